import { describe, expect, it } from 'vitest';
import {
  axisOf,
  isAtEdge,
  speedOf,
  swipeOf,
  type Touch,
  withTouch,
} from '../../../src/viewer/gestures/swipe.ts';

const touch = (x: number, y = 100, at = 0): Touch => ({ x, y, at, isFinger: true });
const width = 400;

/** How a drag across by these positions, one every 16 ms, ends; `caught` is where the picture was when the finger came. */
function end(xs: number[], caught = 0): -1 | 0 | 1 {
  const touches = xs.map((x, i) => touch(x, 100, i * 16));
  const moved = (xs.at(-1) ?? 0) - (xs[0] ?? 0);
  return swipeOf({ moved, offset: caught + moved, speed: speedOf(touches).x }, width);
}

const slow = (from: number, steps: number) => Array.from({ length: steps }, (_, i) => from - i * 2);

describe('a swipe', () => {
  it('is a short quick flick', () => {
    expect(end([200, 190, 175, 155])).toBe(-1);
    expect(end([200, 210, 225, 245])).toBe(1);
  });

  it('is a slow drag of a quarter of the stage', () => {
    expect(end(slow(300, 60))).toBe(-1);
  });

  it('is not a slow drag of less', () => {
    expect(end(slow(300, 30))).toBe(0);
  });

  it('is not a flick that turned back', () => {
    expect(end([300, 240, 160, 100, 110, 125, 140, 160, 180, 200])).toBe(0);
  });

  it('is not a tap', () => {
    expect(end([200])).toBe(0);
  });

  it('is each of several quick flicks, though the picture is still on its way from the last', () => {
    expect(end([300, 280, 250, 210], 350)).toBe(-1);
    expect(end([210, 250, 280, 300], 350)).toBe(1);
  });

  it('goes on where it was going when a finger only stops it', () => {
    expect(end([200, 200, 200, 200, 200, 200, 200, 200], 350)).toBe(0);
  });

  it('is taken back by a finger that catches it and draws it slowly home', () => {
    expect(end(slow(200, 20).reverse(), 300)).toBe(1);
  });
});

describe('a finger', () => {
  it('begins across or along, and not before it is clear which', () => {
    const start = touch(0, 0);
    expect(axisOf(start, touch(5, 2))).toBeUndefined();
    expect(axisOf(start, touch(-12, 4))).toBe('across');
    expect(axisOf(start, touch(4, 12))).toBe('along');
  });

  it('at the very edge of the window is the browser’s', () => {
    expect(isAtEdge(touch(6), 390)).toBe(true);
    expect(isAtEdge(touch(380), 390)).toBe(true);
    expect(isAtEdge(touch(40), 390)).toBe(false);
  });

  it('is as fast as it was lately, not on the whole', () => {
    const fastThenStill = [0, 100, 200, 300].map((x, i) => touch(x, 0, i * 16));
    let recent: Touch[] = [];
    for (const each of [...fastThenStill, touch(300, 0, 250)]) recent = withTouch(recent, each);
    expect(speedOf(fastThenStill).x).toBeCloseTo(6.25);
    expect(speedOf(recent)).toEqual({ x: 0, y: 0 });
  });
});
