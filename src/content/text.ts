import * as v from 'valibot';

/** In UTF-16 code units. About ten printed pages: no caption is as long, and every page can bear it. */
export const longestText = 20_000;

/** The same for what is shown in one line, or a few: titles, names, credits. */
export const longestLine = 500;

/** Stands where the rest of a text has been left out. */
const omission = ' […]';

/** Overrides and isolates would turn the words after them round, ours too; letters keep their own direction. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** Half of a character in two halves, which HTML cannot hold. */
const halfCharacters = /\p{Cs}/gu;

/** Text for readers, plain, as it can stand among our own: the rest of a longer one is left out, and that is seen. */
export const text = noLongerThan(longestText);

/** The same for a line of text. */
export const line = noLongerThan(longestLine);

/** True for a text of a document whose rest has been left out. */
export function isCut(given: string, shown: string): boolean {
  return shown.endsWith(omission) && !given.endsWith(omission);
}

function noLongerThan(limit: number) {
  return v.pipe(
    v.string(),
    v.transform((given) => {
      const kept = given.length > limit ? given.slice(0, limit) + omission : given;
      return kept.replace(directionMarks, '').replace(halfCharacters, '\ufffd');
    }),
  );
}
