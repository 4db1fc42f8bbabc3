/** A two-finger swipe over a trackpad, with the tail of events that its momentum sends after it. */
export interface WheelRun {
  /** When it last sent something, in milliseconds. */
  at: number;
  /** How far it has gone, in pixels; right is positive. */
  moved: number;
  /** It has moved a slide, and will not move another. */
  isSpent: boolean;
  /** The slowest it has been since, in pixels an event. */
  slowest: number;
}

/** Silence, in milliseconds, that ends a run: momentum sends an event each frame. */
const silence = 150;

/** So many pixels are meant, not a tremble. */
const meant = 30;

/** Momentum only fades; once it has faded to less than `faded` pixels an event, a push above `pushed` is a new one. */
const faded = 8;
const pushed = 20;

/**
 * A run with one more wheel event across, and which way it moves the slides now: exactly once a swipe, however long
 * its momentum goes on.
 * @param across in pixels, right positive. @param at in milliseconds.
 */
export function rolled(
  run: WheelRun | undefined,
  { across, at }: { across: number; at: number },
): { run: WheelRun; way: -1 | 0 | 1 } {
  const goesOn = run && at - run.at < silence && !isNewPush(run, across);
  const moved = (goesOn ? run.moved : 0) + across;
  const wasSpent = goesOn ? run.isSpent : false;
  const isSpent = wasSpent || Math.abs(moved) >= meant;
  const slowest = Math.min(wasSpent && goesOn ? run.slowest : Math.abs(across), Math.abs(across));
  const way = isSpent && !wasSpent ? (moved < 0 ? -1 : 1) : 0;
  return { run: { at, moved, isSpent, slowest }, way };
}

function isNewPush(run: WheelRun, across: number): boolean {
  if (!run.isSpent) return false;
  const isTurned = across * run.moved < 0 && Math.abs(across) > faded / 2;
  return isTurned || (run.slowest < faded && Math.abs(across) > pushed);
}

/** How many times larger a wheel's turn makes a picture; a mouse's click counts no more than a quick pinch. */
export function wheelGrowth(deltaY: number): number {
  return Math.exp(-Math.max(-25, Math.min(25, deltaY)) / 100);
}

/** A wheel's turn in pixels, whatever it counts in: DOM_DELTA_LINE or DOM_DELTA_PAGE are what a mouse sends in Firefox. */
export function inPixels({ deltaX, deltaY, deltaMode }: WheelEvent): { x: number; y: number } {
  const unit = [1, 16, 400][deltaMode] ?? 1;
  return { x: deltaX * unit, y: deltaY * unit };
}
