import * as v from 'valibot';

const expected =
  'a day such as 2017-12-09, or a time with its zone such as 2017-12-09T18:30:00+09:00';

/** When a story was published or changed (ISO 8601): a day, or a time with its zone. */
export const storyDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/,
    expected,
  ),
  v.check(isInCalendar, expected),
);

/** False for a 31st of February. Browsers differ: some read it as a day in March, others fail. */
export function isInCalendar(date: string): boolean {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
