import { useSuspenseQuery } from '@tanstack/react-query';
import { pathOf } from '../../content/urls.ts';
import { useDate } from '../../words/useDate.ts';
import { monthsQuery } from '../listQueries.ts';
import { NotFoundView } from '../notFound/NotFoundView.tsx';
import { PageLinks } from '../page/PageLinks.tsx';
import { ArchivePage } from './ArchivePage.tsx';
import { useCounts } from './useCounts.ts';
import { YearMonths } from './YearMonths.tsx';
import { yearsOf } from './yearsOf.ts';

/** `/archive/:year`: the months of a year, newest first. */
export function YearView({ year }: { year: string }) {
  const { data: months } = useSuspenseQuery(monthsQuery);
  const counts = useCounts();
  const title = useDate(year, { year: 'numeric' });
  const years = yearsOf(months);
  const index = years.findIndex((each) => each.year === year);
  const shown = years[index];
  if (!shown) return <NotFoundView />;
  const [newer, older] = [years[index - 1], years[index + 1]];
  return (
    <ArchivePage
      title={title}
      path={pathOf({ page: 'archive', year })}
      description={counts(sumOf(shown.months))}
    >
      <YearMonths year={year} months={shown.months} />
      <PageLinks newer={newer && linkTo(newer)} older={older && linkTo(older)} />
    </ArchivePage>
  );
}

function linkTo({ year }: { year: string }) {
  return { to: pathOf({ page: 'archive', year }), name: year };
}

function sumOf(months: readonly { stories: number; galleries: number }[]) {
  return {
    stories: months.reduce((sum, { stories }) => sum + stories, 0),
    galleries: months.reduce((sum, { galleries }) => sum + galleries, 0),
  };
}
