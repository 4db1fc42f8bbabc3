import { expect, test } from 'vitest';
import { progressLine } from '../../src/demo/kit/progress.ts';

test.each([
  [{ done: 12, total: 55 }, { picture: 93.6, all: 1088 }, '12/55 cover 94 s, 1 h 5 min left'],
  [{ done: 50, total: 55 }, { picture: 60, all: 3000 }, '50/55 cover 60 s, 5 min left'],
  [{ done: 1, total: 2 }, { picture: 4.2, all: 4.2 }, '1/2 cover 4 s, 1 min left'],
  [{ done: 2, total: 2 }, { picture: 5, all: 9 }, '2/2 cover 5 s'],
])('after %o pictures in %o seconds the line reads "%s"', (count, seconds, line) => {
  expect(progressLine(count, 'cover', seconds)).toBe(line);
});
