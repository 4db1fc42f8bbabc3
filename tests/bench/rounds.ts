import type { Found, Measure } from './measures/measure.ts';
import type { Bench } from './measures/visit.ts';
import type { Results } from './report/results.ts';
import type { Viewer } from './subjects/viewers.ts';

/**
 * Measures each viewer once a round, in turn, so that a slow minute of the machine slows all. Each round starts with
 * another viewer. @param tell is told what is being measured.
 */
export async function inTurns(
  measure: Measure,
  bench: Bench,
  viewers: readonly Viewer[],
  rounds: number,
  tell: (what: string) => void,
): Promise<Results> {
  const results = new Map<string, Found[]>(viewers.map(({ id }) => [id, []]));
  for (let round = 0; round < Math.min(rounds, measure.rounds); round += 1) {
    for (const viewer of turned(viewers, round)) {
      tell(`${measure.title}, round ${round + 1}: ${viewer.name}`);
      results.get(viewer.id)?.push(await measure.take(bench, viewer));
    }
  }
  return results;
}

/** Rotates a list; 0 leaves it as it is. */
export function turned<T>(row: readonly T[], by: number): T[] {
  const begin = row.length > 0 ? by % row.length : 0;
  return [...row.slice(begin), ...row.slice(0, begin)];
}
