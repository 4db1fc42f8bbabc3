import { storeFolders } from '../content/storePaths.ts';
import { folders } from '../content/urls.ts';

/** Where the worker serves: the site, and the content store if that is elsewhere. Absolute, with a slash at the end. */
export interface Territory {
  site: string;
  store: string;
  /** The fonts of the site's theme, which are not among the app's files. */
  fonts?: readonly string[];
}

/** The folders of the site whose pages are not cached. */
const notPages = new RegExp(`^(${folders.frames}|${folders.oembed}|${folders.store}|api)/`);

const namedByContent = new RegExp(`/${storeFolders.galleries}/[^/]+/[0-9a-f]{12}(-ids)?\\.json$`);

/** What is at an address, of the kinds that are cached for reading offline. */
export type Kind = 'page' | 'file' | 'document' | 'picture';

/** The parts of a `Request` that decide its kind. */
export interface RequestLike {
  url: string;
  method: string;
  mode: string;
  referrer: string;
}

/**
 * The kind of a request; undefined for what goes straight to the network: films, which are requested in ranges, frames on
 * other sites and all they request, and everything that is not ours.
 */
export function kindOf(request: RequestLike, territory: Territory): Kind | undefined {
  if (
    request.method !== 'GET' ||
    request.referrer.startsWith(`${territory.site}${folders.frames}/`)
  )
    return;
  if (request.mode === 'navigate') return pageKind(request.url, territory);
  return kindOfAddress(request.url, territory);
}

/** The same by the address alone. Outside the store, an address without an extension is a page's. */
export function kindOfAddress(
  url: string,
  { site, store, fonts = [] }: Territory,
): Kind | undefined {
  const address = withoutQuery(url);
  if (address.startsWith(store)) {
    if (address.startsWith(`${store}${storeFolders.pictures}/`)) return 'picture';
    return address.endsWith('.json') ? 'document' : undefined;
  }
  if (address.startsWith(`${site}assets/`) || fonts.includes(address)) return 'file';
  return /\.[a-z0-9]+$/.test(address) ? undefined : pageKind(address, { site, store });
}

/** Whether a document is named by its content: a page of a large gallery's slides, or the list of their ids. */
export function isNamedByContent(url: string): boolean {
  return namedByContent.test(withoutQuery(url));
}

function pageKind(url: string, { site }: Territory): Kind | undefined {
  const path = url.startsWith(site) ? url.slice(site.length) : undefined;
  return path === undefined || notPages.test(path) ? undefined : 'page';
}

/** The cache key of an address: queries and fragments, as in campaign links, change no file. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}

/**
 * The address of a rendition up to its width (`name-3f9c2a-1600.avif`), which is the same for all renditions of a
 * picture. After a window was resized, another rendition than the requested one may be cached.
 */
export function pictureOf(url: string): string {
  return url.replace(/-\d+\.[a-z]+$/, '');
}
