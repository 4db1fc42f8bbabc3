import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { BlockOf } from '../../content/story.ts';
import { teaserId } from '../../content/urls.ts';
import { Text } from '../../ui/Text.tsx';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import { useStoryWords } from '../../words/en/story.ts';
import { recallEntry, rememberEntry, useEntryKey } from '../page/entryMemory.ts';
import classes from './Fold.module.css';
import { StoryBody } from './StoryBody.tsx';

/**
 * The rest of a story, behind a button. Find-in-page reaches it and opens it; without scripts it is open;
 * it stays open for a reader who comes back to it, and opens by itself for an address that points into it.
 */
export function Fold({ block }: { block: BlockOf<'fold'> }) {
  const rest = useRef<HTMLDivElement>(null);
  const { readFullStory } = useStoryWords();
  const restId = useId();
  const [isOpen, open] = useOpening(block);
  useFindInPage(rest, isOpen, open);

  const unfold = () => {
    open();
    // The button goes, so the focus moves on to where reading goes on.
    requestAnimationFrame(() => focusFirstBlock(rest.current));
  };

  return (
    <>
      {!isOpen && (
        <p className={`${classes.fold} needs-scripts`}>
          <button
            className={classes.button}
            type="button"
            aria-expanded={false}
            aria-controls={restId}
            onClick={unfold}
          >
            <Text>{block.label ?? readFullStory}</Text>
          </button>
        </p>
      )}
      <div className={classes.rest} id={restId} ref={rest} hidden={!isOpen}>
        <StoryBody blocks={block.blocks} />
      </div>
    </>
  );
}

/** Whether the fold is open, and how to open it for good. */
function useOpening(block: BlockOf<'fold'>): [boolean, () => void] {
  const [isOpened, setIsOpened] = useState(false);
  const { hash } = useLocation();
  const entry = useEntryKey();
  const isHydrated = useIsHydrated();
  const isPointedAt = isHydrated && pointsInto(hash, block);
  const isOpen = isOpened || isPointedAt || (isHydrated && Boolean(recallEntry(entry).isFoldOpen));

  useLayoutEffect(() => {
    if (!isOpen) return;
    setIsOpened(true);
    rememberEntry(entry, { isFoldOpen: true });
  }, [isOpen, entry]);

  useEffect(() => {
    if (isPointedAt) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [isPointedAt, hash]);

  return [isOpen, () => setIsOpened(true)];
}

/** Lets the browser search the closed fold; where it finds something, the fold opens. */
function useFindInPage(rest: RefObject<HTMLElement | null>, isOpen: boolean, open: () => void) {
  const openFold = useRef(open);
  useEffect(() => {
    openFold.current = open;
  });

  useEffect(() => {
    const element = rest.current;
    if (isOpen || !element) return;
    // The prerendered page is findable at once, and the browser may have found and opened it by now.
    if (!element.hasAttribute('hidden')) return openFold.current();
    // React knows `hidden` as true or false only.
    element.setAttribute('hidden', 'until-found');
    const handleMatch = () => openFold.current();
    element.addEventListener('beforematch', handleMatch);
    return () => element.removeEventListener('beforematch', handleMatch);
  }, [rest, isOpen]);
}

function focusFirstBlock(rest: HTMLElement | null): void {
  const first = rest?.firstElementChild?.firstElementChild;
  if (!(first instanceof HTMLElement)) return;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
}

function pointsInto(hash: string, { blocks }: BlockOf<'fold'>): boolean {
  return blocks.some((block) => block.kind === 'gallery' && hash === `#${teaserId(block.id)}`);
}
