import { useQuery } from '@tanstack/react-query';
import type { Markets as MarketsDocument } from '../content/markets.ts';
import { ContentError } from '../content/parse.ts';
import { marketsQuery } from '../queries.ts';
import { formatChange, formatMoment, formatPercent, formatValue } from './figures.ts';
import classes from './MarketsTable.module.css';

/** The markets beside a story, asked for again every minute. A failed refresh leaves the last figures. */
export function MarketsTable() {
  const { data: markets, error, refetch } = useQuery(marketsQuery);
  if (markets) return <Markets markets={markets} isOutOfDate={error !== null} />;
  if (!error) return <p className={classes.sentence}>The market figures are loading.</p>;
  if (error instanceof ContentError && error.fault === 'missing') {
    return <p className={classes.sentence}>There are no market figures for now.</p>;
  }
  return (
    <p className={classes.sentence}>
      The market figures could not be loaded. They are asked for again every minute.{' '}
      <button type="button" onClick={() => refetch()}>
        Try again
      </button>
    </p>
  );
}

interface MarketsProps {
  markets: MarketsDocument;
  isOutOfDate: boolean;
}

function Markets({ markets, isOutOfDate }: MarketsProps) {
  const { asOf, delayedMinutes, source, rows } = markets;
  return (
    <div className={classes.markets}>
      <table>
        <caption>Markets</caption>
        <thead>
          <tr>
            <th scope="col">Market</th>
            <th scope="col">Value</th>
            <th scope="col">Change</th>
            <th scope="col">Percent</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, change, percent }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing keeps two from being named the same
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>{formatValue(value)}</td>
              <td data-trend={trendOf(change)}>{formatChange(change)}</td>
              <td data-trend={trendOf(percent)}>
                <Arrow trend={trendOf(percent)} />
                {formatPercent(percent)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.note}>
        As of <time dateTime={asOf}>{formatMoment(asOf)}</time>.{' '}
        {delayedMinutes > 0 ? `Delayed by at least ${minutes(delayedMinutes)}.` : 'Not delayed.'}
        {source && ` ${source}.`}
      </p>
      {isOutOfDate && (
        <p className={classes.note}>
          Newer figures could not be fetched; these are the last that arrived.
        </p>
      )}
    </div>
  );
}

type Trend = 'up' | 'down' | 'unchanged';

/** The way of a figure as it is shown, with two decimals. */
function trendOf(figure: number): Trend {
  const shown = Math.round(figure * 100);
  if (shown === 0) return 'unchanged';
  return shown > 0 ? 'up' : 'down';
}

const arrows: Record<Trend, string> = { up: '▲', down: '▼', unchanged: '' };

/** Rise and fall in a shape and in words, so that they never hang on the colour alone. */
function Arrow({ trend }: { trend: Trend }) {
  return (
    <>
      <span className="visually-hidden">{trend} </span>
      <span className={classes.arrow} aria-hidden="true">
        {arrows[trend]}
      </span>
    </>
  );
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}
