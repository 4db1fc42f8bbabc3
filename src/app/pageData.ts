import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** The documents a prerendered page shows, as the page carries them. */
export type PageData = [key: QueryKey, document: unknown][];

/** Collects the documents that a client has fetched. */
export function collectPageData(client: QueryClient): PageData {
  return client
    .getQueryCache()
    .getAll()
    .map(({ queryKey, state }) => [queryKey, state.data]);
}

/**
 * Gives a client the documents of its page. They count as fetched now: the page is as fresh as its data,
 * and fetching both again at once would keep the line from the picture.
 */
export function providePageData(client: QueryClient, data: PageData): void {
  for (const [key, document] of data) client.setQueryData(key, document);
}
