import type { GenericSchema, InferOutput } from 'valibot';
import {
  type Gallery,
  gallerySchema,
  isPaged,
  type PagedGallery,
  type Slide,
  type SlidePages,
  slideIdsSchema,
  slidePageSchema,
  slidePagesSchema,
} from '../content/gallery.ts';
import {
  type List,
  type ListKind,
  type ListNames,
  type ListPage,
  listNamesSchema,
  listPageSchema,
  listSchema,
  type Month,
  monthSchema,
  type StoryList,
  storyListSchema,
  type WaitingList,
  waitingSchema,
} from '../content/lists.ts';
import { type Markets, marketsSchema } from '../content/markets.ts';
import { ContentError, parseDocument } from '../content/parse.ts';
import { documents as paths, withdrawnPath } from '../content/storePaths.ts';
import { type Story, storySchema } from '../content/story.ts';
import { type WithdrawnList, withdrawnSchema } from '../content/withdrawn.ts';
import type { StoreState } from './answeringSite.ts';
import { RecentlyUsed } from './recentlyUsed.ts';
import type { FileSource, SourceFile } from './store.ts';

/** The documents of a content store, each as its schema promises it. */
export interface Documents {
  /** The newest stories and galleries, and how much there is by month. */
  list(): Promise<StoryList>;
  /** All of a month such as 2026-11. */
  month(month: string): Promise<Month>;
  /** The sections, topics or photographers that have a list. */
  listNames(kind: ListKind): Promise<ListNames>;
  /** The newest of a section, a topic or a photographer, by its name in an address. */
  namedList(kind: ListKind, slug: string): Promise<List>;
  /** A full page of such a list, counted from 1, the oldest. */
  listPage(kind: ListKind, slug: string, number: number): Promise<ListPage>;
  story(slug: string): Promise<Story>;
  gallery(id: string): Promise<Gallery>;
  markets(): Promise<Markets>;
  withdrawn(): Promise<WithdrawnList>;
  /** The names of a large gallery's pages of slides. */
  slidePages(gallery: PagedGallery): Promise<SlidePages>;
  /** A page of a large gallery's slides, counted from 1. */
  slides(gallery: PagedGallery, page: number): Promise<readonly Slide[]>;
  /** The ids of a large gallery's slides, in order. */
  slideIds(gallery: PagedGallery): Promise<readonly string[]>;
}

/** How much of the store is kept parsed, by the size of its text. */
const mostCachedBytes = 32 * 1024 * 1024;

/** What a store holds, and what of it is not published yet. */
export interface StoredDocuments extends Documents {
  /** @throws ContentError too where the store was written before it said what waits. */
  waiting(): Promise<WaitingList>;
}

/** Is told of each document that is read: its path, and its ETag or, where it is missing, an empty text. */
export type OnRead = (path: string, etag: string) => void;

interface Cached {
  etag: string;
  document: unknown;
}

/** Documents as they were parsed last, bounded by the size of their texts. */
export type DocumentCache = RecentlyUsed<Cached>;

export function documentCache(): DocumentCache {
  return new RecentlyUsed<Cached>(mostCachedBytes);
}

const ofEarlierVersion =
  'does not exist, so an earlier version of Diaporama wrote this content store. Run "diaporama import FOLDER" on it with this version.';

/**
 * Reads a content store document by document. A document is parsed again only when its file has changed.
 * @throws ContentError, from each of the functions, naming a document that is missing, broken or out of reach.
 */
export function documentsOf(
  store: FileSource,
  cache: DocumentCache = documentCache(),
  onRead: OnRead = () => {},
): StoredDocuments {
  async function read<S extends GenericSchema>(path: string, schema: S): Promise<InferOutput<S>> {
    const file = await opened(store, path);
    if (!file) {
      onRead(path, '');
      throw new ContentError('missing', path, `${path} does not exist.`);
    }
    onRead(path, file.etag);
    const known = cache.get(path);
    if (known?.etag === file.etag) return known.document as InferOutput<S>;
    const document = parseDocument(schema, path, parseJson(path, await textOf(file, path)));
    cache.set(path, { etag: file.etag, document }, file.sizeBytes);
    return document;
  }

  const slidePages = ({ id }: PagedGallery) => read(paths.slidePages(id), slidePagesSchema);
  /** Without the document nothing could be told from a draft, so nothing is shown. */
  async function waiting(): Promise<WaitingList> {
    const path = paths.waiting;
    try {
      return await read(path, waitingSchema);
    } catch (error) {
      const isMissing = error instanceof ContentError && error.fault === 'missing';
      const isEmpty = isMissing && (await opened(store, paths.list)) === undefined;
      if (!isMissing || isEmpty) throw error;
      throw new ContentError('broken', path, `${path} ${ofEarlierVersion}`, error);
    }
  }

  return {
    list: () => read(paths.list, storyListSchema),
    month: (month) => read(paths.month(month), monthSchema),
    listNames: (kind) => read(paths.listNames(kind), listNamesSchema),
    namedList: (kind, slug) => read(paths.namedList(kind, slug), listSchema),
    listPage: (kind, slug, number) => read(paths.listPage(kind, slug, number), listPageSchema),
    waiting,
    story: (slug) => read(paths.story(slug), storySchema),
    gallery: (id) => read(paths.gallery(id), gallerySchema),
    markets: () => read(paths.markets, marketsSchema),
    withdrawn: () => read(withdrawnPath, withdrawnSchema),
    slidePages,
    slides: async (gallery, page) => {
      const { id, paged } = gallery;
      const { count, size } = paged;
      const hash = (await slidePages(gallery)).pages[page - 1];
      if (hash === undefined) {
        const list = paths.slidePages(id);
        throw new ContentError('broken', list, `${list} names no page ${page}`);
      }
      const path = paths.slidePage(id, hash);
      const { slides } = await read(path, slidePageSchema);
      const expected = Math.min(size, count - (page - 1) * size);
      if (slides.length === expected) return slides;
      const found = `${path}: expected ${expected} slides, found ${slides.length}`;
      throw new ContentError('broken', path, found);
    },
    slideIds: async ({ id, paged }) =>
      (await read(paths.slideIds(id, paged.ids), slideIdsSchema)).ids,
  };
}

/** Whether a store answers, by the document that every answer takes. One that is missing or broken is an answer. */
export async function stateOf(store: FileSource): Promise<StoreState> {
  try {
    await store.open(paths.waiting);
    return store.isFailing?.() ? 'stale' : 'answers';
  } catch {
    return 'unreachable';
  }
}

/** A document that a list goes without where it is missing or broken. One out of reach may be there in a moment. */
export async function unlessBroken<Document>(
  document: Promise<Document>,
): Promise<Document | undefined> {
  try {
    return await document;
  } catch (error) {
    if (error instanceof ContentError && error.fault !== 'unreachable') return undefined;
    throw error;
  }
}

/** All slides of a gallery, those of its pages too. */
export async function allSlides(
  documents: Pick<Documents, 'slides'>,
  gallery: Gallery,
): Promise<readonly Slide[]> {
  if (!isPaged(gallery)) return gallery.slides;
  const { count, size } = gallery.paged;
  const pages = Array.from({ length: Math.ceil(count / size) }, (_, index) =>
    documents.slides(gallery, index + 1),
  );
  return (await Promise.all(pages)).flat();
}

/** A document that a site may do without. */
export async function optional<Document>(
  document: Promise<Document>,
): Promise<Document | undefined> {
  try {
    return await document;
  } catch (error) {
    if (error instanceof ContentError && error.fault === 'missing') return undefined;
    throw error;
  }
}

/**
 * A file of a source; nothing where there is none.
 * @throws ContentError where the source does not answer.
 */
export async function opened(source: FileSource, path: string): Promise<SourceFile | undefined> {
  try {
    return await source.open(path);
  } catch (cause) {
    throw new ContentError('unreachable', path, `${path} could not be read.`, cause);
  }
}

async function textOf(file: SourceFile, path: string): Promise<string> {
  try {
    return await file.text();
  } catch (cause) {
    throw new ContentError('unreachable', path, `${path} could not be read.`, cause);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ContentError('broken', path, `${path} is not JSON.`, cause);
  }
}
