import { maxHeight } from './protocol.ts';

/**
 * Reports the height of the frame's content in whole CSS pixels, now and whenever it is another. The content is
 * laid out by the frame's width alone, so a host that follows cannot set off another change.
 */
export function reportHeight(content: Element, onHeight: (height: number) => void): void {
  let reported = 0;
  new ResizeObserver(() => {
    const height = Math.min(Math.ceil(content.getBoundingClientRect().height), maxHeight);
    if (height === reported || height === 0) return;
    reported = height;
    onHeight(height);
  }).observe(content);
}
