import { isPaged, type PagedGallery, type SlidePages } from '../content/gallery.ts';
import { parseDocumentPath, documents as paths, storeFolders } from '../content/storePaths.ts';
import { type Answer, typeOf } from './answer.ts';
import { type Documents, opened, optional, unlessBroken } from './documents.ts';
import type { DueDocuments } from './dueDocuments.ts';
import { pageText } from './dueGalleries.ts';
import type { ServedSite } from './servedSite.ts';
import { folded, isShown } from './shownFiles.ts';
import type { Waiting } from './waiting.ts';

type DueSite = Pick<ServedSite, 'store' | 'stored'> & { due: DueDocuments };

/** A file of the content store as it is published: as it is stored, unless parts of it are not due. */
export async function storeFileAt(site: ServedSite, path: string): Promise<Answer | undefined> {
  const { store, due } = site;
  if (parseDocumentPath(path)?.document === 'waiting') return undefined;
  const waiting = await due?.waiting();
  const published = due && waiting ? await publishedAs({ ...site, due }, waiting, path) : 'stored';
  if (published === undefined) return undefined;
  if (published !== 'stored') {
    return { kind: 'text', status: 200, type: typeOf(path), text: published };
  }
  const file = await opened(store, path);
  return file && { kind: 'file', type: typeOf(path), file };
}

/** @returns the text of a document that loses a part; nothing for a file that is not published. */
async function publishedAs(
  site: DueSite,
  waiting: Waiting,
  path: string,
): Promise<'stored' | string | undefined> {
  if (!isPlain(path)) return undefined;
  const { stored, due } = site;
  const named = parseDocumentPath(path);
  switch (named?.document) {
    case 'list':
      return textUnlessStored(await stored.storyList(), await due.storyList());
    case 'story':
      return textUnlessStored(
        await optional(stored.story(named.slug)),
        await optional(due.story(named.slug)),
      );
    case 'gallery': {
      const whole = await optional(stored.gallery(named.gallery));
      const shown = await optional(due.gallery(named.gallery));
      if (!shown || whole === shown || named.part === undefined) {
        return textUnlessStored(whole, shown);
      }
      return isPaged(shown) ? partText(due, shown, named.part) : undefined;
    }
    case 'markets':
      return 'stored';
    case 'month':
    case 'listNames':
    case 'namedList':
    case 'waiting':
      return undefined;
    case undefined:
      return (await isShown(site, waiting, path)) ? 'stored' : undefined;
  }
}

function textUnlessStored<D>(whole: D, shown: D): 'stored' | string | undefined {
  if (shown === undefined) return undefined;
  return shown === whole ? 'stored' : textOf(shown);
}

function textOf(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A page, the list of pages, or the ids, of a large gallery that is paged anew. */
async function partText(
  due: Documents,
  gallery: PagedGallery,
  part: string,
): Promise<string | undefined> {
  const list = await due.slidePages(gallery);
  if (part === 'pages') return pageText(list);
  if (part === `${list.ids}-ids`) return pageText({ ids: await due.slideIds(gallery) });
  const index = list.pages.indexOf(part);
  return index < 0 ? undefined : pageText({ slides: await due.slides(gallery, index + 1) });
}

/**
 * Whether a path is written as documents write it. A file system that ignores case, or slashes too many, would find a
 * file by other paths as well, which nothing here would recognize.
 */
function isPlain(path: string): boolean {
  const [first = '', ...more] = path.split('/');
  const own: readonly string[] = [...Object.values(storeFolders), paths.list, paths.markets];
  const isOwn = own.includes(first);
  return !more.includes('') && (isOwn || !own.includes(folded(first)));
}

/** The documents that lose a part, those first that others name. */
export async function madeDocuments({ due, stored }: ServedSite): Promise<string[]> {
  const waiting = await due?.waiting();
  if (!due || !waiting) return [];
  const made: string[] = [];
  for (const id of waiting.partial) {
    const shown = await unlessBroken(due.gallery(id));
    if (!shown) continue;
    if (isPaged(shown)) made.push(...partPaths(shown, await due.slidePages(shown)));
    made.push(paths.gallery(id));
  }
  const { stories } = await due.storyList();
  for (const { slug } of stories) {
    const shown = await unlessBroken(due.story(slug));
    if (shown && shown !== (await stored.story(slug))) made.push(paths.story(slug));
  }
  return [...made, paths.list];
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
  const { due } = site;
  const waiting = await due?.waiting();
  if (!due || !waiting) {
    return paths.filter((path) => parseDocumentPath(path)?.document !== 'waiting');
  }
  const dueSite = { ...site, due };
  const published: string[] = [];
  for (const path of paths) {
    if ((await unlessBroken(publishedAs(dueSite, waiting, path))) === 'stored')
      published.push(path);
  }
  return published;
}
