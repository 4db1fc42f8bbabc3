import type { MetadataField, Property } from './fields.ts';
import { excerptAt } from './rightsWarnings.ts';

/** What keeps a picture from being published until an editor decides. */
export type Stop = 'embargo' | 'kill';

/** Words that stop a picture, each with where they stand, as in "its instructions say “EMBARGO”". */
export type Stops = Partial<Record<Stop, string>>;

/** Instructions are written to editors, so that there the word counts in any letters, unless it is denied. */
const instructed: Record<Stop, RegExp> = {
  embargo: /(?<!\bno )(?<!\bnot )\bembargo(?!(ed)?:? *(lifted|none|over|expired)\b)/i,
  kill: /(?<!\bno )\bkill\b(?! fee)|\bwithdrawn\b/i,
};

/** Elsewhere such words are also said of the world; agencies shout theirs. */
const shouted: Record<Stop, RegExp> = {
  embargo: /(?<!\bNO )\bEMBARGO(?!(ED)?:? *(LIFTED|NONE|OVER|EXPIRED)\b)/,
  kill: /\b(PICTURE|PHOTO|MANDATORY|ADVISORY)[ -]KILL\b|^KILL\b/m,
};

const places: [MetadataField, string, typeof instructed][] = [
  ['instructions', 'its instructions say', instructed],
  ['usageTerms', 'its terms of use say', shouted],
  ['headline', 'its headline says', shouted],
  ['caption', 'its caption says', shouted],
];

/** Looks through everything that a file says, not only what would be published: one forgotten copy of a text is enough. */
export function stopsIn(properties: readonly Property[]): Stops {
  const stops: Stops = {};
  for (const [field, says, patterns] of places) {
    for (const text of properties
      .filter((one) => one.field === field)
      .flatMap((one) => one.texts)) {
      for (const stop of ['embargo', 'kill'] as const) {
        const index = text.search(patterns[stop]);
        if (index >= 0) stops[stop] ??= `${says} “${excerptAt(text, index)}”`;
      }
    }
  }
  return stops;
}
