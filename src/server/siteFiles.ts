import type { Gallery, WholeGallery } from '../content/gallery.ts';
import { feed, feedLimits } from '../metadata/feed.ts';
import { robots } from '../metadata/robots.ts';
import { type SiteFile, sitemaps } from '../metadata/sitemap.ts';
import { wordsPath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { type Answer, typeOf } from './answer.ts';
import { storedGalleries, unlessBroken } from './documents.ts';
import { manifestOf } from './manifest.ts';
import { withSettings } from './renderHtml.tsx';
import type { ServedSite } from './servedSite.ts';
import { browserColours } from './theme.ts';

const manifestPath = '/manifest.webmanifest';

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

/** The paths of those files. */
export async function siteFilePaths(site: ServedSite): Promise<string[]> {
  const published = await site.published();
  const always = [...Object.keys(site.settings.words ?? {}).map(wordsPath), manifestPath];
  if (!published) return always;
  const names = (await sitemapFiles(site, published)).map(({ name }) => `/${name}`);
  return [...names, '/rss.xml', '/robots.txt', ...always];
}

type Maker = (site: ServedSite, published: Site) => Promise<string | undefined>;

function makerOf(path: string): Maker | undefined {
  if (path === '/robots.txt') return async (_, published) => robots(published);
  if (path === '/rss.xml') return feedText;
  if (/^\/sitemap(-\d+)?\.xml$/.test(path)) {
    return async (site, published) =>
      (await sitemapFiles(site, published)).find(({ name }) => `/${name}` === path)?.content;
  }
  return undefined;
}

/** Reads only the galleries whose pictures the feed shows. */
async function feedText(site: ServedSite, published: Site): Promise<string> {
  const { galleries } = await site.documents.storyList();
  const stories = published.stories.slice(0, feedLimits.items);
  const slugs = new Set(stories.map(({ slug }) => slug));
  const ofStories = galleries.filter(({ story }) => story && slugs.has(story));
  const alone = galleries.filter(({ story }) => !story).slice(0, feedLimits.items - stories.length);
  const shown: Gallery[] = [];
  for (const { id } of [...ofStories, ...alone]) {
    const gallery = await unlessBroken(site.documents.gallery(id));
    if (gallery) shown.push(gallery);
  }
  return withSettings(site.pageSettings, async () => feed(shown, published));
}

async function sitemapFiles({ documents }: ServedSite, published: Site): Promise<SiteFile[]> {
  const galleries: WholeGallery[] = [];
  for await (const { gallery, slides } of storedGalleries(documents)) {
    const { paged: _, ...texts } = gallery;
    galleries.push({ ...texts, slides: [...slides] });
  }
  return sitemaps(galleries, published);
}

function text(path: string, content: string): Answer {
  return { kind: 'text', status: 200, type: typeOf(path), text: content };
}
