/** The motion of something released: where it is at a time in milliseconds, and when and where it comes to rest. */
export interface Course<Value> {
  at: (elapsed: number) => Value;
  to: Value;
  duration: number;
}

/** The period of the undamped spring, which Apple calls its response. */
const responseMs = 300;

/** How far a picture gives way beyond its end, as in UIScrollView. */
const give = 0.55;

/**
 * A critically damped spring: it starts at the finger's speed and comes to rest without oscillating.
 * x(t) = to + (a + (v + ωa) t) e^−ωt, with a = from − to and ω = 2π / responseMs: the solution of ẍ = −2ωẋ − ω²(x − to),
 * in the terms of "Designing Fluid Interfaces" (WWDC 2018, session 803).
 * @param speed at the start, in pixels a millisecond.
 */
export function springTo(from: number, to: number, speed: number): Course<number> {
  const omega = (2 * Math.PI) / responseMs;
  const away = from - to;
  const push = speed + omega * away;
  return {
    at: (elapsed) => to + (away + push * elapsed) * Math.exp(-omega * elapsed),
    to,
    // By then less than a thousandth of the distance is left.
    duration: 10 / omega,
  };
}

/**
 * How far a picture gives way to a pull beyond its end, in pixels: ever less, and never more than `size`.
 * f(x) = (1 − 1 / (cx / d + 1)) d, UIScrollView's curve.
 * @param pull beyond the end, of either sign.
 * @param size of the stage along the pull.
 */
export function rubberBand(pull: number, size: number): number {
  const far = Math.abs(pull);
  return Math.sign(pull) * size * (1 - 1 / ((far * give) / size + 1));
}

/** The pull that stretches a picture this far beyond its end: the inverse of `rubberBand`. */
export function pullOf(stretch: number, size: number): number {
  const far = Math.min(Math.abs(stretch), size * 0.99);
  return (Math.sign(stretch) * size * far) / (give * (size - far));
}

/**
 * How far something slides when released at this speed, if it keeps `rate` of the speed each millisecond:
 * v · r / (1 − r), as in "Designing Fluid Interfaces" (WWDC 2018, session 803). 0.998 is UIScrollView's normal rate.
 */
export function projected(speed: number, rate = 0.998): number {
  return (speed * rate) / (1 - rate);
}
