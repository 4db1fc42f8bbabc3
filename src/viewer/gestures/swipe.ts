/** Where a finger is, in CSS pixels, and when, in milliseconds. */
export interface Touch {
  x: number;
  y: number;
  at: number;
  /** Or a pen; false for a mouse. */
  isFinger: boolean;
}

/** Across, as swipes go; along, as the page scrolls. */
export type Axis = 'across' | 'along';

/** A finger this far from its start, in pixels, has chosen a direction. */
const slop = 8;

/** The share of a slide's width beyond which a drag is a swipe, however slow. */
const farEnough = 0.25;

/** In pixels a millisecond: above it a short flick is a swipe. */
const fastEnough = 0.3;

/** Speed is that of the last stretch only, in milliseconds: a finger that stops has changed its mind. */
const lastStretch = 100;

/** Browsers take a swipe from the very edge of the screen, this many pixels, for Back and Forward. */
const edge = 20;

/** Which way a finger goes, once that is clear. */
export function axisOf(start: Touch, now: Touch): Axis | undefined {
  const across = Math.abs(now.x - start.x);
  const along = Math.abs(now.y - start.y);
  if (Math.max(across, along) < slop) return undefined;
  return across > along ? 'across' : 'along';
}

/** Whether a touch beginning here is the browser's. @param width of the window. */
export function isAtEdge({ x }: Touch, width: number): boolean {
  return x < edge || x > width - edge;
}

/** The touches that tell how fast a finger is, with one more; older ones are forgotten. */
export function withTouch(touches: readonly Touch[], touch: Touch): Touch[] {
  return [...touches.filter(({ at }) => touch.at - at <= lastStretch), touch];
}

/** How fast a finger has been lately, in pixels a millisecond. @param touches from first to last. */
export function speedOf(touches: readonly Touch[]): { x: number; y: number } {
  const last = touches.at(-1);
  const first = last && touches.find(({ at }) => last.at - at <= lastStretch);
  if (!first || first === last) return { x: 0, y: 0 };
  const time = Math.max(1, last.at - first.at);
  return { x: (last.x - first.x) / time, y: (last.y - first.y) / time };
}

/** A drag as it ends, along one axis, in pixels and milliseconds. */
interface Release {
  /** How far the finger has gone since it came. */
  moved: number;
  /** Where the picture is: elsewhere than `moved` when the finger caught it on its way. */
  offset: number;
  speed: number;
}

/** Which way a finished drag has pushed the picture: -1 to the left, 1 to the right, 0 back to its place. */
export function swipeOf({ moved, offset, speed }: Release, width: number): -1 | 0 | 1 {
  const way = moved < 0 ? -1 : 1;
  if (Math.abs(speed) > fastEnough) return Math.sign(speed) === way ? way : 0;
  return moved !== 0 && offset * way > width * farEnough ? way : 0;
}
