import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingTimeMs } from '../../../src/viewer/autoplay/readingTime.ts';

const words = (count: number) => Array(count).fill('word').join(' ');

test('a picture without a text, and one with a short one, stays five seconds', () => {
  expect(readingTimeMs(undefined)).toBe(5000);
  expect(readingTimeMs('The last ferry.')).toBe(5000);
});

test('a text of 155 words has a minute, after three seconds for the picture', () => {
  expect(readingTimeMs(words(155), 'en')).toBe(63_000);
});

test('more words never take less time', () => {
  const counts = fc.nat({ max: 1000 });
  fc.assert(
    fc.property(counts, counts, (some, more) => {
      expect(readingTimeMs(words(some + more))).toBeGreaterThanOrEqual(readingTimeMs(words(some)));
    }),
  );
});

test('words are counted where a language puts no spaces between them', () => {
  const sentence = '东京塔在夜里亮起来，人们从桥上看着它。';
  expect(readingTimeMs(sentence.repeat(10), 'zh')).toBeGreaterThan(20_000);
});

test.each(['', 'x y', '"><script>', 'klingon-'])(
  'the language “%s”, which is none, takes nothing from the reader',
  (lang) => {
    expect(readingTimeMs(words(155), lang)).toBe(63_000);
  },
);
