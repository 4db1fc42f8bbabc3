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
 * The rest of a story, folded behind a button. It also opens when find-in-page finds something in it, when the address
 * has a fragment in it, and without scripts. Once opened, it is still open when the reader comes back.
 */
export function Fold({ block }: { block: BlockOf<'fold'> }) {
  const rest = useRef<HTMLDivElement>(null);
  const { readFullStory } = useStoryWords();
  const restId = useId();
  const [isOpen, open] = useOpening(block);
  useFindInPage(rest, isOpen, open);

  const unfold = () => {
    open();
    // The button disappears, so the focus moves to the first block of the rest.
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
      <div className={classes.rest} id={restId} ref={rest} hidden={!isOpen} data-findable>
        <StoryBody blocks={block.blocks} />
      </div>
    </>
  );
}

/** Whether the fold is open, and a function that opens it. */
function useOpening(block: BlockOf<'fold'>): [boolean, () => void] {
  const [isOpened, setIsOpened] = useState(false);
  const { hash } = useLocation();
  const entry = useEntryKey();
  const isHydrated = useIsHydrated();
  const isTarget = isHydrated && pointsInto(hash, block);
  const isOpen = isOpened || isTarget || (isHydrated && Boolean(recallEntry(entry).isFoldOpen));

  useLayoutEffect(() => {
    if (!isOpen) return;
    setIsOpened(true);
    rememberEntry(entry, { isFoldOpen: true });
  }, [isOpen, entry]);

  useEffect(() => {
    if (isTarget) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [isTarget, hash]);

  return [isOpen, () => setIsOpened(true)];
}

/**
 * Lets find-in-page search the closed fold, and opens it at a match:
 * https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute
 */
function useFindInPage(rest: RefObject<HTMLElement | null>, isOpen: boolean, open: () => void) {
  const openFold = useRef(open);
  useEffect(() => {
    openFold.current = open;
  });

  useEffect(() => {
    const element = rest.current;
    if (isOpen || !element) return;
    // Prerendered as `until-found`, it may have been found and opened before hydration.
    if (!element.hasAttribute('hidden')) return openFold.current();
    // React supports `hidden` only as a boolean: https://github.com/facebook/react/issues/24740
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
