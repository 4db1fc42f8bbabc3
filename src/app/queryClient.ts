import { QueryClient } from '@tanstack/react-query';
import { isSilence } from '../content/fetchJson.ts';
import { ContentError } from '../content/parse.ts';

/** A client whose failures reach the reader as sentences: it retries only what a retry can mend. */
export function createQueryClient(options: { fetch?: typeof fetch } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: options,
        // Offline, a paused query would wait without a word; a failed one says so and can be retried.
        networkMode: 'always',
        refetchOnReconnect: 'always',
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
        retryDelay: (failures) => 500 * 2 ** failures,
      },
    },
  });
}

function isWorthRetrying(error: unknown): boolean {
  return error instanceof ContentError && error.fault === 'unreachable' && !isSilence(error.cause);
}
