import { digitOf } from './keyName.ts';

/** A slide's number as far as it has been typed. */
export interface TypedNumber {
  /** Counted from 1, and never beyond the last slide. */
  number: number;
  /** No further digit could name another slide. */
  isWhole: boolean;
}

/** So long after a digit another may follow, for hands that are slow; Enter ends the wait. */
export const pauseMs = 2500;

/** So long after a number was taken, Enter still belongs to it: the reader may not have seen that it was. */
export const graceMs = 1000;

/**
 * What a key makes of a slide's number that is being typed; nothing if the key is no digit, or names no slide. A digit
 * that would lead beyond the last slide begins anew. No number begins with 0, which is a key of its own.
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
