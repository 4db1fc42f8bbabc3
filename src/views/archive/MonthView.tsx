import { useSuspenseQuery } from '@tanstack/react-query';
import { pathOf } from '../../content/urls.ts';
import { useDate } from '../../words/useDate.ts';
import { monthQuery } from '../listQueries.ts';
import { ArchivePage } from './ArchivePage.tsx';
import { DayList } from './DayList.tsx';
import { daysOf } from './monthDays.ts';
import { useCounts } from './useCounts.ts';

interface MonthViewProps {
  year: string;
  /** Such as 11. */
  month: string;
}

/** `/archive/:year/:month`: all stories and galleries of a month by day, newest first. */
export function MonthView({ year, month }: MonthViewProps) {
  const { data } = useSuspenseQuery(monthQuery(`${year}-${month}`));
  const { stories, galleries } = data;
  const title = useDate(data.month, { year: 'numeric', month: 'long' });
  return (
    <ArchivePage
      title={title}
      path={pathOf({ page: 'archive', year, month })}
      description={useCounts()({ stories: stories.length, galleries: galleries.length })}
      year={{ name: year, path: pathOf({ page: 'archive', year }) }}
    >
      {daysOf(data).map((day) => (
        <DayList key={day.date} day={day} />
      ))}
    </ArchivePage>
  );
}
