import type { Slide } from '../content/gallery.ts';
import type { Month } from '../content/lists.ts';
import type { Picture } from '../content/picture.ts';
import { paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { element, joined, type Markup, textElement } from './markup.ts';
import { wholePicture } from './sharedPicture.ts';

/**
 * How many addresses one file has. The protocol allows 50,000, and 50 MB before compression (sitemaps.org, "Using Sitemap
 * index files"), which this many cannot reach; and one file is made of few documents.
 */
export const mostAddresses = 2_500;

/** What one of a month's files lists. */
export interface SitemapPart {
  stories: Month['stories'];
  galleries: GalleryPart[];
}

/** Some slides of a gallery, by their indexes. The grid is listed with the first of them. */
interface GalleryPart {
  id: string;
  from: number;
  to: number;
}

/**
 * What the files of a month list. Counted from the oldest, so that all but the last stay as they are when something is
 * added. What the month's list says is enough to tell, so that a file can be made without the others.
 */
export function sitemapParts({ stories, galleries }: Month, most = mostAddresses): SitemapPart[] {
  const parts: SitemapPart[] = [];
  let free = 0;
  const partFor = (addresses: number): SitemapPart => {
    const last = parts.at(-1);
    const part = last && addresses <= free ? last : { stories: [], galleries: [] };
    if (part !== last) {
      parts.push(part);
      // The page of the month is in the first.
      free = parts.length === 1 ? most - 1 : most;
    }
    free -= addresses;
    return part;
  };
  for (const entry of [...stories, ...galleries].sort(oldestFirst)) {
    if ('slug' in entry) {
      partFor(1).stories.push(entry);
      continue;
    }
    const { id, count } = entry;
    for (let from = 0; from < count; from += most - 2) {
      const to = Math.min(from + most - 2, count);
      partFor(to - from + 1).galleries.push({ id, from, to });
    }
  }
  return parts;
}

/** Times have different zones, so they do not sort as text. */
function oldestFirst(a: { published: string }, b: { published: string }): number {
  return Date.parse(a.published) - Date.parse(b.published);
}

/** A page of the sitemap: its path, its own picture, and when it was changed, if that is known. */
export interface SitemapEntry {
  path: string;
  picture?: Picture | undefined;
  changed?: string | undefined;
}

/**
 * A gallery's grid and its slides, each under the address that search engines shall use. When it was changed last is
 * unknown: the day when it was published is not that, and a made-up date would make the other dates less credible.
 */
export function galleryEntries(
  { id, from }: GalleryPart,
  slides: readonly Slide[],
): SitemapEntry[] {
  return [
    ...(from === 0 ? [{ path: paths.grid(id) }] : []),
    ...slides.map((slide, index) => ({
      path: paths.canonicalSlide(id, slide.id, from + index),
      picture: slide,
    })),
  ];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
};

/** A file of the sitemap. */
export function sitemap(entries: readonly SitemapEntry[], site: Site): string {
  return document(
    'urlset',
    namespaces,
    entries.map((entry) => urlOf(entry, site)),
  );
}

/** Without captions and licences, which Google reads only in the page. */
function urlOf({ path, picture, changed }: SitemapEntry, site: Site): Markup {
  const image =
    picture &&
    element('image:image', {}, element('image:loc', {}, wholePicture(picture, site).url));
  const address = element('loc', {}, pageUrl(site, path));
  return element('url', {}, address, textElement('lastmod', changed), image);
}

/** The file that names all others. @param files their paths. */
export function sitemapIndex(files: readonly string[], site: Site): string {
  const { xmlns } = namespaces;
  const entries = files.map((path) =>
    element('sitemap', {}, element('loc', {}, pageUrl(site, path))),
  );
  return document('sitemapindex', { xmlns }, entries);
}

function document(name: string, attributes: Record<string, string>, entries: Markup[]): string {
  const lines = joined(['\n', joined(entries), '\n'], '');
  return `${declaration}\n${element(name, attributes, lines).source}\n`;
}
