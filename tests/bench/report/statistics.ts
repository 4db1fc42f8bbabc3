/** The median of some values, and their minimum and maximum. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** @returns undefined without values. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const [low] = sorted;
  const high = sorted.at(-1);
  const middle = sorted.length / 2;
  const [lower, upper] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined || lower === undefined || upper === undefined)
    return undefined;
  return { median: (lower + upper) / 2, low, high };
}

/**
 * The ratio to a reference, round by round: what slows a whole round slows both, and cancels out. Rounds in which one has
 * no value, or the reference is zero, are left out.
 */
export function ratioOf(
  rounds: readonly (readonly number[])[],
  reference: readonly (readonly number[])[],
): Spread | undefined {
  const ratios = rounds.flatMap((values, round) => {
    const one = spreadOf(values)?.median;
    const other = spreadOf(reference[round] ?? [])?.median;
    return one === undefined || !other ? [] : [one / other];
  });
  return spreadOf(ratios);
}
