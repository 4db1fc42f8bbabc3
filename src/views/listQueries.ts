import { queryOptions } from '@tanstack/react-query';
import type { List, ListKind } from '../content/lists.ts';
import { ContentError } from '../content/parse.ts';
import { documents } from '../content/storePaths.ts';
import { documentQuery, freshMs, readDocument } from './queries.ts';

// Apart from the other queries, since a slideshow needs none of these.

const loadLists = () => import('../content/lists.ts');
const loadListSchema = async () => (await loadLists()).listSchema;

/** The newest stories and galleries, and how much there is by month. */
export const storyListQuery = documentQuery(
  ['stories'],
  documents.list,
  async () => (await loadLists()).storyListSchema,
);

/** How much there is by month: a part of that list, so that pages of the archive carry no more. */
export const monthsQuery = queryOptions({
  queryKey: ['months'],
  queryFn: async ({ client }) => (await client.fetchQuery(storyListQuery)).months,
  staleTime: freshMs,
});

/** All of a month such as 2026-11. */
export function monthQuery(month: string) {
  const loadSchema = async () => (await loadLists()).monthSchema;
  return documentQuery(['months', month], documents.month(month), loadSchema);
}

/** The newest of a section, a topic or a photographer. A section may have nothing yet. */
export function listQuery(kind: ListKind, slug: string) {
  const path = documents.namedList(kind, slug);
  return queryOptions({
    queryKey: ['lists', kind, slug],
    queryFn: (context) =>
      kind === 'sections'
        ? readDocument(path, loadListSchema, context).catch((error) => unlessMissing(error, slug))
        : readDocument(path, loadListSchema, context),
    staleTime: freshMs,
  });
}

/** A full page of a list, counted from 1, the oldest. */
export function listPageQuery(kind: ListKind, slug: string, number: number) {
  const loadSchema = async () => (await loadLists()).listPageSchema;
  const path = documents.listPage(kind, slug, number);
  return documentQuery(['lists', kind, slug, `${number}`], path, loadSchema);
}

/**
 * Whether a full page is followed by a newer full one. The page itself does not say, since it never changes: this is
 * asked of the store.
 */
export function newerPageQuery(kind: ListKind, slug: string, number: number) {
  return queryOptions({
    queryKey: ['lists', kind, slug, `${number}`, 'newer'],
    queryFn: ({ client }) =>
      client.fetchQuery(listPageQuery(kind, slug, number + 1)).then(
        () => true,
        (error) => !isMissing(error),
      ),
    staleTime: freshMs,
  });
}

/** The list of a section without stories. */
function emptyList(name: string): List {
  return { name, count: 0, fullPages: 0, entries: [] };
}

function unlessMissing(error: unknown, slug: string): List {
  if (isMissing(error)) return emptyList(slug);
  throw error;
}

function isMissing(error: unknown): boolean {
  return error instanceof ContentError && error.fault === 'missing';
}
