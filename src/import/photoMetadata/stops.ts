import type { Property } from './fields.ts';
import { excerptAt, searchedFields } from './rightsWarnings.ts';

/** What keeps a picture from being published until an editor decides. */
export type Stop = 'embargo' | 'kill';

/** The words that stop a picture, with the field they are in: "its instructions say “EMBARGO”". */
export type Stops = Partial<Record<Stop, string>>;

/** Instructions are written to editors, so the word counts in any case, unless it is negated. */
const instructed: Record<Stop, RegExp> = {
  embargo: /(?<!\bno )(?<!\bnot )\bembargo(?!(ed)?:? *(lifted|none|over|expired)\b)/i,
  kill: /(?<!\bno )\bkill\b(?! fee)|\bwithdrawn\b/i,
};

/** Elsewhere such words may be about the news; agencies write theirs in capitals. */
const shouted: Record<Stop, RegExp> = {
  embargo: /(?<!\bNO )\bEMBARGO(?!(ED)?:? *(LIFTED|NONE|OVER|EXPIRED)\b)/,
  kill: /\b(PICTURE|PHOTO|MANDATORY|ADVISORY)[ -]KILL\b|^KILL\b/m,
};

/** Searches everything in a file, not only what would be published: one forgotten copy of a text is enough. */
export function stopsIn(properties: readonly Property[]): Stops {
  const stops: Stops = {};
  for (const { field, says } of searchedFields) {
    const patterns = field === 'instructions' ? instructed : shouted;
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
