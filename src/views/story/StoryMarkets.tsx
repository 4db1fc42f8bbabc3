import { useQuery } from '@tanstack/react-query';
import type { Markets } from '../../content/markets.ts';
import { ContentError } from '../../content/parse.ts';
import { MarketsTable } from '../../furniture/MarketsTable.tsx';
import { marketsQuery } from '../queries.ts';

/** The markets table, refreshed every minute; nothing where there are no figures. */
export function StoryMarkets() {
  const { data, error, refetch } = useQuery(marketsQuery());
  // A prerendered page says by `null` that the store has none.
  const markets = data as Markets | null | undefined;
  const isMissing = error instanceof ContentError && error.fault === 'missing';
  if (markets === null || (!markets && isMissing)) return null;
  return <MarketsTable markets={markets} error={error} onRetry={refetch} />;
}
