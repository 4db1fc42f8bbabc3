import { pageDirection } from '../keys/pageDirection.ts';

const durationMs = 160;

/** Of the stage: enough to show the direction, too little to wait for. */
const distancePercent = 3;

/**
 * Moves a picture that is already shown a small distance into place, to show the direction of the move: `by` 1 from the
 * next slide's side, -1 from the previous one's. Nothing waits for it.
 */
export function nudge(element: HTMLElement, by: 1 | -1): void {
  if (!('animate' in element) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const from = pageDirection() === 'rtl' ? -by : by;
  // `transform` belongs to the finger.
  element.animate(
    { translate: [`${from * distancePercent}% 0`, '0 0'] },
    { duration: durationMs, easing: 'cubic-bezier(0.2, 0, 0, 1)' },
  );
}
