/** A two-finger swipe on a trackpad, with the events that its momentum sends afterwards. */
export interface WheelRun {
  /** When its last event was, in milliseconds. */
  at: number;
  /** How far it has moved, in pixels; right is positive. */
  moved: number;
  /** It has moved one slide, and will not move another. */
  isSpent: boolean;
  /** Its slowest event since then, in pixels. */
  slowest: number;
}

/** A pause this long ends a run: momentum sends an event each frame. */
const idleMs = 150;

/** A shorter movement may be a tremble. */
const minSwipePx = 30;

/** Momentum only fades. Once it is below `fadedPx` an event, a push above `pushedPx` is a new swipe. */
const fadedPx = 8;
const pushedPx = 20;

/**
 * Adds a wheel event to a run, and says which way it now moves the slides: exactly once a swipe, however long its
 * momentum lasts.
 * @param across in pixels, right positive. @param at in milliseconds.
 */
export function rolled(
  run: WheelRun | undefined,
  { across, at }: { across: number; at: number },
): { run: WheelRun; way: -1 | 0 | 1 } {
  const goesOn = run && at - run.at < idleMs && !isNewPush(run, across);
  const moved = (goesOn ? run.moved : 0) + across;
  const wasSpent = goesOn ? run.isSpent : false;
  const isSpent = wasSpent || Math.abs(moved) >= minSwipePx;
  const slowest = Math.min(wasSpent && goesOn ? run.slowest : Math.abs(across), Math.abs(across));
  const way = isSpent && !wasSpent ? (moved < 0 ? -1 : 1) : 0;
  return { run: { at, moved, isSpent, slowest }, way };
}

function isNewPush(run: WheelRun, across: number): boolean {
  if (!run.isSpent) return false;
  const isTurned = across * run.moved < 0 && Math.abs(across) > fadedPx / 2;
  return isTurned || (run.slowest < fadedPx && Math.abs(across) > pushedPx);
}

/** The factor by which a wheel event zooms; a mouse's detent counts no more than a quick pinch. */
export function wheelGrowth(deltaY: number): number {
  return Math.exp(-Math.max(-25, Math.min(25, deltaY)) / 100);
}

/** A wheel's turn in pixels, whatever it counts in: DOM_DELTA_LINE or DOM_DELTA_PAGE are what a mouse sends in Firefox. */
export function inPixels({ deltaX, deltaY, deltaMode }: WheelEvent): { x: number; y: number } {
  const unit = [1, 16, 400][deltaMode] ?? 1;
  return { x: deltaX * unit, y: deltaY * unit };
}
