import type { Figure, Measure } from '../measures/measure.ts';
import type { Viewer } from '../subjects/viewers.ts';
import { figureOf, type Results, roundsOf } from './results.ts';
import { ratioOf } from './statistics.ts';
import { withEnds } from './table.ts';

/** For each figure with a better direction: who is ahead, ours or a peer, and by how much. */
export function verdictsOf(
  { figures }: Pick<Measure, 'figures'>,
  viewers: readonly Viewer[],
  results: Results,
): string[] {
  const peers = viewers.filter(({ kind }) => kind === 'peer');
  return viewers
    .filter(({ kind }) => kind === 'ours')
    .flatMap((ours) => figures.map((figure) => verdictOf(figure, ours, peers, results)))
    .filter((verdict) => verdict !== undefined);
}

function verdictOf(
  figure: Figure,
  ours: Viewer,
  peers: readonly Viewer[],
  results: Results,
): string | undefined {
  const own = figureOf(results, ours, figure)?.median;
  const best = bestOf(figure, peers, results);
  if (!figure.better || own === undefined || !best) return undefined;
  const what = `${figure.title}: `;
  const peer = `${best.viewer.name} (${best.median.toFixed(figure.digits)})`;
  const mine = `${ours.name} (${own.toFixed(figure.digits)})`;
  if (own.toFixed(figure.digits) === best.median.toFixed(figure.digits))
    return `${what}${mine} is level with ${peer}, the best of the peers.`;
  const isAhead = figure.better === 'low' ? own < best.median : own > best.median;
  const rounds = ({ id }: Viewer) => roundsOf(results, id, figure.key);
  const ratio = ratioOf(rounds(best.viewer), rounds(ours));
  const by = ratio ? `; the peer has ${withEnds(ratio, 2)} times as much` : '';
  return isAhead
    ? `${what}${mine} is ahead of every peer, the nearest is ${peer}${by}.`
    : `${what}**${peer} wins** against ${mine}${by}.`;
}

function bestOf(
  figure: Figure,
  peers: readonly Viewer[],
  results: Results,
): { viewer: Viewer; median: number } | undefined {
  const known = peers.flatMap((viewer) => {
    const median = figureOf(results, viewer, figure)?.median;
    return median === undefined ? [] : [{ viewer, median }];
  });
  const sign = figure.better === 'high' ? -1 : 1;
  return known.sort((one, other) => sign * (one.median - other.median))[0];
}
