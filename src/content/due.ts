import * as v from 'valibot';
import { isInCalendar } from './storyDate.ts';

/** When a document may be shown: never while it is a draft, and not before a time. Without either, at once. */
export interface When {
  draft?: true;
  /** ISO 8601, as `storyDate`. */
  from?: string;
}

export const instantWords = 'a time with its zone such as 2026-12-01T18:00+09:00';

const writtenInstant =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A moment, as editors write it: a time with its zone. */
export const instant = v.pipe(
  v.string(),
  v.regex(writtenInstant, instantWords),
  v.check(isInstant, instantWords),
);

/** @param nowMs since 1970. */
export function isDue({ draft, from }: When, nowMs: number): boolean {
  return !draft && (from === undefined || Date.parse(from) <= nowMs);
}

/** What holds for something that is part of another: it is shown only while both are due. */
export function together(a: When, b: When): When {
  const from = latest([a.from, b.from]);
  return { ...((a.draft || b.draft) && { draft: true }), ...(from !== undefined && { from }) };
}

/** The latest of several moments, as it is written. */
export function latest(moments: readonly (string | undefined)[]): string | undefined {
  return moments
    .filter((moment) => moment !== undefined)
    .reduce<string | undefined>(
      (last, moment) =>
        last === undefined || Date.parse(moment) > Date.parse(last) ? moment : last,
      undefined,
    );
}

export function isInstant(text: string): boolean {
  return writtenInstant.test(text) && !Number.isNaN(Date.parse(text)) && isInCalendar(text);
}
