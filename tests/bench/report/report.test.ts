import { describe, expect, it } from 'vitest';
import type { Figure } from '../measures/measure.ts';
import { type Viewer, viewers } from '../subjects/viewers.ts';
import { ratioOf, spreadOf } from './statistics.ts';
import { tableOf } from './table.ts';
import { verdictsOf } from './verdict.ts';

describe('a spread', () => {
  it('is the median with minimum and maximum', () => {
    expect(spreadOf([30, 10, 20])).toEqual({ median: 20, low: 10, high: 30 });
  });

  it('of an even number of values has its median between the middle two', () => {
    expect(spreadOf([1, 2, 4, 100])?.median).toBe(3);
  });

  it('sorts numbers as numbers', () => {
    expect(spreadOf([9, 100, 20])?.median).toBe(20);
  });

  it('of no values is undefined', () => {
    expect(spreadOf([])).toBeUndefined();
  });
});

describe('a ratio', () => {
  it('is taken round by round, so a slow round of both cancels out', () => {
    expect(ratioOf([[200], [2000]], [[100], [1000]])).toEqual({ median: 2, low: 2, high: 2 });
  });

  it('compares the medians of rounds of many presses', () => {
    expect(ratioOf([[10, 30, 20]], [[10, 10, 90]])?.median).toBe(2);
  });

  it('leaves out rounds in which one has no value, or the reference is zero', () => {
    expect(ratioOf([[10], [], [30]], [[0], [5], [10]])).toEqual({ median: 3, low: 3, high: 3 });
    expect(ratioOf([[1]], [])).toBeUndefined();
  });
});

const some = (...ids: string[]): Viewer[] => viewers.filter(({ id }) => ids.includes(id));
const shown: Figure = {
  key: 'shown',
  title: 'ms',
  digits: 0,
  shows: 'spread',
  better: 'low',
  ratioTo: 'ours',
};
const rounds = (...values: number[]) => values.map((value) => ({ shown: [value] }));

describe('a table', () => {
  it('has a row for each viewer, with its spread and its ratio to ours', () => {
    const results = new Map([
      ['ours', rounds(100, 110, 120)],
      ['swiper', rounds(200, 220, 300)],
    ]);
    expect(tableOf({ figures: [shown] }, some('ours', 'swiper'), results).split('\n')).toEqual([
      '|  | ms | × Diaporama |',
      '| --- | --: | --: |',
      '| Diaporama | 110 (100–120) | 1.00 |',
      '| Swiper | 220 (200–300) | 2.00 (2.00–2.50) |',
    ]);
  });

  it('shows the worst or every value where those count, and a dash for a missing value', () => {
    const figures: Figure[] = [
      { key: 'shown', title: 'worst', digits: 0, shows: 'worst' },
      { key: 'shown', title: 'each', digits: 0, shows: 'each' },
    ];
    const results = new Map([['embla', rounds(10, 30, 20)]]);
    const table = tableOf({ figures }, some('embla', 'bareImg'), results);
    expect(table).toContain('| Embla | 20, 30 | 10, 30, 20 |');
    expect(table).toContain('| bare \\<img> | – | – |');
  });
});

describe('a verdict', () => {
  const verdict = (ours: number, swiper: number, figure = shown) =>
    verdictsOf(
      { figures: [figure] },
      some('ours', 'swiper', 'embla', 'bareImg'),
      new Map([
        ['ours', rounds(ours)],
        ['swiper', rounds(swiper)],
        ['embla', rounds(500)],
        ['bareImg', rounds(1)],
      ]),
    );

  it('names the closest peer where ours is ahead; a floor is not a peer', () => {
    expect(verdict(100, 150)).toEqual([
      'ms: Diaporama (100) is ahead of every peer, the nearest is Swiper (150); the peer has 1.50 times as much.',
    ]);
  });

  it('names the peer that wins', () => {
    expect(verdict(100, 80)[0]).toMatch(/\*\*Swiper \(80\) wins\*\* against Diaporama \(100\)/);
  });

  it('knows figures where more is better', () => {
    expect(verdict(40, 50, { ...shown, better: 'high' })[0]).toContain('**Embla (500) wins**');
  });

  it('calls values level if the table shows them as equal', () => {
    expect(verdict(50.1, 49.9)[0]).toContain('is level with Swiper (50)');
  });

  it('omits figures that have no better direction', () => {
    const { better: _, ...plain } = shown;
    expect(verdict(100, 80, plain)).toEqual([]);
  });
});
