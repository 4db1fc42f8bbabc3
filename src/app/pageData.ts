import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** The documents that a prerendered page contains. */
export type PageData = [key: QueryKey, document: unknown][];

/** Collects the documents that a client has fetched. */
export function collectPageData(client: QueryClient): PageData {
  return client
    .getQueryCache()
    .getAll()
    .map(({ queryKey, state }) => [queryKey, state.data]);
}

/**
 * Gives a client the documents of its page. They count as fetched now: they are as fresh as the page, and refetching
 * them at once would take bandwidth from the picture.
 */
export function providePageData(client: QueryClient, data: PageData): void {
  for (const [key, document] of data) client.setQueryData(key, document);
}
