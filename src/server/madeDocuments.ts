import { isPaged, type PagedGallery, type SlidePages } from '../content/gallery.ts';
import { type ListEntry, type ListKind, listKinds, listPageSize } from '../content/lists.ts';
import { parseDocumentPath, documents as paths } from '../content/storePaths.ts';
import { type Concerns, concernsOf, keyOf } from './concerns.ts';
import { optional, unlessBroken } from './documents.ts';
import type { ServedSite } from './servedSite.ts';
import { type DueSite, isPublic, publishedAs } from './storeFiles.ts';

/** The documents that lose a part, those first that others name. Only what mentions something that waits is read. */
export async function madeDocuments({ due, stored, store }: ServedSite): Promise<string[]> {
  const waiting = await due?.waiting();
  if (!due || !waiting) return [];
  const site = { due, stored, store };
  const concerns = await concernsOf(stored, waiting);
  const { galleries, stories, months, lists } = grouped(concerns);
  const candidates = [
    ...galleries.map(paths.gallery),
    ...stories.map(paths.story),
    ...months.map(paths.month),
    ...(await pagesOf(site, lists, concerns)),
    ...listKinds.map(paths.listNames),
    paths.list,
  ];
  const made: string[] = [];
  for (const path of candidates) {
    const published = await unlessBroken(publishedAs(site, waiting, path));
    if (published === undefined || published === 'stored') continue;
    made.push(...(await partsOf(site, path)), path);
  }
  return made;
}

function grouped(concerns: Concerns) {
  const keys = [...concerns.keys()].map((key) => key.split('/') as [string, string]);
  const of = (kind: string) => keys.flatMap(([each, name]) => (each === kind ? [name] : []));
  const lists = listKinds.flatMap((kind) => of(kind).map((slug) => ({ kind, slug })));
  return { galleries: of('galleries'), stories: of('stories'), months: of('months'), lists };
}

/** The documents of lists, full pages before what names how many there are. Of full pages only those that may change. */
async function pagesOf(
  { stored }: DueSite,
  lists: readonly { kind: ListKind; slug: string }[],
  concerns: Concerns,
): Promise<string[]> {
  const all: string[] = [];
  for (const { kind, slug } of lists) {
    const list = await optional(stored.namedList(kind, slug));
    if (!list) continue;
    const left = new Set(concerns.get(`${kind}/${slug}`)?.map(({ entry }) => entry));
    const { entries, fullPages } = list;
    // Those that do not fill a page yet. What waits is mostly among these.
    const rest = fullPages > 0 ? entries.slice(0, -listPageSize) : entries;
    for (const entry of rest) left.delete(nameOf(entry));
    for (let page = fullPages; page >= 1 && left.size > 0; page--) {
      const full = await unlessBroken(stored.listPage(kind, slug, page));
      const found = full?.entries.filter((entry) => left.delete(nameOf(entry))) ?? [];
      if (found.length > 0) all.push(paths.listPage(kind, slug, page));
    }
    all.push(paths.namedList(kind, slug));
  }
  return all;
}

function nameOf(entry: ListEntry): string {
  return `${entry.kind} ${entry.kind === 'story' ? entry.slug : entry.id}`;
}

/** The pages of a large gallery that is paged anew. */
async function partsOf({ due }: DueSite, path: string): Promise<string[]> {
  const named = parseDocumentPath(path);
  if (named?.document !== 'gallery') return [];
  const shown = await due.gallery(named.gallery);
  return isPaged(shown) ? partPaths(shown, await due.slidePages(shown)) : [];
}

function partPaths({ id }: PagedGallery, { ids, pages }: SlidePages): string[] {
  return [
    ...pages.map((hash) => paths.slidePage(id, hash)),
    paths.slideIds(id, ids),
    paths.slidePages(id),
  ];
}

/** Those of some files of the store that are published as they are stored. One of a broken document is not, if any waits. */
export async function publishedAsStored(
  site: ServedSite,
  paths: readonly string[],
): Promise<readonly string[]> {
  const { due, stored } = site;
  const open = paths.filter(isPublic);
  const waiting = await due?.waiting();
  if (!due || !waiting) return open;
  const concerns = await concernsOf(stored, waiting);
  const dueSite = { ...site, due };
  const published: string[] = [];
  for (const path of open) {
    const isAsStored =
      isUntouched(path, concerns) ||
      (await unlessBroken(publishedAs(dueSite, waiting, path))) === 'stored';
    if (isAsStored) published.push(path);
  }
  return published;
}

/** Whether a document mentions nothing that waits, so that it need not be read. */
function isUntouched(path: string, concerns: Concerns): boolean {
  const named = parseDocumentPath(path);
  const key = named && keyOf(named);
  return key !== undefined && !concerns.has(key);
}
