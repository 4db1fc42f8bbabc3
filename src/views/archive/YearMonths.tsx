import { Link } from 'react-router';
import { monthPath } from '../../content/archivePaths.ts';
import { pathOf } from '../../content/urls.ts';
import { Text } from '../../ui/Text.tsx';
import { useDate } from '../../words/useDate.ts';
import { useCounts } from './useCounts.ts';
import classes from './YearMonths.module.css';
import type { MonthCounts } from './yearsOf.ts';

interface YearMonthsProps {
  year: string;
  months: readonly MonthCounts[];
  /** Whether a heading links to the year. */
  isLinked?: boolean;
}

/** The months of a year, each with what it has. */
export function YearMonths({ year, months, isLinked = false }: YearMonthsProps) {
  return (
    <section className={classes.year} aria-label={isLinked ? undefined : year}>
      {isLinked && (
        <h2 className={classes.heading}>
          <Link to={pathOf({ page: 'archive', year })}>
            <Text>{year}</Text>
          </Link>
        </h2>
      )}
      <ul className={`${classes.months} plain-list`}>
        {months.map((each) => (
          <li key={each.month}>
            <Month {...each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Month({ month, ...counts }: MonthCounts) {
  const name = useDate(month, { month: 'long' });
  return (
    <>
      <Link className={classes.month} to={monthPath(month)}>
        <Text suppressHydrationWarning>{name}</Text>
      </Link>
      <p className={classes.counts}>
        <Text>{useCounts()(counts)}</Text>
      </p>
    </>
  );
}
