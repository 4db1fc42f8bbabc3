import { pageDirection } from '../keys/pageDirection.ts';

const duration = 160;

/** As a share of the stage: enough to tell the direction, too little to wait for. */
const distance = 3;

/**
 * Lets a picture that is there already come the last bit of its way, from where the reader is going: `by` 1 from the
 * side of the next slide, -1 from that of the previous one. It holds up nothing and ends with its element.
 */
export function nudge(element: HTMLElement, by: 1 | -1): void {
  if (!('animate' in element) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const from = pageDirection() === 'rtl' ? -by : by;
  // Not `transform`, which belongs to the finger.
  element.animate(
    { translate: [`${from * distance}% 0`, '0 0'] },
    { duration, easing: 'cubic-bezier(0.2, 0, 0, 1)' },
  );
}
