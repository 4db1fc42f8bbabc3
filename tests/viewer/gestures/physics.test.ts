import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projected, pullOf, rubberBand, springTo } from '../../../src/viewer/gestures/physics.ts';

const pixels = fc.double({ min: -2000, max: 2000, noNaN: true });
const speed = fc.double({ min: -5, max: 5, noNaN: true });
const size = fc.double({ min: 100, max: 2000, noNaN: true });

/** The speed of a course at a time, in pixels a millisecond. */
const speedAt = (at: (elapsed: number) => number, time: number) =>
  (at(time + 0.001) - at(time)) / 0.001;

describe('a spring', () => {
  it('begins where the finger left the picture, as fast as it left it', () => {
    fc.assert(
      fc.property(pixels, pixels, speed, (from, to, v) => {
        const { at } = springTo(from, to, v);
        expect(at(0)).toBeCloseTo(from, 6);
        expect(speedAt(at, 0)).toBeCloseTo(v, 1);
      }),
    );
  });

  it('rests at its end, to less than a pixel, when it says so', () => {
    fc.assert(
      fc.property(pixels, pixels, speed, (from, to, v) => {
        const { at, duration } = springTo(from, to, v);
        expect(Math.abs(at(duration) - to)).toBeLessThan(3);
        expect(duration).toBeLessThan(500);
      }),
    );
  });

  it('never swings when it is let go at rest', () => {
    const { at } = springTo(300, 0, 0);
    for (let t = 0; t < 600; t += 10) {
      expect(at(t)).toBeGreaterThanOrEqual(0);
      expect(at(t + 10)).toBeLessThanOrEqual(at(t));
    }
  });
});

describe('a rubber band', () => {
  it('gives way to every pull, less than the pull and never more than the stage', () => {
    fc.assert(
      fc.property(pixels, size, (pull, stage) => {
        const stretch = Math.abs(rubberBand(pull, stage));
        expect(stretch).toBeLessThanOrEqual(Math.abs(pull) * 0.55 + 1e-9);
        expect(stretch).toBeLessThan(stage);
      }),
    );
  });

  it('is as stretched as before for a finger that catches it', () => {
    fc.assert(
      fc.property(pixels, size, (pull, stage) => {
        expect(pullOf(rubberBand(pull, stage), stage)).toBeCloseTo(pull, 4);
      }),
    );
  });
});

it('what is let go at a pixel a millisecond would slide on for half a thousand pixels', () => {
  expect(projected(1)).toBeCloseTo(499);
  expect(projected(-1)).toBeCloseTo(-499);
  expect(projected(0)).toBe(0);
});
