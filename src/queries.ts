import { type QueryKey, queryOptions } from '@tanstack/react-query';
import type { GenericSchema, InferOutput } from 'valibot';
import { articleSchema } from './content/article.ts';
import {
  gallerySchema,
  type PagedGallery,
  slideIdsSchema,
  slidePagePath,
  slidePageSchema,
} from './content/gallery.ts';
import { marketsSchema } from './content/markets.ts';
import { ContentError, parseDocument } from './content/parse.ts';
import { storyListSchema } from './content/storyList.ts';
import { storeAddress } from './paths.ts';
import { languageNamedBy } from './words/catalogue.ts';
import { fetchWords } from './words/fetchWords.ts';

declare module '@tanstack/react-query' {
  interface Register {
    /** Prerendering and tests read the store by a `fetch` of their own. */
    queryMeta: { fetch?: typeof fetch };
  }
}

const minute = 60_000;

export const storyListQuery = documentQuery(['stories'], 'index.json', storyListSchema);

export function articleQuery(slug: string) {
  return documentQuery(['stories', slug], `articles/${slug}.json`, articleSchema);
}

export function galleryQuery(id: string) {
  return documentQuery(['galleries', id], `galleries/${id}.json`, gallerySchema);
}

/** A page of a large gallery's slides, counted from 1. Who asks for it keeps it. */
export function slidePageQuery(gallery: PagedGallery, page: number) {
  const path = slidePagePath(gallery, page);
  return documentQuery(['galleries', gallery.id, path], path, slidePageSchema, { gcTime: 0 });
}

/** Every slide's id of a large gallery. */
export function slideIdsQuery(gallery: PagedGallery) {
  const path = slidePagePath(gallery, 'ids');
  return documentQuery(['galleries', gallery.id, path], path, slideIdsSchema);
}

/** By which a prerendered page of a large gallery carries the slides around its own. */
export function slideRunKey({ id, paged }: PagedGallery): QueryKey {
  return ['galleries', id, paged.version, 'run'];
}

export const marketsQuery = queryOptions({
  ...documentQuery(['markets'], 'markets.json', marketsSchema),
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
  schema: S,
  memory: { gcTime?: number } = {},
) {
  return queryOptions({
    ...memory,
    queryKey,
    queryFn: async ({ signal, meta }) => {
      const document = await fetchDocument(path, schema, signal, meta?.fetch ?? fetch);
      // The words that go with it, so that a view which has its document can speak.
      await fetchWords(languageNamedBy(document));
      return document;
    },
    staleTime: 5 * minute,
  });
}

async function fetchDocument<S extends GenericSchema>(
  path: string,
  schema: S,
  signal: AbortSignal,
  fetchFrom: typeof fetch,
): Promise<InferOutput<S>> {
  return parseDocument(schema, path, await fetchJson(path, signal, fetchFrom));
}

async function fetchJson(path: string, signal: AbortSignal, fetchFrom: typeof fetch) {
  // Browsers that cannot join signals wait for as long as it takes.
  const inTime = AbortSignal.any?.([signal, AbortSignal.timeout(minute)]) ?? signal;
  const response = await fetchFrom(storeAddress(path), { signal: inTime }).catch((cause) => {
    if (signal.aborted) throw cause;
    throw new ContentError('unreachable', path, `${path} could not be reached.`, cause);
  });
  if (response.status === 404 || response.status === 410) {
    throw new ContentError('missing', path, `${path} does not exist.`);
  }
  if (!response.ok) {
    throw new ContentError('unreachable', path, `${path} was answered with ${response.status}.`);
  }
  return readJson(response).catch((cause) => {
    if (signal.aborted) throw cause;
    if (inTime.aborted) {
      throw new ContentError('unreachable', path, `${path} was not there after a minute.`, cause);
    }
    // A host that serves its start page for unknown addresses answers 200 with HTML: that is a 404.
    const isHtml = response.headers.get('content-type')?.includes('text/html');
    if (isHtml) throw new ContentError('missing', path, `${path} does not exist.`, cause);
    const fault = cause instanceof RangeError ? 'too large' : 'not JSON';
    throw new ContentError('broken', path, `${path} is ${fault}.`, cause);
  });
}

/** More than any document of ours: larger galleries come in pages. In bytes. */
const mostBytes = 20_000_000;

/** @throws RangeError as soon as there is more than a document can be, so that a phone does not choke on the rest. */
async function readJson(response: Response): Promise<unknown> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    bytes += chunk.value.length;
    text += decoder.decode(chunk.value, { stream: true });
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw new RangeError(`There are more than ${mostBytes} bytes.`);
    }
  }
  return JSON.parse(text + decoder.decode());
}
