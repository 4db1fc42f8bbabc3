import { QueryClient } from '@tanstack/react-query';
import { isIdleTimeout } from '../content/fetchJson.ts';
import { ContentError } from '../content/parse.ts';

/** A client that retries only failures that a retry can fix. */
export function createQueryClient(options: { fetch?: typeof fetch } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: options,
        // Offline, a paused query would wait silently; a failed one shows an error that can be retried.
        networkMode: 'always',
        refetchOnReconnect: 'always',
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
        retryDelay: (failures) => 500 * 2 ** failures,
      },
    },
  });
}

function isWorthRetrying(error: unknown): boolean {
  return (
    error instanceof ContentError && error.fault === 'unreachable' && !isIdleTimeout(error.cause)
  );
}
