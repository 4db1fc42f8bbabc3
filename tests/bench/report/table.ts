import type { Figure, Measure } from '../measures/measure.ts';
import { viewers as allViewers, type Viewer } from '../subjects/viewers.ts';
import { figureOf, type Results, ratioOfFigure, roundsOf } from './results.ts';
import type { Spread } from './statistics.ts';

/** A measure's results as a Markdown table, with a row for each viewer. */
export function tableOf(
  { figures }: Pick<Measure, 'figures'>,
  viewers: readonly Viewer[],
  results: Results,
): string {
  const titles = figures.flatMap((figure) => [figure.title, ...ratioTitles(figure)]);
  const rows = viewers.map((viewer) => [
    viewer.name.replaceAll('<', '\\<'),
    ...figures.flatMap((figure) => cellsOf(figure, viewer, results)),
  ]);
  return [row(['', ...titles]), row(['---', ...titles.map(() => '--:')]), ...rows.map(row)].join(
    '\n',
  );
}

function ratioTitles({ ratioTo }: Figure): string[] {
  const reference = allViewers.find(({ id }) => id === ratioTo);
  return reference ? [`× ${reference.name.replaceAll('<', '\\<')}`] : [];
}

function cellsOf(figure: Figure, viewer: Viewer, results: Results): string[] {
  const value = cellOf(figure, viewer, results);
  if (!figure.ratioTo) return [value];
  const ratio = ratioOfFigure(results, viewer, figure);
  return [value, ratio ? withEnds(ratio, 2) : '–'];
}

function cellOf(figure: Figure, viewer: Viewer, results: Results): string {
  const { key, digits, shows } = figure;
  const spread = figureOf(results, viewer, figure);
  if (!spread) return '–';
  switch (shows) {
    case 'median':
      return spread.median.toFixed(digits);
    case 'spread':
      return withEnds(spread, digits);
    case 'worst':
      return `${spread.median.toFixed(digits)}, ${spread.high.toFixed(digits)}`;
    case 'each':
      return roundsOf(results, viewer.id, key)
        .flat()
        .map((value) => value.toFixed(digits))
        .join(', ');
  }
}

/** "1.34 (1.30–1.41)" */
export function withEnds({ median, low, high }: Spread, digits: number): string {
  const [middle, from, to] = [median, low, high].map((value) => value.toFixed(digits));
  return from === to ? `${middle}` : `${middle} (${from}–${to})`;
}

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}
