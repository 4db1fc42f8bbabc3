import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Text } from '../../ui/Text.tsx';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import { usePagedGridWords } from '../../words/en/pagedGrid.ts';
import type { KeyAction } from '../keys/keys.ts';
import { TypedNumber } from '../keys/TypedNumber.tsx';
import { useSlideArrivals } from '../state/useSlidesAround.ts';
import { GoToSlide } from './GoToSlide.tsx';
import gridClasses from './Grid.module.css';
import type { GridProps } from './Grid.tsx';
import { GridHint } from './GridHint.tsx';
import { GridItem } from './GridItem.tsx';
import classes from './PagedGrid.module.css';
import { type SectionLayout, sectionTarget } from './sectionMoves.ts';
import { partsOf } from './sections.ts';
import { useGridKeys } from './useGridKeys.ts';
import { useSectionsInView } from './useSectionsInView.ts';

interface PagedGridProps extends GridProps {
  /** What scrolls, if not the page. */
  scroller?: RefObject<HTMLElement | null>;
}

/** Sections are loaded once the reader has paused for this long; those passed more quickly are skipped. */
const scrollPauseMs = 80;

/**
 * The grid of a gallery too large to render as a whole: sections under headings, only those near the window. One tab
 * stop as in the small grid, and a field to go to a slide by its number.
 */
export function PagedGrid(props: PagedGridProps) {
  const { slides, urls, currentIndex, scroller } = props;
  const { count, size } = slides;
  const words = usePagedGridWords();
  const sectionOf = (index: number) => Math.floor(index / size);
  const list = useRef<HTMLDivElement>(null);
  const isHydrated = useIsHydrated();
  const [stop, setStop] = useState({ index: currentIndex, takesFocus: false });
  const total = sectionOf(count - 1) + 1;
  const range = useSectionsInView({ list, scroller, total, start: sectionOf(currentIndex) });
  useSlideArrivals(slides);

  useEffect(() => {
    const want = () => slides.want(range.first * size, (range.last + 1) * size - 1);
    const timer = setTimeout(want, scrollPauseMs);
    return () => clearTimeout(timer);
  }, [slides, size, range]);

  useLayoutEffect(() => {
    if (stop.takesFocus) stopLink(list.current)?.focus();
  }, [stop]);

  // The slide at which the grid opens is scrolled to the middle.
  useLayoutEffect(() => {
    if (currentIndex === 0 || !isHydrated) return;
    const link = stopLink(list.current)?.getBoundingClientRect();
    const box = scroller?.current ?? document.documentElement;
    if (link) box.scrollTop += link.top - (window.innerHeight - link.height) / 2;
  }, [currentIndex, isHydrated, scroller]);

  const goTo = (index: number) => setStop({ index, takesFocus: true });

  const move = (action: KeyAction): boolean => {
    const link = stopLink(list.current);
    if (!link) return false;
    const to = sectionTarget(action, stop.index, { count, size, ...layoutAround(link) });
    if (to === undefined) return false;
    goTo(to);
    return true;
  };
  const typed = useGridKeys({ ...props, count, move });

  const parts = partsOf(range, sectionOf(stop.index), total);
  return (
    <>
      <GoToSlide count={count} onGo={goTo} />
      <div className={classes.sections} ref={list}>
        {parts.map((part) =>
          part.kind === 'section' ? (
            <Section
              key={part.section}
              {...props}
              section={part.section}
              stop={stop.index}
              onStop={(index) => setStop({ index, takesFocus: false })}
            />
          ) : (
            isHydrated && <Gap key={`after ${part.after}`} sections={part.sections} />
          ),
        )}
      </div>
      <GridHint count={count} />
      <TypedNumber number={typed} />
      {total > 1 && (
        <p className={classes.withoutScripts}>
          <Text>{`${words.withoutScripts(size)} `}</Text>
          <a href={urls.slide(slides.idAt(size))}>
            <Text>{words.continueFrom(size + 1)}</Text>
          </a>
        </p>
      )}
    </>
  );
}

interface SectionProps extends GridProps {
  section: number;
  stop: number;
  onStop: (index: number) => void;
}

function Section(props: SectionProps) {
  const { slides, urls, sizes, currentIndex, onChoose, section, stop, onStop } = props;
  const words = usePagedGridWords();
  const headingId = useId();
  const first = section * slides.size;
  const length = Math.min(slides.size, slides.count - first);
  return (
    <section className={classes.section} data-full={length === slides.size || undefined}>
      <h2 className={classes.heading} id={headingId}>
        <Text>{words.slides(first + 1, first + length)}</Text>
      </h2>
      <ul
        className={gridClasses.grid}
        aria-labelledby={`grid-title ${headingId}`}
        aria-describedby="grid-hint"
      >
        {Array.from({ length }, (_, offset) => {
          const index = first + offset;
          const id = slides.idAt(index);
          return (
            <GridItem
              key={index}
              slide={slides.at(index)}
              id={id}
              index={index}
              count={slides.count}
              href={urls.slide(id)}
              sizes={sizes}
              isStop={index === stop}
              isCurrent={index === currentIndex}
              onFocus={() => onStop(index)}
              onFollow={() => onChoose(index)}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** Space for sections that are not rendered. Its size is set by script, since a policy may forbid style attributes. */
function Gap({ sections }: { sections: number }) {
  const gap = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => gap.current?.style.setProperty('--sections', `${sections}`), [sections]);
  return <div className={classes.gap} ref={gap} data-screen />;
}

/** The link that is the tab stop. */
function stopLink(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('a[tabindex="0"]') ?? null;
}

/** The number of columns, and of rows in view, measured around an item. */
function layoutAround(link: HTMLElement): Pick<SectionLayout, 'columns' | 'rowsShown'> {
  const grid = link.closest('ul');
  const columns = grid ? getComputedStyle(grid).gridTemplateColumns.split(' ').length : 1;
  const row = link.getBoundingClientRect().height || window.innerHeight;
  return { columns, rowsShown: Math.floor((window.innerHeight * 0.8) / row) };
}
