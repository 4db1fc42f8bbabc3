import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renditionsOf } from '../../../src/import/pictures/renditions.ts';

const side = fc.integer({ min: 1, max: 20_000 });

test('A large photograph has five sizes in AVIF and two in JPEG', () => {
  const sizes = renditionsOf({ width: 6000, height: 4000 });
  const widths = (format: string) =>
    sizes.filter((size) => size.format === format).map(({ width }) => width);
  expect(widths('avif')).toEqual([240, 480, 960, 1600, 2400]);
  expect(widths('jpeg')).toEqual([960, 1600]);
});

test('No picture is enlarged, every size keeps its proportions, and widths increase', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      for (const format of ['avif', 'jpeg']) {
        const sizes = renditionsOf({ width, height }).filter((size) => size.format === format);
        expect(sizes.length).toBeGreaterThan(0);
        for (const [index, size] of sizes.entries()) {
          expect(size.width).toBeLessThanOrEqual(width);
          expect(size.height).toBeLessThanOrEqual(height);
          expect(size.width).toBeGreaterThan(sizes[index - 1]?.width ?? 0);
          const scale = Math.max(size.width, size.height) / Math.max(width, height);
          expect(Math.abs(size.width - width * scale)).toBeLessThanOrEqual(1);
          expect(Math.abs(size.height - height * scale)).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});
