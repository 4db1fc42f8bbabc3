import * as v from 'valibot';
import { expect, test } from 'vitest';
import { storyDate } from '../../src/content/storyDate.ts';

test.each(['2017-12-09', '2017-12-09T18:30:00+09:00', '2017-12-09T18:30:00Z'])(
  'a story may be of %s',
  (date) => {
    expect(v.is(storyDate, date)).toBe(true);
  },
);

test.each([
  '2017',
  '2017-13-01',
  '2017-02-31',
  '2017-04-31T10:00:00Z',
  '9 December 2017',
  '2017-12-09T18:30:00',
  '2017-12-09T18:30+09:00',
  '2017-12-09 18:30:00Z',
  '2017-12-09T25:00:00Z',
])('and not of %s, which is no day, or a time without its zone or seconds', (date) => {
  expect(v.is(storyDate, date)).toBe(false);
});
