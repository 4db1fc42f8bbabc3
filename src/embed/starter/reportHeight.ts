import { maxHeightPx } from '../host/protocol.ts';

/**
 * Reports the height of the frame's content in whole CSS pixels, now and whenever it changes. The layout depends only on
 * the frame's width, so a host that sets the height causes no further change.
 *
 * The first height is measured synchronously: browsers do not run a ResizeObserver in a frame that is outside the
 * viewport or, as in WordPress, clipped.
 * @returns a function that reports the height again, changed or not.
 */
export function reportHeight(content: Element, onHeight: (height: number) => void): () => void {
  let reported = 0;
  const report = (isForced: boolean) => {
    const height = Math.min(Math.ceil(content.getBoundingClientRect().height), maxHeightPx);
    // A frame that is not laid out has no width, and a meaningless height.
    if (window.innerWidth === 0 || height === 0 || (height === reported && !isForced)) return;
    reported = height;
    onHeight(height);
  };
  report(false);
  new ResizeObserver(() => report(false)).observe(content);
  return () => report(true);
}
