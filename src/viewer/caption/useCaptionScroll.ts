import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';
import { captionKeys } from '../keys/keys.ts';
import { takesSpace } from '../keys/keyTarget.ts';
import { useKeys } from '../keys/useKeys.ts';

/** As far as an arrow key scrolls in browsers. */
const linePx = 40;

/**
 * Scrolls a caption that is longer than its box by keys, wherever the focus is in the viewer. With the focus in the
 * caption the browser does it; a caption that fits, or is at its end, leaves the keys to the page.
 * @param slideId each slide's caption begins at its top.
 * @returns whether the caption is longer than its box.
 */
export function useCaptionScroll(box: RefObject<HTMLElement | null>, slideId: string): boolean {
  const [isScrollable, setScrollable] = useState(false);

  const measure = useEffectEvent(() => {
    const { current } = box;
    if (!current) return;
    const isLonger = current.scrollHeight > current.clientHeight + 1 && scrolls(current);
    // A focused caption stays focusable when the next slide's caption is short.
    setScrollable(isLonger || current === document.activeElement);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide has other texts
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    // The observer fires once before the next paint. Scrolling here would compute the layout twice.
    let isNew = true;
    const observer = new ResizeObserver(() => {
      if (isNew) current.scrollTop = 0;
      isNew = false;
      measure();
    });
    for (const each of [current, ...current.children]) observer.observe(each);
    const remeasure = () => measure();
    current.addEventListener('blur', remeasure);
    return () => {
      observer.disconnect();
      current.removeEventListener('blur', remeasure);
    };
  }, [box, slideId]);

  const scroll = (down: number, behavior: ScrollBehavior = 'instant'): boolean => {
    const { current } = box;
    if (!current || !scrolls(current) || current.contains(document.activeElement)) return false;
    const above = current.scrollTop;
    const below = current.scrollHeight - current.clientHeight - above;
    if ((down > 0 ? below : above) < 1) return false;
    current.scrollBy({ top: down, behavior });
    return true;
  };
  const scrollPage = (way: 1 | -1): boolean => {
    if (takesSpace(document.activeElement)) return false;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const height = box.current?.clientHeight ?? 0;
    return scroll(way * height * 0.875, isStill ? 'instant' : 'smooth');
  };

  useKeys(captionKeys, {
    scrollDown: () => scroll(linePx),
    scrollUp: () => scroll(-linePx),
    scrollPageDown: () => scrollPage(1),
    scrollPageUp: () => scrollPage(-1),
  });

  return isScrollable;
}

/** In a narrow window and in a frame the caption is as high as its text, and the page scrolls. */
function scrolls(element: HTMLElement): boolean {
  return getComputedStyle(element).overflowY === 'auto';
}
