import * as v from 'valibot';

/** In UTF-16 code units. About ten printed pages: no text here is as long, and every page can bear it. */
export const longestText = 20_000;

/** Overrides and isolates would turn the words after them round, ours too; letters keep their own direction. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** Half of a character in two halves, which HTML cannot hold. */
const halfCharacters = /\p{Cs}/gu;

/** Text for readers, plain, as it can stand among our own: the rest of a longer one is left out, and that is seen. */
export const text = v.pipe(
  v.string(),
  v.transform((given) => {
    const kept = given.length > longestText ? `${given.slice(0, longestText)} […]` : given;
    return kept.replace(directionMarks, '').replace(halfCharacters, '\ufffd');
  }),
);
