import { digitOf } from './keyName.ts';

/** A slide's number, as typed so far. */
export interface TypedNumber {
  /** Counted from 1, and never beyond the last slide. */
  number: number;
  /** No further digit could lead to another slide. */
  isWhole: boolean;
}

/** How long another digit may follow, for slow hands; Enter ends the wait. */
export const pauseMs = 2500;

/** How long Enter still belongs to a number that was taken: the reader may not have noticed yet. */
export const graceMs = 1000;

/**
 * The slide's number after another key; undefined if the key is no digit, or no slide has the number. A digit that would
 * lead beyond the last slide begins a new number. No number begins with 0, which is a key of its own.
 */
export function typeDigit(
  before: TypedNumber | undefined,
  key: string,
  count: number,
): TypedNumber | undefined {
  const digit = digitOf(key);
  if (digit === undefined) return undefined;
  const longer = (before?.number ?? 0) * 10 + digit;
  const number = longer <= count ? longer : digit;
  if (number < 1 || number > count) return undefined;
  return { number, isWhole: number * 10 > count };
}
