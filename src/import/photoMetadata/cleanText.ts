import { longestLine, longestText } from '../../content/text.ts';
import type { MetadataField } from './fields.ts';

/** Fields of more than one paragraph; in the others a line end is a space. */
const texts: readonly MetadataField[] = [
  'caption',
  'description',
  'alt',
  'usageTerms',
  'instructions',
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** Overrides and isolates turn the text after them round as well; letters keep their own direction. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text as the store keeps it: plain, in Unicode's composed form (NFC), without control characters (NUL padding among
 * them) and direction overrides, lines ended by LF, paragraphs parted by one empty line. It is never read as HTML.
 */
export function cleanText(text: string, field: MetadataField): string {
  const clean = text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028]/g, '\n')
    .replaceAll('\u2029', '\n\n')
    .replaceAll(controls, '')
    .replaceAll(directionMarks, '')
    .normalize('NFC');
  if (!texts.includes(field)) return clean.replaceAll(/\s*[\n\t]\s*/g, ' ').trim();
  return clean
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text no longer than pages show one, in whole characters, cut after a word where there is one. */
export function capped(text: string, field: MetadataField): string {
  const limit = texts.includes(field) ? longestText : longestLine;
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  const wholeWords = kept.replace(/\s+\S{0,50}$/, '');
  return `${wholeWords || kept}…`;
}
