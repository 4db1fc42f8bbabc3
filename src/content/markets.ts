import * as v from 'valibot';
import { line } from './text.ts';

/** No market is worth more in any currency, and the table has no room for more digits. */
const most = 1e15;

const figure = v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

/** `content/markets.json`: the table beside a story. Values are in the market's own unit. */
export const marketsSchema = v.object({
  asOf: v.pipe(v.string(), v.isoTimestamp()),
  delayedMinutes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  source: v.exactOptional(line),
  rows: v.array(
    v.object({
      name: line,
      value: figure,
      change: figure,
      /** In percent of the previous value: 0.51 is +0.51 %. */
      percent: figure,
    }),
  ),
});

export type Markets = v.InferOutput<typeof marketsSchema>;
