import * as v from 'valibot';
import { text } from './text.ts';

/** `content/markets.json`: the table beside a story. Values are in the unit of the market itself. */
export const marketsSchema = v.object({
  asOf: v.pipe(v.string(), v.isoTimestamp()),
  delayedMinutes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  source: v.exactOptional(text),
  rows: v.array(
    v.object({
      name: text,
      value: v.number(),
      change: v.number(),
      /** In hundredths of the value before, so 0.51 stands for +0.51 %. */
      percent: v.number(),
    }),
  ),
});

export type Markets = v.InferOutput<typeof marketsSchema>;
