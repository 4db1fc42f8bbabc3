import * as v from 'valibot';
import { line } from './text.ts';

/** No market is worth more in any currency, and a table has room for no more digits. */
const most = 1e15;

const figure = v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

/** `content/markets.json`: the table beside a story. Values are in the unit of the market itself. */
export const marketsSchema = v.object({
  asOf: v.pipe(v.string(), v.isoTimestamp()),
  delayedMinutes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  source: v.exactOptional(line),
  rows: v.array(
    v.object({
      name: line,
      value: figure,
      change: figure,
      /** In hundredths of the value before, so 0.51 stands for +0.51 %. */
      percent: figure,
    }),
  ),
});

export type Markets = v.InferOutput<typeof marketsSchema>;
