import { type QueryKey, queryOptions } from '@tanstack/react-query';
import type { GenericSchema, InferOutput } from 'valibot';
import { fetchJson } from '../content/fetchJson.ts';
import {
  gallerySchema,
  type PagedGallery,
  slideIdsSchema,
  slidePagePath,
  slidePageSchema,
} from '../content/gallery.ts';
import { parseDocument } from '../content/parse.ts';
import { storeAddress } from '../site/addresses.ts';
import { declaredLanguage } from '../words/catalogue.ts';
import { loadWords } from '../words/loadWords.ts';

declare module '@tanstack/react-query' {
  interface Register {
    /** Prerendering and tests read the store by a `fetch` of their own. */
    queryMeta: { fetch?: typeof fetch };
  }
}

const minute = 60_000;

// What a slide's reader never fetches is known by schemas of their own, which come with the document.
const storyList = async () => (await import('../content/storyList.ts')).storyListSchema;
const article = async () => (await import('../content/article.ts')).articleSchema;
const markets = async () => (await import('../content/markets.ts')).marketsSchema;

export const storyListQuery = documentQuery(['stories'], 'index.json', storyList);

export function articleQuery(slug: string) {
  return documentQuery(['stories', slug], `articles/${slug}.json`, article);
}

export function galleryQuery(id: string) {
  return documentQuery(['galleries', id], `galleries/${id}.json`, () => gallerySchema);
}

/** A page of a large gallery's slides, plural from 1. Who asks for it keeps it. */
export function slidePageQuery(gallery: PagedGallery, page: number) {
  const path = slidePagePath(gallery, page);
  return documentQuery(['galleries', gallery.id, path], path, () => slidePageSchema, { gcTime: 0 });
}

/** Every slide's id of a large gallery. */
export function slideIdsQuery(gallery: PagedGallery) {
  const path = slidePagePath(gallery, 'ids');
  return documentQuery(['galleries', gallery.id, path], path, () => slideIdsSchema);
}

/** By which a prerendered page of a large gallery carries the slides around its own. */
export function slideRunKey({ id, paged }: PagedGallery): QueryKey {
  return ['galleries', id, paged.version, 'run'];
}

export const marketsQuery = queryOptions({
  ...documentQuery(['markets'], 'markets.json', markets),
  staleTime: minute,
  refetchInterval: minute,
});

/** The document of the store that a query of ours reads; none where it reads a part of one. */
export function documentPath([kind, name, part]: QueryKey): string | undefined {
  if (kind === 'markets') return 'markets.json';
  if (kind === 'stories') return name === undefined ? 'index.json' : `articles/${name}.json`;
  return kind === 'galleries' && part === undefined ? `galleries/${name}.json` : undefined;
}

/** @param memory how long it is kept when nobody uses it any more, in milliseconds, if not the usual time. */
function documentQuery<S extends GenericSchema>(
  queryKey: string[],
  path: string,
  schema: () => S | Promise<S>,
  memory: { gcTime?: number } = {},
) {
  return queryOptions({
    ...memory,
    queryKey,
    queryFn: async ({ signal, meta }) => {
      const document = await fetchDocument(path, schema, signal, meta?.fetch ?? fetch);
      // The words that go with it, so that a view which has its document can speak.
      await loadWords(declaredLanguage(document));
      return document;
    },
    staleTime: 5 * minute,
  });
}

async function fetchDocument<S extends GenericSchema>(
  path: string,
  schemaOf: () => S | Promise<S>,
  signal: AbortSignal,
  fetchFrom: typeof fetch,
): Promise<InferOutput<S>> {
  const [json, schema] = await Promise.all([
    fetchJson(path, storeAddress(path), signal, fetchFrom),
    schemaOf(),
  ]);
  return parseDocument(schema, path, json);
}
