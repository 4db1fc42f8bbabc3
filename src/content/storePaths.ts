import { decoded, folders, type ListKind } from './urls.ts';

// Every path of the content store, relative to the store: built and parsed here and nowhere else.

/** A document of the content store; `part` is one of a large gallery's: `pages`, HASH of a page, or HASH-ids. */
export type StoreDocument =
  | { document: 'list' | 'markets' | 'waiting' }
  | { document: 'month'; month: string }
  | { document: 'listNames'; kind: ListKind }
  | { document: 'namedList'; kind: ListKind; slug: string; page?: number }
  | { document: 'story'; slug: string }
  | { document: 'gallery'; gallery: string; part?: string };

/** The paths of the store's documents, relative to the store. */
export const documents = {
  list: 'index.json',
  month: (month: string) => `index/${month}.json`,
  waiting: 'index/waiting.json',
  listNames: (kind: ListKind) => `index/${kind}.json`,
  namedList: (kind: ListKind, slug: string) => `index/${kind}/${slug}.json`,
  /** A full page of a list, counted from 1, the oldest. */
  listPage: (kind: ListKind, slug: string, page: number) => `index/${kind}/${slug}/${page}.json`,
  markets: 'markets.json',
  story: (slug: string) => `${folders.stories}/${slug}.json`,
  gallery: (id: string) => `${folders.galleries}/${id}.json`,
  /** The list of a large gallery's pages. */
  slidePages: (id: string) => `${folders.galleries}/${id}/pages.json`,
  /** A page of a large gallery's slides. */
  slidePage: (id: string, hash: string) => `${folders.galleries}/${id}/${hash}.json`,
  /** The ids of a large gallery's slides. */
  slideIds: (id: string, hash: string) => `${folders.galleries}/${id}/${hash}-ids.json`,
};

/** The list of what was withdrawn. Apart from the documents, since no page reads it. */
export const withdrawnPath = 'withdrawn.json';

/** The folders of the content store. */
export const storeFolders = {
  stories: folders.stories,
  galleries: folders.galleries,
  lists: 'index',
  pictures: 'photos',
  films: 'films',
  schemas: 'schema',
} as const;

/** The folder with the files of one story or gallery: its pictures, its films, or the pages of a large gallery. */
export function folderOf(kind: 'galleries' | 'pictures' | 'films', name: string): string {
  return `${storeFolders[kind]}/${name}`;
}

/** The document at a path of the store; undefined for pictures and other files. */
export function parseDocumentPath(path: string): StoreDocument | undefined {
  if (path === documents.list) return { document: 'list' };
  if (path === documents.markets) return { document: 'markets' };
  if (path === documents.waiting) return { document: 'waiting' };
  if (path.startsWith('index/')) return parseListPath(path);
  const [, folder, name = '', part] = /^(\w+)\/([^/]+?)(?:\/([^/]+))?\.json$/.exec(path) ?? [];
  if (folder === folders.stories && !part) return { document: 'story', slug: decoded(name) };
  if (folder !== folders.galleries) return undefined;
  return { document: 'gallery', gallery: decoded(name), ...(part && { part }) };
}

/** `index/2026-11.json`, `index/topics.json`, `index/topics/gold.json`, `index/topics/gold/3.json`. */
const listDocument =
  /^index\/(?:(\d{4}-\d\d)|(sections|topics|photographers)(?:\/([^/]+?)(?:\/([1-9]\d*))?)?)\.json$/;

function parseListPath(path: string): StoreDocument | undefined {
  const [, month, folder, slug, page] = listDocument.exec(path) ?? [];
  if (month) return { document: 'month', month };
  if (!folder) return undefined;
  const kind = folder as ListKind;
  if (slug === undefined) return { document: 'listNames', kind };
  return { document: 'namedList', kind, slug: decoded(slug), ...(page && { page: Number(page) }) };
}
