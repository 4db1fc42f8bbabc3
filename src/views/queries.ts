import { type QueryFunctionContext, queryOptions } from '@tanstack/react-query';
import type { GenericSchema, InferOutput } from 'valibot';
import { fetchJson } from '../content/fetchJson.ts';
import {
  type Gallery,
  gallerySchema,
  slideIdsSchema,
  slidePageSchema,
  slidePagesSchema,
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
const loadStorySchema = async () => (await import('../content/story.ts')).storySchema;
const loadMarketsSchema = async () => (await import('../content/markets.ts')).marketsSchema;

export function storyQuery(slug: string) {
  return documentQuery(['stories', slug], documents.story(slug), loadStorySchema);
}

/** A gallery's document. In the page of a slide, what that carries of it counts as fetched. */
export function galleryQuery(id: string) {
  const loadSchema = (): GenericSchema<unknown, Gallery> => gallerySchema;
  return documentQuery(['galleries', id], documents.gallery(id), loadSchema);
}

/** The names of a large gallery's pages, as they are now. Not cached: the caller keeps them. */
export function slidePagesQuery(id: string) {
  const path = documents.slidePages(id);
  const options = { gcTime: 0, cache: 'no-cache' } as const;
  return documentQuery(['galleries', id, path], path, () => slidePagesSchema, options);
}

/** A page of a large gallery's slides. Not cached: the caller keeps the slides. */
export function slidePageQuery(id: string, hash: string) {
  const path = documents.slidePage(id, hash);
  return documentQuery(['galleries', id, path], path, () => slidePageSchema, { gcTime: 0 });
}

/** The ids of all slides of a gallery of which only a part is there. */
export function slideIdsQuery({ id, paged }: Gallery) {
  if (paged) {
    const path = documents.slideIds(id, paged.ids);
    return documentQuery(['galleries', id, path], path, () => slideIdsSchema);
  }
  return queryOptions({
    queryKey: ['galleries', id, 'ids'],
    queryFn: async ({ client }) => {
      const { slides } = await client.fetchQuery({ ...galleryQuery(id), staleTime: 0 });
      return { ids: slides.map((slide) => slide.id) };
    },
  });
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

/** @param options `gcTime`, in milliseconds, and `cache`, as for `fetch`, where the defaults do not suit. */
export function documentQuery<S extends GenericSchema>(
  queryKey: string[],
  path: string,
  loadSchema: () => S | Promise<S>,
  { cache = 'default', ...options }: { gcTime?: number; cache?: RequestCache } = {},
) {
  return queryOptions({
    ...options,
    queryKey,
    queryFn: (context) => readDocument(path, loadSchema, context, cache),
    staleTime: freshMs,
  });
}

/** Fetches a document and the words of its language. @throws ContentError */
export async function readDocument<S extends GenericSchema>(
  path: string,
  loadSchema: () => S | Promise<S>,
  { signal, meta }: Pick<QueryFunctionContext, 'signal' | 'meta'>,
  cache: RequestCache = 'default',
): Promise<InferOutput<S>> {
  const fetchFrom = meta?.fetch ?? fetch;
  const ask: typeof fetch = (address, init) => fetchFrom(address, { ...init, cache });
  const [json, schema] = await Promise.all([
    fetchJson(path, storeAddress(path), signal, ask),
    loadSchema(),
  ]);
  const document = parseDocument(schema, path, json);
  // Views suspend until both are loaded, so that they render in the document's language.
  await loadWords(declaredLanguage(document));
  return document;
}
