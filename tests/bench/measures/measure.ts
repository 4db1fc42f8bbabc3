import type { Viewer } from '../subjects/viewers.ts';
import type { Bench } from './visit.ts';

/** What one round of a measure found: for each figure one value, or one a key press. */
export type Found = Record<string, number[]>;

/** A figure of a measure, as a column of its table. */
export interface Figure {
  key: string;
  title: string;
  digits: number;
  /** The median alone; with minimum and maximum; with the worst; or each value as it was. */
  shows: 'median' | 'spread' | 'worst' | 'each';
  /** Told apart as better or worse than a peer's, where it is a matter of that. */
  better?: 'low' | 'high';
  /** Also given as a multiple of ours, or of the floor. */
  ratioTo?: 'ours' | 'bareImg';
}

export interface Measure {
  id: string;
  title: string;
  /** How it is taken, for the reader of the table. */
  method: string;
  figures: readonly Figure[];
  /** How many rounds at most; some figures hardly vary. */
  rounds: number;
  takes: (viewer: Viewer) => boolean;
  take: (bench: Bench, viewer: Viewer) => Promise<Found>;
}

/** How much is done; less when a change is only tried out. */
export interface Extent {
  counts: readonly number[];
  presses: number;
  walk: number;
}

export const whole: Extent = { counts: [25, 1_000, 10_000], presses: 20, walk: 200 };
export const quick: Extent = { counts: [25, 1_000], presses: 4, walk: 30 };
