import { maxHeight } from '../host/protocol.ts';

/**
 * Reports the height of the frame's content in whole CSS pixels, now and whenever it is another. The content is
 * laid out by the frame's width alone, so a host that follows cannot set off another change.
 *
 * The first height is measured at once: in a frame that cannot be seen yet, below the window or clipped away as
 * WordPress does it, browsers neither paint nor tell a ResizeObserver anything.
 * @returns a function that measures and reports once more, whether the height is another or not.
 */
export function reportHeight(content: Element, onHeight: (height: number) => void): () => void {
  let reported = 0;
  const report = (isAsked: boolean) => {
    const height = Math.min(Math.ceil(content.getBoundingClientRect().height), maxHeight);
    // A frame that takes no part in its page's layout has no width, and no height that would mean anything.
    if (window.innerWidth === 0 || height === 0 || (height === reported && !isAsked)) return;
    reported = height;
    onHeight(height);
  };
  report(false);
  new ResizeObserver(() => report(false)).observe(content);
  return () => report(true);
}
