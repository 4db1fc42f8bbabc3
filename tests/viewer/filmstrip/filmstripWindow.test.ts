import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  indexAt,
  mountedIndexes,
  pitchPx,
  scrollOf,
} from '../../../src/viewer/filmstrip/filmstripWindow.ts';

const widths = fc.integer({ min: 900, max: 3840 });
const galleries = fc
  .integer({ min: 1, max: 100_000 })
  .chain((count) =>
    fc.record({ count: fc.constant(count), place: fc.nat({ max: count - 1 }), width: widths }),
  );

test('a place brought to the middle is seen whole, or as near to it as the ends allow', () => {
  fc.assert(
    fc.property(galleries, ({ count, place, width }) => {
      const scrolled = scrollOf(place, width, count);
      const start = place * pitchPx - scrolled;
      expect(scrolled).toBeGreaterThanOrEqual(0);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + pitchPx).toBeLessThanOrEqual(Math.max(width, count * pitchPx));
      const isAtAnEnd = scrolled === 0 || scrolled === count * pitchPx - width;
      if (isAtAnEnd) return;
      expect(Math.abs(start + pitchPx / 2 - width / 2)).toBeLessThanOrEqual(pitchPx / 2);
      expect(scrolled % pitchPx).toBe(0);
    }),
  );
});

test('whatever is seen is mounted, wherever the strip is scrolled to', () => {
  fc.assert(
    fc.property(galleries, fc.double({ min: 0, max: 1, noNaN: true }), (gallery, share) => {
      const { count, place, width } = gallery;
      const scrolled = share * Math.max(0, count * pitchPx - width);
      const mounted = mountedIndexes({
        count,
        width,
        centre: indexAt(scrolled, width),
        keep: [place],
      });
      const [first, last] = [scrolled / pitchPx, (scrolled + width) / pitchPx].map(Math.floor);
      for (let seen = first ?? 0; seen <= Math.min(last ?? 0, count - 1); seen += 1)
        expect(mounted).toContain(seen);
      expect(mounted).toContain(place);
    }),
  );
});

test('a few dozen thumbnails are mounted, each once and in order, however long the gallery', () => {
  fc.assert(
    fc.property(galleries, fc.array(fc.integer(), { maxLength: 2 }), (gallery, keep) => {
      const { count, place, width } = gallery;
      const mounted = mountedIndexes({ count, width, centre: place, keep });
      expect(mounted.length).toBeLessThanOrEqual(2 * (width / pitchPx / 2 + 13) + 1 + keep.length);
      expect(mounted).toEqual([...new Set(mounted)].sort((a, b) => a - b));
      expect(mounted.every((each) => each >= 0 && each < count)).toBe(true);
    }),
  );
});
