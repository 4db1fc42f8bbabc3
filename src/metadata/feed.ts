import type { Slide } from '../content/gallery.ts';
import type { Picture } from '../content/picture.ts';
import { creditOf } from '../content/slideText.ts';
import { paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { siteLanguage } from '../words/catalogue.ts';
import { authorNames } from './authors.ts';
import { element, joined, type Markup, textElement } from './markup.ts';
import { cardPicture, smallPicture } from './sharedPicture.ts';

/** How many items a feed of the newest has, and how many pictures each item has. */
export const feedLimits = { items: 20, pictures: 10 };

/** What a feed says of a story or a gallery. */
export type FeedItem = {
  title: string;
  description?: string;
  published?: string;
  /** When it was last changed or corrected, if it was. */
  modified?: string;
  cover?: Picture;
  /** Those of a gallery, or of a story's galleries. */
  slides?: readonly Slide[];
} & (
  | { slug: string; section?: string; kicker?: string; authors?: string[] }
  | { id: string; slug?: never }
);

/** A feed. Its paths are counted from the site's root. */
export interface Feed {
  title: string;
  /** The page that it is of. */
  page: string;
  path: string;
  items: readonly FeedItem[];
  /** The feed of the month before (RFC 5005, 4). */
  before?: string | undefined;
  /** Of a month: the feed of the newest. */
  current?: string;
}

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * RSS 2.0 (rssboard.org/rss-specification) with the pictures as Media RSS 1.5.1 (rssboard.org/media-rss). From the feed of
 * the newest, readers can go back month by month (RFC 5005, 4).
 */
export function feed({ title, page, path, items, before, current }: Feed, site: Site): string {
  const channel = element(
    'channel',
    {},
    element('title', {}, title),
    element('link', {}, pageUrl(site, page)),
    element('description', {}, site.motto ?? site.name),
    element('language', {}, siteLanguage()),
    textElement('lastBuildDate', lastChange(items)),
    atomLink('self', path, site),
    ...(before ? [atomLink('prev-archive', before, site)] : []),
    ...(current ? [atomLink('current', current, site), element('fh:archive', {})] : []),
    ...items.map((each) => joined(['\n', itemOf(each, site)], '')),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('rss', namespaces, channel).source}\n`;
}

function atomLink(rel: string, path: string, site: Site): Markup {
  return element('atom:link', { rel, type: 'application/rss+xml', href: pageUrl(site, path) });
}

/** By what the items say. Publishing a site again changes nothing in its feeds. */
function lastChange(items: readonly FeedItem[]): string | undefined {
  const moments = items.flatMap(({ published, modified }) => modified ?? published ?? []);
  const newest = Math.max(...moments.map((moment) => Date.parse(moment)));
  return moments.length > 0 ? dateText(newest) : undefined;
}

/** The format of RFC 822. A date without a time is midnight, UTC. */
function dateText(moment: string | number): string {
  return new Date(moment).toUTCString();
}

function itemOf(item: FeedItem, site: Site): Markup {
  const { title, description, published, modified, cover, slides = [] } = item;
  const isStory = item.slug !== undefined;
  const url = pageUrl(site, isStory ? paths.story(item.slug) : paths.gallery(item.id));
  // RSS's own `author` must be an email address.
  const creators = isStory ? authorNames(item, site) : [site.name];
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'true' }, url),
    textElement('description', description),
    textElement('category', isStory ? (item.section ?? item.kicker) : undefined),
    textElement('pubDate', published && dateText(published)),
    // RSS has no element for that, Atom has (RFC 4287, 4.2.15).
    textElement('atom:updated', modified && new Date(modified).toISOString()),
    ...creators.map((name) => textElement('dc:creator', name)),
    cover && media(cover, { description: cover.alt }, site),
    ...slides.slice(0, feedLimits.pictures).map((slide) => slideMedia(slide, site)),
  );
}

function slideMedia(slide: Slide, site: Site): Markup {
  const { headline, caption, alt, copyright } = slide;
  return media(
    slide,
    { title: headline, description: caption ?? alt, credit: creditOf(slide), copyright },
    site,
  );
}

/** A picture with its texts. */
function media(
  picture: Picture,
  texts: {
    title?: string | undefined;
    description: string;
    credit?: string | undefined;
    copyright?: string | undefined;
  },
  site: Site,
): Markup {
  const { url, type, width, height } = cardPicture(picture, site);
  const thumbnail = smallPicture(picture, site);
  return element(
    'media:content',
    { url, medium: 'image', type, width, height },
    ...Object.entries(texts).map(([name, text]) => textElement(`media:${name}`, text)),
    element('media:thumbnail', {
      url: thumbnail.url,
      width: thumbnail.width,
      height: thumbnail.height,
    }),
  );
}
