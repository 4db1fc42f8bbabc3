/** Where a finger is, in CSS pixels, and when, in milliseconds. */
export interface Touch {
  x: number;
  y: number;
  at: number;
  /** Or a pen; false for a mouse. */
  isFinger: boolean;
}

/** Across, like a swipe; along, like the page's scrolling. */
export type Axis = 'across' | 'along';

/** A finger this far from its start has chosen a direction. */
const slopPx = 8;

/** A drag beyond this share of a slide's width is a swipe, however slow. */
const minSwipeShare = 0.25;

/** In pixels a millisecond: a flick faster than this is a swipe, however short. */
const minSwipeSpeed = 0.3;

/** Speed is measured over the last moments only: a finger that stops has changed its mind. */
const speedWindowMs = 100;

/** Browsers take a swipe that begins this close to the edge of the screen for Back or Forward. */
const edgePx = 20;

/** The axis along which a finger moves, once that is clear. */
export function axisOf(start: Touch, now: Touch): Axis | undefined {
  const across = Math.abs(now.x - start.x);
  const along = Math.abs(now.y - start.y);
  if (Math.max(across, along) < slopPx) return undefined;
  return across > along ? 'across' : 'along';
}

/** Whether a touch that begins here belongs to the browser. @param width of the window. */
export function isAtEdge({ x }: Touch, width: number): boolean {
  return x < edgePx || x > width - edgePx;
}

/** Adds a touch to those from which speed is measured, and drops older ones. */
export function withTouch(touches: readonly Touch[], touch: Touch): Touch[] {
  return [...touches.filter(({ at }) => touch.at - at <= speedWindowMs), touch];
}

/** A finger's recent speed, in pixels a millisecond. @param touches from first to last. */
export function speedOf(touches: readonly Touch[]): { x: number; y: number } {
  const last = touches.at(-1);
  const first = last && touches.find(({ at }) => last.at - at <= speedWindowMs);
  if (!first || first === last) return { x: 0, y: 0 };
  const time = Math.max(1, last.at - first.at);
  return { x: (last.x - first.x) / time, y: (last.y - first.y) / time };
}

/** A drag as it ends, along one axis, in pixels and milliseconds. */
interface Release {
  /** How far the finger has moved. */
  moved: number;
  /** Where the picture is: differs from `moved` if the finger caught it in motion. */
  offset: number;
  speed: number;
}

/** The direction of a finished drag: -1 to the left, 1 to the right, 0 back to where it was. */
export function swipeOf({ moved, offset, speed }: Release, width: number): -1 | 0 | 1 {
  const way = moved < 0 ? -1 : 1;
  if (Math.abs(speed) > minSwipeSpeed) return Math.sign(speed) === way ? way : 0;
  return moved !== 0 && offset * way > width * minSwipeShare ? way : 0;
}
