/** A slide's number as far as it has been typed. */
export interface TypedNumber {
  /** Counted from 1, and never beyond the last slide. */
  number: number;
  /** No further digit could name another slide. */
  isWhole: boolean;
}

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
  if (digit < 0) return undefined;
  const longer = (before?.number ?? 0) * 10 + digit;
  const number = longer <= count ? longer : digit;
  if (number < 1 || number > count) return undefined;
  return { number, isWhole: number * 10 > count };
}

/** Arabic keyboards type Arabic digits. */
function digitOf(key: string): number {
  if (key.length !== 1) return -1;
  return '0123456789٠١٢٣٤٥٦٧٨٩'.indexOf(key) % 10;
}
