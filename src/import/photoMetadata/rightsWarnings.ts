import { type DigitalSource, digitalSourceTerm } from '../../content/digitalSource.ts';
import type { MetadataField, Property } from './fields.ts';
import type { Stop } from './stops.ts';

type Found = Partial<Record<MetadataField, Property>>;

/** What the words that stop a picture mean. */
const stopped: Record<Stop, string> = {
  embargo: 'is under embargo',
  kill: 'has been withdrawn by its agency',
};

/** Agencies' conditions of use, and what they mean for a slide: ends of sentences about a file. */
const conditions: [pattern: RegExp, meaning: string][] = [
  [/\bembargo/i, stopped.embargo],
  [/\b(picture|photo|mandatory|advisory)?[ -]?kill\b|\bwithdrawn\b/i, stopped.kill],
  [/\bno (re)?sales?\b|\bnot for sale\b/i, 'must not be sold on'],
  [
    /\bmandatory (photo )?credit\b|\bcredit (is )?mandatory\b/i,
    'must be credited as its agency asks',
  ],
  [
    /\beditorial( use)? only\b|\brestricted to editorial\b|\bonly for editorial\b/i,
    'is for editorial use only',
  ],
  [/\bno archiv/i, 'must not be kept in archives'],
];

/** In a caption such words may be about the news; agencies write theirs in capitals. */
const shouted: [pattern: RegExp, meaning: string][] = [
  [/\bEMBARGO/, stopped.embargo],
  [/\b(PICTURE|PHOTO|MANDATORY|ADVISORY)[ -]KILL\b|^KILL\b/m, stopped.kill],
];

/** The fields searched for such words, by us and for stops, and how messages introduce them. */
export const searchedFields = [
  { field: 'instructions', says: 'its instructions say' },
  { field: 'usageTerms', says: 'its terms of use say' },
  { field: 'headline', says: 'its headline says' },
  { field: 'caption', says: 'its caption says' },
] as const;

function patternsFor(field: (typeof searchedFields)[number]['field']) {
  return field === 'instructions' || field === 'usageTerms' ? conditions : shouted;
}

/**
 * What an editor must know before publishing a picture: ends of sentences that begin with its file.
 * @param cleared what the editor has decided already.
 */
export function rightsWarnings(found: Found, cleared: readonly Stop[] = []): string[] {
  const told = new Set<string>(cleared.map((stop) => stopped[stop]));
  const warnings = searchedFields.flatMap(({ field, says }) => {
    const text = found[field]?.texts[0] ?? '';
    const matches = patternsFor(field).flatMap(([pattern, meaning]) => {
      const index = text.search(pattern);
      return index < 0 || told.has(meaning) ? [] : { meaning, index };
    });
    if (matches.length === 0) return [];
    for (const { meaning } of matches) told.add(meaning);
    const first = Math.min(...matches.map(({ index }) => index));
    const meanings = sentence.format(matches.map(({ meaning }) => meaning));
    return `${meanings}: ${says} “${excerptAt(text, first)}”`;
  });
  return [...warnings, ...madeByMachine(found)];
}

const sentence = new Intl.ListFormat('en');

/** IPTC's vocabulary of digital sources, http://cv.iptc.org/newscodes/digitalsourcetype/ */
const machineMade: { readonly [term in DigitalSource]?: string } = {
  trainedAlgorithmicMedia: 'was made by artificial intelligence',
  compositeWithTrainedAlgorithmicMedia: 'was edited with artificial intelligence',
  compositeSynthetic: 'is composed of parts of which some are synthetic',
  algorithmicMedia: 'was made by a program',
};

function madeByMachine({ digitalSource }: Found): string[] {
  const type = digitalSourceTerm(digitalSource?.texts[0] ?? '');
  const meaning = type && machineMade[type];
  return meaning === undefined ? [] : [`${meaning} (digital source type ${type})`];
}

/** The text around an index, on one line. */
export function excerptAt(text: string, index: number): string {
  const from = index <= 40 ? 0 : text.indexOf(' ', index - 40) + 1;
  const piece = text
    .slice(from, from + 120)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${from > 0 ? '… ' : ''}${piece}${from + 120 < text.length ? ' …' : ''}`;
}
