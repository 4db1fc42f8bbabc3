import * as v from 'valibot';

/** A line has no line ends, a text has lines and paragraphs. */
export type TextShape = 'line' | 'text';

/** In UTF-16 code units: about ten printed pages. No caption is that long, and every page can show it. */
const longestText = 20_000;

/** In UTF-16 code units, for titles, names and credits. */
const longestLine = 500;

/** Replaces the rest of a text that is too long. */
const omission = ' […]';

/** Overrides and isolates, which would reorder the words after them, ours too. Letters keep their own direction. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** Halves of surrogate pairs, which HTML cannot hold. */
const loneSurrogates = /\p{Cs}/gu;

/** A stored text with paragraphs. One that is too long is cut, visibly. */
export const text = stored(longestText);

/** A stored text on one line. One that is too long is cut, visibly. */
export const line = stored(longestLine);

function stored(limit: number) {
  return v.pipe(
    v.string(),
    v.transform((given) => safe(given.length > limit ? given.slice(0, limit) + omission : given)),
  );
}

/** True for a text that its schema has cut. */
export function isCut(given: string, shown: string): boolean {
  return shown.endsWith(omission) && !given.endsWith(omission);
}

/** What any text must pass before it stands among ours, wherever it comes from. */
function safe(given: string): string {
  return given.replace(directionMarks, '').replace(loneSurrogates, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are removed
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

/**
 * Cleans a text before it is stored: plain text in Unicode's composed form (NFC), without control characters (such as
 * NUL padding), line ends LF, paragraphs separated by one empty line. Markup stays as typed; it is never read as HTML.
 * In a line, line ends become spaces.
 */
export function cleanText(given: string, shape: TextShape): string {
  const clean = safe(given)
    .replaceAll(/\r\n?|[\v\f\u0085\u2028]/g, '\n')
    .replaceAll('\u2029', '\n\n')
    .replaceAll(controls, '')
    .normalize('NFC');
  if (shape === 'line') return clean.replaceAll(/\s*[\n\t]\s*/g, ' ').trim();
  return clean
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Shortens a text to what is shown of it, in whole characters and, if possible, after a word. */
export function shortenText(given: string, shape: TextShape): string {
  const limit = shape === 'text' ? longestText : longestLine;
  if (given.length <= limit) return given;
  const kept = given.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  const wholeWords = kept.replace(/\s+\S{0,50}$/, '');
  return `${wholeWords || kept}…`;
}
