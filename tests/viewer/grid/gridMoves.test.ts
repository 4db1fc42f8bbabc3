import { describe, expect, it } from 'vitest';
import { type Box, gridTarget } from '../../../src/viewer/grid/gridMoves.ts';

/** A grid of 100 × 100 boxes without gaps. */
const grid = (count: number, columns: number): Box[] =>
  Array.from({ length: count }, (_, i) => ({
    left: (i % columns) * 100,
    top: Math.floor(i / columns) * 100,
    width: 100,
  }));

const boxes = grid(25, 4);
const screen = 250;

describe('arrow keys in the grid', () => {
  it('go to the picture straight above or below', () => {
    expect(gridTarget('below', 5, boxes, screen)).toBe(9);
    expect(gridTarget('above', 5, boxes, screen)).toBe(1);
  });

  it('stay at the first and the last row', () => {
    expect(gridTarget('above', 2, boxes, screen)).toBe(2);
    expect(gridTarget('below', 24, boxes, screen)).toBe(24);
  });

  it('reach the last row’s nearest picture when none is straight below', () => {
    expect(gridTarget('below', 23, boxes, screen)).toBe(24);
  });

  it('go along the reading order from row to row', () => {
    expect(gridTarget('next', 3, boxes, screen)).toBe(4);
    expect(gridTarget('previous', 4, boxes, screen)).toBe(3);
    expect(gridTarget('next', 24, boxes, screen)).toBe(24);
    expect(gridTarget('previous', 0, boxes, screen)).toBe(0);
  });

  it('turn a page by about a screen, or as far as there is', () => {
    expect(gridTarget('farForward', 1, boxes, screen)).toBe(9);
    expect(gridTarget('farForward', 21, boxes, screen)).toBe(24);
    expect(gridTarget('farBack', 21, boxes, screen)).toBe(13);
    expect(gridTarget('farBack', 5, boxes, screen)).toBe(1);
  });

  it('do nothing for keys that are not moves', () => {
    expect(gridTarget('toggleCaption', 3, boxes, screen)).toBeUndefined();
  });
});
