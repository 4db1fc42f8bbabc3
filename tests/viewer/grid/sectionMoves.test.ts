import { expect, it } from 'vitest';
import { sectionTarget } from '../../../src/viewer/grid/sectionMoves.ts';
import type { KeyAction } from '../../../src/viewer/keys/keys.ts';

/** Sections of 10 in rows of 4: 4, 4 and 2; the third has 5. */
const layout = { count: 25, size: 10, columns: 4, rowsShown: 2 };
const to = (action: KeyAction, from: number) => sectionTarget(action, from, layout);

it('goes along the reading order from section to section', () => {
  expect([to('next', 9), to('previous', 10), to('next', 24), to('previous', 0)]).toEqual([
    10, 9, 24, 0,
  ]);
  expect([to('first', 12), to('last', 12)]).toEqual([0, 24]);
});

it('goes to the picture below or above, or to the last of a shorter row', () => {
  expect([to('below', 1), to('below', 7), to('below', 9), to('above', 13)]).toEqual([5, 9, 11, 9]);
  expect([to('above', 2), to('below', 23)]).toEqual([2, 24]);
});

it('turns a page by the rows in view, and by one where not even one fits', () => {
  expect([to('farForward', 0), to('farBack', 8)]).toEqual([8, 0]);
  expect(sectionTarget('farForward', 0, { ...layout, rowsShown: 0 })).toBe(4);
});

it('does nothing for keys that are not moves', () => {
  expect(to('toggleCaption', 3)).toBeUndefined();
});
