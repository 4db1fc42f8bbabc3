import type { StoryList } from '../../content/lists.ts';
import { grouped } from './grouped.ts';

export type MonthCounts = StoryList['months'][number];

interface Year {
  year: string;
  months: readonly MonthCounts[];
}

/** The months by year, in the order in which they are listed. */
export function yearsOf(months: readonly MonthCounts[]): readonly Year[] {
  return [...grouped(months, ({ month }) => month.slice(0, 4))].map(([year, ofYear]) => ({
    year,
    months: ofYear,
  }));
}
