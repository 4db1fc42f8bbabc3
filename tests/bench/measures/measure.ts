import type { Viewer } from '../subjects/viewers.ts';
import type { Bench } from './visit.ts';

/** The results of one round of a measure: for each figure one value, or one for each key press. */
export type Found = Record<string, number[]>;

/** A figure of a measure, as a column of its table. */
export interface Figure {
  key: string;
  title: string;
  digits: number;
  /** Only the median; with minimum and maximum; with the worst; or every value. */
  shows: 'median' | 'spread' | 'worst' | 'each';
  /** Whether less or more is better, if either is. */
  better?: 'low' | 'high';
  /** Also shown as a multiple of ours, or of the floor. */
  ratioTo?: 'ours' | 'bareImg';
}

export interface Measure {
  id: string;
  title: string;
  /** How it is measured, for the reader of the table. */
  method: string;
  figures: readonly Figure[];
  /** The maximum number of rounds; some figures hardly vary. */
  rounds: number;
  takes: (viewer: Viewer) => boolean;
  take: (bench: Bench, viewer: Viewer) => Promise<Found>;
}

/** How much to measure; less to try out a change. */
export interface Extent {
  counts: readonly number[];
  presses: number;
  walk: number;
}

export const whole: Extent = { counts: [25, 1_000, 10_000], presses: 20, walk: 200 };
export const quick: Extent = { counts: [25, 1_000], presses: 4, walk: 30 };
