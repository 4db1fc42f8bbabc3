import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingTime } from '../../../src/viewer/autoplay/readingTime.ts';

const words = (count: number) => Array(count).fill('word').join(' ');

test('a picture without a text, and one with a short one, stays five seconds', () => {
  expect(readingTime(undefined)).toBe(5000);
  expect(readingTime('The last ferry.')).toBe(5000);
});

test('a text of 155 words has a minute, after three seconds for the picture', () => {
  expect(readingTime(words(155), 'en')).toBe(63_000);
});

test('more words never take less time', () => {
  const counts = fc.nat({ max: 1000 });
  fc.assert(
    fc.property(counts, counts, (some, more) => {
      expect(readingTime(words(some + more))).toBeGreaterThanOrEqual(readingTime(words(some)));
    }),
  );
});

test('words are counted where a language puts no spaces between them', () => {
  const sentence = '东京塔在夜里亮起来，人们从桥上看着它。';
  expect(readingTime(sentence.repeat(10), 'zh')).toBeGreaterThan(20_000);
});

test.each(['', 'x y', '"><script>', 'klingon-'])(
  'the language “%s”, which is none, takes nothing from the reader',
  (lang) => {
    expect(readingTime(words(155), lang)).toBe(63_000);
  },
);
