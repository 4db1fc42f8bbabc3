import type { CorrectionComment } from 'schema-dts';
import { correctedAt } from '../content/correctedAt.ts';
import type { Correction } from '../content/corrections.ts';
import { known } from './text.ts';

/** What search engines are told of corrections: each with its date (schema.org/correction), and when the last was made. */
export function correctionsOf(list: readonly Correction[] | undefined) {
  return known({
    dateModified: correctedAt(list),
    correction: list?.map(
      ({ date, text }): CorrectionComment => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text,
      }),
    ),
  });
}
