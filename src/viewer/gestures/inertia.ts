import { type Course, projected, springTo } from './physics.ts';
import { between, type Room, type View, within } from './view.ts';

/** The share of its speed that a released picture keeps each millisecond: UIScrollView's quicker rate, softened. */
const rate = 0.995;

/**
 * A picture that slides on at the finger's speed, slows down, and stops where friction or its edge stops it. x(t) = to + (from − to) e^−t/τ, with τ = (to − from) / speed, so that it begins at that speed.
 */
export function glideTo(from: number, to: number, speed: number): Course<number> {
  const way = to - from;
  if (way === 0) return { at: () => to, to, duration: 0 };
  const time = way / speed;
  // Already out of bounds, or hardly moving: it springs to its end.
  if (!(time > 1)) return springTo(from, to, 0);
  return {
    at: (elapsed) => to - way * Math.exp(-elapsed / time),
    to,
    // By then it is less than half a pixel away.
    duration: time * Math.log(Math.max(2, Math.abs(way) * 2)),
  };
}

/** The course of a view released at this speed, in pixels a millisecond: it slides on within its bounds. */
export function sliding(view: View, room: Room, speed: { x: number; y: number }): Course<View> {
  const away = {
    ...view,
    x: view.x + projected(speed.x, rate),
    y: view.y + projected(speed.y, rate),
  };
  const to = within(away, room);
  const x = glideTo(view.x, to.x, speed.x);
  const y = glideTo(view.y, to.y, speed.y);
  return {
    at: (elapsed) => ({ zoom: view.zoom, x: at(x, elapsed), y: at(y, elapsed) }),
    to,
    duration: Math.max(x.duration, y.duration),
  };
}

/** The straight course from one view to another. */
export function easing(from: View, to: View): Course<View> {
  const share = springTo(0, 1, 0);
  return {
    at: (elapsed) => between(from, to, share.at(elapsed)),
    to,
    duration: isSame(from, to) ? 0 : share.duration,
  };
}

function isSame(one: View, other: View): boolean {
  return one.zoom === other.zoom && one.x === other.x && one.y === other.y;
}

function at({ at, to, duration }: Course<number>, elapsed: number): number {
  return elapsed < duration ? at(elapsed) : to;
}
