import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type WheelEvent,
} from 'react';
import { useMoreToolsWords } from '../../words/en/moreTools.ts';
import { actionOf } from '../keys/keys.ts';
import type { SlideUrls } from '../SlideLink.tsx';
import type { Slides } from '../state/slides.ts';
import { useSlideArrivals } from '../state/useSlidesAround.ts';
import classes from './Filmstrip.module.css';
import { filmstripKeys, targetOf } from './filmstripKeys.ts';
import { indexAt, indexesAround, mountedIndexes, pitchPx, scrollOf } from './filmstripWindow.ts';
import { Thumbnail } from './Thumbnail.tsx';

export interface FilmstripProps {
  slides: Slides;
  urls: SlideUrls;
  /** The slide shown, counted from 0. */
  index: number;
  onGo: (to: number) => void;
}

/**
 * Thumbnails below the picture in a wide window. One tab stop: keys move the focus along the strip without changing the
 * slide (WCAG 3.2.1), Enter opens. However long the gallery, only a few thumbnails are mounted.
 */
export function Filmstrip(props: FilmstripProps) {
  // A key press shows the slide's picture first; the strip follows when there is time.
  return useDeferredValue(<Strip {...props} />);
}

function Strip({ slides, urls, index, onGo }: FilmstripProps) {
  const { filmstrip } = useMoreToolsWords();
  const { count } = slides;
  const strip = useRef<HTMLElement>(null);
  const [view, setView] = useState({ centre: index, width: 0 });
  /** The thumbnail with the focus; while the focus is elsewhere, the slide shown is the tab stop. */
  const [focused, setFocused] = useState<number>();
  /** A key has moved the tab stop, and the focus must follow. */
  const isSteered = useRef(false);
  const stop = focused ?? index;

  useSlideArrivals(slides);
  useEffect(() => {
    const around = indexesAround(view.centre, view.width);
    slides.want(around.from, around.to);
  }, [slides, view]);

  const look = useCallback(() => {
    if (!strip.current) return;
    const { scrollLeft, clientWidth: width } = strip.current;
    const centre = indexAt(Math.abs(scrollLeft), width);
    setView((last) => (last.centre === centre && last.width === width ? last : { centre, width }));
  }, []);

  useLayoutEffect(() => {
    if (!strip.current) return;
    const observer = new ResizeObserver(look);
    observer.observe(strip.current);
    return () => observer.disconnect();
  }, [look]);

  useLayoutEffect(() => () => giveFocusBack(strip.current), []);

  useLayoutEffect(() => {
    if (strip.current) bringIntoView(strip.current, index, count);
  }, [index, count]);

  useLayoutEffect(() => {
    if (!isSteered.current || focused === undefined || !strip.current) return;
    isSteered.current = false;
    bringIntoView(strip.current, focused, count);
    const link = strip.current.querySelector<HTMLElement>(`[data-index="${focused}"]`);
    link?.focus({ preventScroll: true });
  }, [focused, count]);

  const handleKeyDown = ({ nativeEvent }: KeyboardEvent<HTMLElement>) => {
    const direction = isRightToLeft(strip.current) ? 'rtl' : 'ltr';
    const action = actionOf(nativeEvent, filmstripKeys, { singleKeys: true, direction });
    if (!action) return;
    // The viewer has the same keys, and ignores events that are handled.
    nativeEvent.preventDefault();
    const target = targetOf(action, stop, count);
    isSteered.current = target !== stop;
    setFocused(target);
  };

  const handleBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setFocused(undefined);
  };

  const handleWheel = ({ currentTarget, deltaX, deltaY }: WheelEvent<HTMLElement>) => {
    if (Math.abs(deltaX) > Math.abs(deltaY)) return;
    currentTarget.scrollLeft += isRightToLeft(currentTarget) ? -deltaY : deltaY;
  };

  const mounted = mountedIndexes({ count, ...view, keep: [index, stop] });

  return (
    <nav
      className={classes.strip}
      data-screen
      aria-label={filmstrip}
      ref={strip}
      onScroll={look}
      onWheel={handleWheel}
      onKeyDown={handleKeyDown}
      onBlur={handleBlur}
    >
      <ul className={classes.track} style={{ inlineSize: count * pitchPx }}>
        {mounted.map((each) => (
          <li
            key={each}
            style={{ insetInlineStart: each * pitchPx }}
            aria-setsize={count}
            aria-posinset={each + 1}
          >
            <Thumbnail
              slide={slides.at(each)}
              index={each}
              urls={urls}
              isCurrent={each === index}
              isStop={each === stop}
              onFocus={() => setFocused(each)}
              onFollow={() => onGo(each)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Brings a thumbnail to the middle. `scrollIntoView` would scroll the page as well. */
function bringIntoView(strip: HTMLElement, index: number, count: number): void {
  const left = scrollOf(index, strip.clientWidth, count);
  const isNear = Math.abs(Math.abs(strip.scrollLeft) - left) < strip.clientWidth;
  strip.scrollTo({
    left: isRightToLeft(strip) ? -left : left,
    behavior:
      isNear && matchMedia('(prefers-reduced-motion: no-preference)').matches
        ? 'smooth'
        : 'instant',
  });
}

/** When the strip is hidden, its focus goes to the viewer's title instead of getting lost. */
function giveFocusBack(strip: HTMLElement | null): void {
  if (!strip?.contains(document.activeElement)) return;
  strip.parentElement?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

function isRightToLeft(element: HTMLElement | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
