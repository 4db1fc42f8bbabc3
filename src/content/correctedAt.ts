import type { Correction } from './corrections.ts';
import { latest } from './due.ts';

/** When the newest correction was made. */
export function correctedAt(list: readonly Correction[] | undefined): string | undefined {
  return latest((list ?? []).map(({ date }) => date));
}
