import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted } from '../../src/picture/fitted.ts';

test('a picture shown whole touches two sides of its box', () => {
  expect(fitted({ width: 3000, height: 2000 }, { width: 390, height: 490 })).toEqual({
    width: 390,
    height: 260,
  });
  expect(fitted({ width: 1600, height: 2400 }, { width: 900, height: 600 })).toEqual({
    width: 400,
    height: 600,
  });
});

test('it keeps its proportions and stays in its box, whatever their sizes', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  const size = fc.record({ width: side, height: side });
  fc.assert(
    fc.property(size, size, (picture, box) => {
      const { width, height } = fitted(picture, box);
      expect(width / height).toBeCloseTo(picture.width / picture.height, 8);
      expect(width).toBeLessThanOrEqual(box.width * (1 + 1e-9));
      expect(height).toBeLessThanOrEqual(box.height * (1 + 1e-9));
    }),
  );
});
