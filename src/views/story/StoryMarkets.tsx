import { useQuery } from '@tanstack/react-query';
import { MarketsTable } from '../../furniture/MarketsTable.tsx';
import { marketsQuery } from '../queries.ts';

/** The markets table, refreshed every minute. */
export function StoryMarkets() {
  const { data: markets, error, refetch } = useQuery(marketsQuery);
  return <MarketsTable markets={markets} error={error} onRetry={refetch} />;
}
