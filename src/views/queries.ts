import { type QueryKey, queryOptions } from '@tanstack/react-query';
import type { GenericSchema, InferOutput } from 'valibot';
import { fetchJson } from '../content/fetchJson.ts';
import {
  gallerySchema,
  type PagedGallery,
  slideIdsSchema,
  slidePageSchema,
} from '../content/gallery.ts';
import { parseDocument } from '../content/parse.ts';
import { documents } from '../content/storePaths.ts';
import { storeAddress } from '../site/addresses.ts';
import { pageSettings } from '../site/pageSettings.ts';
import { declaredLanguage } from '../words/catalogue.ts';
import { loadWords } from '../words/loadWords.ts';

declare module '@tanstack/react-query' {
  interface Register {
    /** Prerendering and tests pass a `fetch` of their own. */
    queryMeta: { fetch?: typeof fetch };
  }
}

const minuteMs = 60_000;
/** How long a document counts as fresh. */
export const freshMs = 5 * minuteMs;

// Loaded together with the document: a slideshow needs none of these schemas.
const loadStoryListSchema = async () => (await import('../content/storyList.ts')).storyListSchema;
const loadStorySchema = async () => (await import('../content/story.ts')).storySchema;
const loadMarketsSchema = async () => (await import('../content/markets.ts')).marketsSchema;

export const storyListQuery = documentQuery(['stories'], documents.list, loadStoryListSchema);

export function storyQuery(slug: string) {
  return documentQuery(['stories', slug], documents.story(slug), loadStorySchema);
}

export function galleryQuery(id: string) {
  return documentQuery(['galleries', id], documents.gallery(id), () => gallerySchema);
}

/** A page of a large gallery's slides, counted from 1. It is not cached: the caller keeps the slides. */
export function slidePageQuery(gallery: PagedGallery, page: number) {
  const path = documents.slides(gallery, page);
  return documentQuery(['galleries', gallery.id, path], path, () => slidePageSchema, { gcTime: 0 });
}

/** The ids of all slides of a large gallery. */
export function slideIdsQuery(gallery: PagedGallery) {
  const path = documents.slides(gallery, 'ids');
  return documentQuery(['galleries', gallery.id, path], path, () => slideIdsSchema);
}

/** The key under which a prerendered page of a large gallery stores the slides around its own. */
export function slideRunKey({ id, paged }: PagedGallery): QueryKey {
  return ['galleries', id, paged.version, 'run'];
}

/** The figures of the markets, of the store or of the address that the settings name. */
export function marketsQuery() {
  const path = pageSettings().markets?.url ?? documents.markets;
  return queryOptions({
    ...documentQuery(['markets'], path, loadMarketsSchema),
    staleTime: minuteMs,
    refetchInterval: minuteMs,
  });
}

/** @param options `gcTime`, in milliseconds, where the default does not suit. */
function documentQuery<S extends GenericSchema>(
  queryKey: string[],
  path: string,
  loadSchema: () => S | Promise<S>,
  options: { gcTime?: number } = {},
) {
  return queryOptions({
    ...options,
    queryKey,
    queryFn: async ({ signal, meta }) => {
      const document = await fetchDocument(path, loadSchema, signal, meta?.fetch ?? fetch);
      // Views suspend until both are loaded, so that they render in the document's language.
      await loadWords(declaredLanguage(document));
      return document;
    },
    staleTime: freshMs,
  });
}

async function fetchDocument<S extends GenericSchema>(
  path: string,
  loadSchema: () => S | Promise<S>,
  signal: AbortSignal,
  fetchFrom: typeof fetch,
): Promise<InferOutput<S>> {
  const [json, schema] = await Promise.all([
    fetchJson(path, storeAddress(path), signal, fetchFrom),
    loadSchema(),
  ]);
  return parseDocument(schema, path, json);
}
