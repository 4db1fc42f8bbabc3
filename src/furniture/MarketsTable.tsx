import { useMemo } from 'react';
import type { Markets as MarketsDocument } from '../content/markets.ts';
import { pageSettings } from '../site/pageSettings.ts';
import { Marked } from '../ui/Marked.tsx';
import { RetryButton } from '../ui/RetryButton.tsx';
import { Text } from '../ui/Text.tsx';
import { useFurnitureWords } from '../words/en/furniture.ts';
import { useLanguage } from '../words/LanguageContext.ts';
import { type SiteText, useSiteText } from '../words/useSiteText.ts';
import { figuresIn } from './figures.ts';
import classes from './MarketsTable.module.css';

interface MarketsTableProps {
  /** Undefined until they have loaded. */
  markets: MarketsDocument | undefined;
  /** The error of the last request, if it failed. */
  error: Error | null;
  onRetry: () => Promise<unknown>;
}

/** The table of markets. If a refresh fails, the last figures stay. */
export function MarketsTable(props: MarketsTableProps) {
  return (
    // Focusable, to take the focus when the retry button disappears.
    <section aria-label={useMarketsTitle().text} tabIndex={-1}>
      <MarketsState {...props} />
    </section>
  );
}

function MarketsState({ markets, error, onRetry }: MarketsTableProps) {
  const words = useFurnitureWords();
  if (markets) return <Markets markets={markets} isOutOfDate={error !== null} />;
  if (!error) return <p className={classes.sentence}>{words.marketsLoading}</p>;
  return (
    <p className={classes.sentence}>
      <Text>{`${words.marketsFailed} `}</Text>
      <RetryButton onRetry={onRetry}>{words.tryAgain}</RetryButton>
    </p>
  );
}

interface MarketsProps {
  markets: MarketsDocument;
  isOutOfDate: boolean;
}

function Markets({ markets, isOutOfDate }: MarketsProps) {
  const words = useFurnitureWords();
  const { tag } = useLanguage();
  const title = useMarketsTitle();
  const figures = useMemo(() => figuresIn(tag), [tag]);
  const { asOf, delayedMinutes, source, rows } = markets;
  return (
    <div className={classes.markets}>
      <table>
        <caption lang={title.lang}>{title.text}</caption>
        <thead>
          <tr>
            <th scope="col">{words.market}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.change}</th>
            <th scope="col">{words.percent}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, change, percent }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat
            <tr key={index}>
              <th scope="row">
                <Text>{name}</Text>
              </th>
              <td>
                <Text suppressHydrationWarning>{figures.value(value)}</Text>
              </td>
              <td data-trend={trendOf(change)}>
                <Text suppressHydrationWarning>{figures.change(change)}</Text>
              </td>
              <td data-trend={trendOf(percent)}>
                <Arrow trend={trendOf(percent)} />
                <Text suppressHydrationWarning>{figures.percent(percent)}</Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.note}>
        <Marked
          text={words.asOf}
          render={() => (
            <time key={asOf} dateTime={asOf} suppressHydrationWarning>
              {words.dateTime(figures.day(asOf), figures.time(asOf))}
            </time>
          )}
        />
        <Text>{` ${delayedMinutes > 0 ? words.delayed(delayedMinutes) : words.realTime}`}</Text>
        <Text>{source && ` ${source}.`}</Text>
      </p>
      {isOutOfDate && <p className={classes.note}>{words.marketsOutOfDate}</p>}
    </div>
  );
}

/** The site's own heading, or the interface's. */
function useMarketsTitle(): SiteText {
  const words = useFurnitureWords();
  return useSiteText('markets.title', pageSettings().markets?.title) ?? { text: words.markets };
}

type Trend = 'up' | 'down' | 'unchanged';

/** The trend of a figure after rounding to the two decimals shown. */
function trendOf(figure: number): Trend {
  const shown = Math.round(figure * 100);
  if (shown === 0) return 'unchanged';
  return shown > 0 ? 'up' : 'down';
}

const arrows: Record<Trend, string> = { up: '▲', down: '▼', unchanged: '' };

/** Shows the trend as a shape and in words, not by colour alone (WCAG 1.4.1). */
function Arrow({ trend }: { trend: Trend }) {
  return (
    <>
      <Text className="visually-hidden">{`${useFurnitureWords()[trend]} `}</Text>
      <span className={classes.arrow} aria-hidden="true">
        <Text>{arrows[trend]}</Text>
      </span>
    </>
  );
}
