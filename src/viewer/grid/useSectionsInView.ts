import { type RefObject, useLayoutEffect, useState } from 'react';
import { type SectionRange, sectionsNear } from './sections.ts';

interface SectionsInViewOptions {
  /** The element with the sections and gaps, and nothing else. Sections marked `data-full` have the same height. */
  list: RefObject<HTMLElement | null>;
  /** The element that scrolls, if not the page. */
  scroller?: RefObject<HTMLElement | null> | undefined;
  total: number;
  start: number;
}

/**
 * Follows which sections are near the window. Sets their measured height as `--section-size` on the list, for the gaps;
 * when it changes, what the reader was looking at stays in view.
 */
export function useSectionsInView(options: SectionsInViewOptions): SectionRange {
  const { list, scroller, total, start } = options;
  // With the section before, since the last may not be full.
  const [range, setRange] = useState({ first: Math.max(0, start - 1), last: start });

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const box = scroller?.current ?? document.documentElement;
    let height = 0;

    const look = () => {
      if (height === 0) return;
      const { top } = element.getBoundingClientRect();
      const near = sectionsNear(top, height, window.innerHeight, total);
      setRange((now) => (now.first === near.first && now.last === near.last ? now : near));
    };
    const measure = () => {
      const before = height;
      const section = element.querySelector('[data-full]');
      height = section?.getBoundingClientRect().height ?? 0;
      if (height === before) return;
      const { top } = element.getBoundingClientRect();
      element.style.setProperty('--section-size', `${height}px`);
      if (before > 0 && top < 0) box.scrollTop += (-top / before) * (height - before);
      look();
    };

    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Capturing, since scroll events of elements do not bubble.
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    document.addEventListener('scroll', look, options);
    return () => {
      observer.disconnect();
      listening.abort();
    };
  }, [list, scroller, total]);

  return range;
}
