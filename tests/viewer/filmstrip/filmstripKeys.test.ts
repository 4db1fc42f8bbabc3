import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filmstripKeys, targetOf } from '../../../src/viewer/filmstrip/filmstripKeys.ts';

test.each([
  ['ArrowRight', 4, 5],
  ['ArrowLeft', 4, 3],
  ['PageDown', 4, 14],
  ['PageUp', 14, 4],
  ['Home', 14, 0],
  ['End', 4, 24],
] as const)('%s leads from place %i to %i of 25', (key, from, to) => {
  const action = filmstripKeys[key];
  expect(action && targetOf(action, from, 25)).toBe(to);
});

test('no key leads out of the strip', () => {
  const moves = fc.array(fc.constantFrom(...Object.values(filmstripKeys)));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), moves, (count, actions) => {
      const place = actions.reduce((from, action) => targetOf(action, from, count), 0);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(count);
    }),
  );
});
