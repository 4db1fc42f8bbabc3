import * as v from 'valibot';

const expected =
  'a day such as 2017-12-09, or a time with its zone such as 2017-12-09T18:30:00+09:00';

/** When a story came out, or was changed: a day or, with its zone, the second (ISO 8601). */
export const storyDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/,
    expected,
  ),
  v.check(isInCalendar, expected),
);

/** Browsers differ on the 31st of February: one counts on into March, another fails where the day is shown. */
export function isInCalendar(date: string): boolean {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
