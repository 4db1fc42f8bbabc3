/** Where a finger was, in CSS pixels, and when, in milliseconds. */
export interface Touch {
  x: number;
  y: number;
  at: number;
}

/** A finger this far from its start, in pixels, has chosen a direction. */
const slop = 8;

/** The share of the stage's width beyond which a drag is a swipe, however slow. */
const farEnough = 0.25;

/** In pixels a millisecond: above it a short flick is a swipe. */
const fastEnough = 0.3;

/** Speed is that of the last stretch only, in milliseconds: a finger that stops has changed its mind. */
const lastStretch = 100;

/** Across, as swipes go; along, as the page scrolls; or not yet clear. */
export function axisOf(start: Touch, now: Touch): 'across' | 'along' | undefined {
  const across = Math.abs(now.x - start.x);
  const along = Math.abs(now.y - start.y);
  if (Math.max(across, along) < slop) return undefined;
  return across > along ? 'across' : 'along';
}

/** How far the picture follows the finger, in pixels: all the way, or against a resistance where there is no slide. */
export function dragOffset(moved: number, hasSlideThere: boolean): number {
  return hasSlideThere ? moved : moved / 3;
}

/**
 * Which way a finished drag has pushed the picture: -1 to the left, 1 to the right, 0 back to its place.
 * @param touches from first to last, at least one.
 * @param width of the stage in pixels.
 */
export function swipeOf(touches: readonly Touch[], width: number): -1 | 0 | 1 {
  const [first] = touches;
  const last = touches.at(-1);
  if (!first || !last) return 0;
  const moved = last.x - first.x;
  const before = touches.find(({ at }) => last.at - at <= lastStretch) ?? last;
  const speed = (last.x - before.x) / Math.max(1, last.at - before.at);
  const isFlick = Math.abs(speed) > fastEnough && Math.sign(speed) === Math.sign(moved);
  const isTurnedBack = Math.abs(speed) > fastEnough && Math.sign(speed) !== Math.sign(moved);
  if (isTurnedBack || (!isFlick && Math.abs(moved) < width * farEnough)) return 0;
  return moved < 0 ? -1 : 1;
}
