import { useSuspenseQuery } from '@tanstack/react-query';
import { type ArchiveAddress, paths } from '../../content/urls.ts';
import { useArchiveWords } from '../../words/en/archive.ts';
import { useHomeWords } from '../../words/en/home.ts';
import { monthsQuery } from '../listQueries.ts';
import classes from './ArchivePage.module.css';
import { ArchivePage } from './ArchivePage.tsx';
import { MonthView } from './MonthView.tsx';
import { YearMonths } from './YearMonths.tsx';
import { YearView } from './YearView.tsx';
import { yearsOf } from './yearsOf.ts';

/** The archive: its years, a year of it, or a month. */
export function ArchiveView({ year, month }: Omit<ArchiveAddress, 'page'>) {
  if (year === undefined) return <YearsView />;
  return month === undefined ? <YearView year={year} /> : <MonthView year={year} month={month} />;
}

/** `/archive`: every month that has something, by year, newest first. */
function YearsView() {
  const { data: months } = useSuspenseQuery(monthsQuery);
  const { archive } = useArchiveWords();
  const { noStories } = useHomeWords();
  const years = yearsOf(months);
  return (
    <ArchivePage title={archive} path={paths.archive}>
      {years.map(({ year, months }) => (
        <YearMonths key={year} year={year} months={months} isLinked />
      ))}
      {years.length === 0 && <p className={classes.empty}>{noStories}</p>}
    </ArchivePage>
  );
}
