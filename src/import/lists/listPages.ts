import {
  type List,
  type ListEntry,
  type ListKind,
  type ListPage,
  listPageSchema,
  listPageSize,
  listSchema,
} from '../../content/lists.ts';
import { documents } from '../../content/storePaths.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { documentFile } from '../store/documentFile.ts';
import type { ListPath } from './listed.ts';

/** The newest part of a list: what follows its oldest pages. */
export interface ListTail {
  name: string;
  /** How many pages of the list come before. */
  pagesBefore: number;
  /** Newest first; more than a page unless nothing comes before. */
  entries: readonly ListEntry[];
}

/**
 * The documents of a list: pages are filled from the oldest, so that they stay as they are when something newer is
 * published. Pages first, since the document of the newest names them.
 */
export function listFiles(path: ListPath, { name, pagesBefore, entries }: ListTail): StoreFile[] {
  const { kind, slug } = listOf(path);
  const full = Math.floor(entries.length / listPageSize);
  const rest = entries.length % listPageSize;
  const pages = Array.from({ length: full }, (_, index) => {
    const end = entries.length - index * listPageSize;
    const page: ListPage = { name, entries: entries.slice(end - listPageSize, end) };
    return documentFile(
      documents.listPage(kind, slug, pagesBefore + index + 1),
      listPageSchema,
      page,
    );
  });
  const head: List = {
    name,
    count: pagesBefore * listPageSize + entries.length,
    fullPages: pagesBefore + full,
    entries: entries.slice(0, full > 0 ? rest + listPageSize : rest),
  };
  return [...pages, documentFile(documents.namedList(kind, slug), listSchema, head)];
}

export function listOf(path: ListPath): { kind: ListKind; slug: string } {
  const [kind, slug = ''] = path.split('/');
  return { kind: kind as ListKind, slug };
}
