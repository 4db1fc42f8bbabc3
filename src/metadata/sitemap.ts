import type { Gallery } from '../content/gallery.ts';
import type { Picture } from '../content/picture.ts';
import { sectionPath } from '../content/sections.ts';
import { paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { element, joined, type Markup, textElement } from './markup.ts';
import { wholePicture } from './sharedPicture.ts';

/** A text file of the built site, by its name there. */
export interface SiteFile {
  name: string;
  content: string;
}

/** The limits of one file: addresses, and bytes before compression (sitemaps.org, "Using Sitemap index files"). */
const limits = { urls: 50_000, bytes: 50 * 1024 * 1024 };

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
};

/**
 * The sitemap: every page with its canonical address and its own picture. It is one file or, above the limits, several
 * and an index; `sitemap.xml` is always the first.
 */
export function sitemaps(
  galleries: readonly Gallery[],
  site: Site,
  { urls, bytes } = limits,
): SiteFile[] {
  const parts: Markup[][] = [];
  const frame = encodedLength(urlset([]));
  let freeBytes = 0;
  for (const entry of entries(galleries, site)) {
    const length = encodedLength(entry.source) + 1;
    const part = parts.at(-1);
    if (part && part.length < urls && length <= freeBytes) {
      part.push(entry);
      freeBytes -= length;
    } else {
      parts.push([entry]);
      freeBytes = bytes - frame - length;
    }
  }
  if (parts.length === 1)
    return parts.map((part) => ({ name: 'sitemap.xml', content: urlset(part) }));
  const files = parts.map((part, i) => ({ name: `sitemap-${i + 1}.xml`, content: urlset(part) }));
  return [{ name: 'sitemap.xml', content: indexOf(files, site) }, ...files];
}

function* entries(galleries: readonly Gallery[], site: Site): Generator<Markup> {
  yield entry(site.url, undefined, site);
  for (const name of site.sections ?? [])
    yield entry(pageUrl(site, sectionPath(name)), undefined, site);
  for (const { slug, cover, published, modified } of site.stories)
    yield entry(pageUrl(site, paths.story(slug)), cover, site, modified ?? published);
  for (const { id, slides } of galleries) {
    yield entry(pageUrl(site, paths.grid(id)), undefined, site);
    for (const [index, slide] of slides.entries())
      yield entry(pageUrl(site, paths.canonicalSlide(id, slide.id, index)), slide, site);
  }
}

/**
 * Without captions and licences, which Google reads only in the page. A gallery's last change is unknown, and a made-up
 * date would make the other dates less credible.
 */
function entry(url: string, picture: Picture | undefined, site: Site, changed?: string): Markup {
  const image =
    picture &&
    element('image:image', {}, element('image:loc', {}, wholePicture(picture, site).url));
  return element('url', {}, element('loc', {}, url), textElement('lastmod', changed), image);
}

function urlset(entries: readonly Markup[]): string {
  const lines = joined(['\n', joined(entries), '\n'], '');
  return `${declaration}\n${element('urlset', namespaces, lines).source}\n`;
}

function indexOf(files: readonly SiteFile[], site: Site): string {
  const parts = files.map(({ name }) =>
    element('sitemap', {}, element('loc', {}, pageUrl(site, `/${name}`))),
  );
  const { xmlns } = namespaces;
  return `${declaration}\n${element('sitemapindex', { xmlns }, joined(['\n', joined(parts), '\n'], '')).source}\n`;
}

function encodedLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
