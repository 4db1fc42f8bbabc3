import { describe, expect, it } from 'vitest';
import { axisOf, dragOffset, swipeOf, type Touch } from '../../src/gallery/swipe.ts';

/** A drag across by these positions, one every 16 ms. */
const drag = (...xs: number[]): Touch[] => xs.map((x, i) => ({ x, y: 100, at: i * 16 }));
const width = 400;

describe('a swipe', () => {
  it('is a short quick flick', () => {
    expect(swipeOf(drag(200, 190, 175, 155), width)).toBe(-1);
    expect(swipeOf(drag(200, 210, 225, 245), width)).toBe(1);
  });

  it('is a slow drag of a quarter of the stage', () => {
    const slow = Array.from({ length: 60 }, (_, i) => 300 - i * 2);
    expect(swipeOf(drag(...slow), width)).toBe(-1);
  });

  it('is not a slow drag of less', () => {
    const slow = Array.from({ length: 30 }, (_, i) => 300 - i * 2);
    expect(swipeOf(drag(...slow), width)).toBe(0);
  });

  it('is not a flick that turned back', () => {
    expect(swipeOf(drag(300, 240, 160, 100, 110, 125, 140, 160, 180, 200), width)).toBe(0);
  });

  it('is not a tap', () => {
    expect(swipeOf(drag(200), width)).toBe(0);
    expect(swipeOf([], width)).toBe(0);
  });

  it('begins across, not along, and not before it is clear which', () => {
    const start = { x: 0, y: 0, at: 0 };
    expect(axisOf(start, { x: 5, y: 2, at: 16 })).toBeUndefined();
    expect(axisOf(start, { x: -12, y: 4, at: 16 })).toBe('across');
    expect(axisOf(start, { x: 4, y: 12, at: 16 })).toBe('along');
  });

  it('meets a resistance where there is no further slide', () => {
    expect(dragOffset(-90, true)).toBe(-90);
    expect(dragOffset(-90, false)).toBe(-30);
  });
});
