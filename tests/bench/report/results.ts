import type { Figure, Found } from '../measures/measure.ts';
import type { Viewer } from '../subjects/viewers.ts';
import { ratioOf, type Spread, spreadOf } from './statistics.ts';

/** The results of every round of a measure, by the viewer's id. */
export type Results = ReadonlyMap<string, readonly Found[]>;

/** The values of a figure, with a list for each round. */
export function roundsOf(results: Results, viewer: string, key: string): number[][] {
  return (results.get(viewer) ?? []).map((found) => found[key] ?? []);
}

/** The values of all rounds. */
export function figureOf(results: Results, viewer: Viewer, { key }: Figure): Spread | undefined {
  return spreadOf(roundsOf(results, viewer.id, key).flat());
}

/** The values as multiples of the figure's reference. */
export function ratioOfFigure(
  results: Results,
  viewer: Viewer,
  { key, ratioTo }: Figure,
): Spread | undefined {
  if (!ratioTo) return undefined;
  return ratioOf(roundsOf(results, viewer.id, key), roundsOf(results, ratioTo, key));
}
