import { folders, storeFolders } from '../content/urls.ts';

/** Where the worker serves: the site, and the content store if that is elsewhere. Absolute, with a slash at the end. */
export interface Territory {
  site: string;
  store: string;
}

/** The folders of the site without pages that a worker keeps. */
const notPages = new RegExp(`^(${folders.frames}|${folders.oembed}|${folders.store}|api)/`);

/** What an address holds, as far as it is kept for reading without a network. */
export type Kind = 'page' | 'file' | 'document' | 'picture';

/** What a page says of itself when it asks for something; a `Request` is one. */
export interface Asking {
  url: string;
  method: string;
  mode: string;
  referrer: string;
}

/**
 * The kind of what is asked for; nothing for what goes to the network as if there were no worker: films, which come in
 * ranges, frames in other people's pages with all that they ask for, and everything that is not ours.
 */
export function kindOf(asking: Asking, territory: Territory): Kind | undefined {
  if (asking.method !== 'GET' || asking.referrer.startsWith(`${territory.site}${folders.frames}/`))
    return;
  if (asking.mode === 'navigate') return pageKind(asking.url, territory);
  return kindOfAddress(asking.url, territory);
}

/** The same by the address alone. One with neither a file's ending nor the store's is a page's. */
export function kindOfAddress(url: string, { site, store }: Territory): Kind | undefined {
  const address = withoutQuery(url);
  if (address.startsWith(store)) {
    if (address.startsWith(`${store}${storeFolders.pictures}/`)) return 'picture';
    return address.endsWith('.json') ? 'document' : undefined;
  }
  if (address.startsWith(`${site}assets/`)) return 'file';
  return /\.[a-z0-9]+$/.test(address) ? undefined : pageKind(address, { site, store });
}

function pageKind(url: string, { site }: Territory): Kind | undefined {
  const path = url.startsWith(site) ? url.slice(site.length) : undefined;
  return path === undefined || notPages.test(path) ? undefined : 'page';
}

/** The address that an answer is kept by: what a link adds for counting or for places in a page changes no file. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}

/**
 * What the renditions of one picture have in common: their address up to the width, as in `name-3f9c2a-1600.avif`.
 * A reader whose window has turned since may have another one than is asked for.
 */
export function pictureOf(url: string): string {
  return url.replace(/-\d+\.[a-z]+$/, '');
}
