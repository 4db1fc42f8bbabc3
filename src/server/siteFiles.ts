import { feedPath } from '../content/archivePaths.ts';
import type { Month } from '../content/lists.ts';
import { parsePath } from '../content/urls.ts';
import { robots } from '../metadata/robots.ts';
import { wordsPath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { type Answer, typeOf } from './answer.ts';
import { feedAt } from './feeds.ts';
import { manifestOf } from './manifest.ts';
import type { ServedSite } from './servedSite.ts';
import { monthSitemaps, pagesSitemaps, sitemapAt, sitemapPath } from './sitemaps.ts';
import { browserColours } from './theme.ts';

const manifestPath = '/manifest.webmanifest';
const robotsPath = '/robots.txt';

/**
 * The files by which others find the site's pages, the manifest, and the site's own words in each language. Each is made
 * when it is asked for.
 */
export async function siteFileAt(site: ServedSite, path: string): Promise<Answer | undefined> {
  if (path === manifestPath) {
    const manifest = manifestOf(site.settings, browserColours(await site.theme()));
    return text(path, `${JSON.stringify(manifest, null, 2)}\n`);
  }
  const words = Object.entries(site.settings.words ?? {}).find(
    ([lang]) => path === wordsPath(lang),
  );
  if (words) return text(path, `${JSON.stringify(words[1])}\n`);
  const make = makerOf(path);
  // They take absolute addresses, so there are none where the settings do not say where the site is published.
  const published = make && (await site.published());
  const content = published && (await make(site, published));
  return content === undefined ? undefined : text(path, content);
}

type Maker = (site: ServedSite, published: Site) => Promise<string | undefined>;

function makerOf(path: string): Maker | undefined {
  if (path === robotsPath) return async (_, published) => robots(published);
  if (/^\/sitemap[^/]*\.xml$/.test(path)) return (...of) => sitemapAt(path, ...of);
  const page = /^(.*)\/rss\.xml$/.exec(path)?.[1];
  const address = page === undefined ? undefined : parsePath(page || '/');
  return address && ((...of) => feedAt(address, ...of));
}

/** The paths of the files that are about the whole site. */
export async function frontFilePaths(site: ServedSite): Promise<string[]> {
  const always = [...Object.keys(site.settings.words ?? {}).map(wordsPath), manifestPath];
  if (!site.settings.url) return always;
  return [...(await pagesSitemaps(site)), sitemapPath, feedPath('/'), robotsPath, ...always];
}

/** The paths of the files that are about a month. */
export function monthFilePaths(page: string, month: Month): string[] {
  return [feedPath(page), ...monthSitemaps(month)];
}

function text(path: string, content: string): Answer {
  return { kind: 'text', status: 200, type: typeOf(path), text: content };
}
