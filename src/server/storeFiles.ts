import { folded } from '../content/folded.ts';
import { isPaged, type PagedGallery } from '../content/gallery.ts';
import type { WaitingList } from '../content/lists.ts';
import { listSlug } from '../content/sections.ts';
import {
  parseDocumentPath,
  documents as paths,
  type StoreDocument,
  storeFolders,
} from '../content/storePaths.ts';
import { type Answer, typeOf } from './answer.ts';
import { type Documents, opened, optional } from './documents.ts';
import type { DueDocuments } from './dueDocuments.ts';
import { pageText } from './dueGalleries.ts';
import type { ServedSite } from './servedSite.ts';
import { isShown } from './shownFiles.ts';
import type { Waiting } from './waiting.ts';

export type DueSite = Pick<ServedSite, 'store' | 'stored'> & { due: DueDocuments };

/** A file of the content store as it is published: as it is stored, unless parts of it are not due. */
export async function storeFileAt(site: ServedSite, path: string): Promise<Answer | undefined> {
  if (path === paths.waiting) return text(path, textOf(nothingWaits));
  if (!isPublic(path)) return undefined;
  const { store, due } = site;
  const waiting = await due?.waiting();
  const published = due && waiting ? await publishedAs({ ...site, due }, waiting, path) : 'stored';
  if (published === undefined) return undefined;
  if (published !== 'stored') return text(path, published);
  const file = await opened(store, path);
  return file && { kind: 'file', type: typeOf(path), file };
}

/** Of what is published nothing waits; and so that what is published is a whole store, for another site to show. */
const nothingWaits: WaitingList = { entries: [] };

function text(path: string, content: string): Answer {
  return { kind: 'text', status: 200, type: typeOf(path), text: content };
}

/** @returns the text of a document that loses a part; nothing for a file that is not published. */
export async function publishedAs(
  site: DueSite,
  waiting: Waiting,
  path: string,
): Promise<'stored' | string | undefined> {
  if (!isPlain(path)) return undefined;
  const { stored, due } = site;
  const named = parseDocumentPath(path);
  if (!named) return (await isShown(site, waiting, path)) ? 'stored' : undefined;
  switch (named.document) {
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
    case 'waiting':
      return undefined;
    default:
      return textUnlessStored(
        await optional(documentOf(stored, named)),
        await optional(documentOf(due, named)),
      );
  }
}

async function documentOf(documents: Documents, named: StoreDocument): Promise<unknown> {
  switch (named.document) {
    case 'list':
      return documents.list();
    case 'month':
      return documents.month(named.month);
    case 'listNames':
      return documents.listNames(named.kind);
    case 'namedList': {
      const { kind, slug, page } = named;
      return page === undefined
        ? documents.namedList(kind, slug)
        : documents.listPage(kind, slug, page);
    }
    case 'story':
      return documents.story(named.slug);
    default:
      return undefined;
  }
}

function textUnlessStored(whole: unknown, shown: unknown): 'stored' | string | undefined {
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
 * Whether a file is published at all: what waits is not, by whatever path a file system may find it. Of the lists only
 * those are that are known, and under the names that are written.
 */
export function isPublic(path: string): boolean {
  const [first = ''] = path.split('/').filter(Boolean);
  if (folded(first) !== storeFolders.lists) return true;
  const named = parseDocumentPath(path);
  if (named?.document === 'namedList') return listSlug(named.slug) === named.slug;
  return named?.document === 'month' || named?.document === 'listNames';
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
