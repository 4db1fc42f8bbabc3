import type { Gallery, PictureSlide } from '../content/gallery.ts';
import type { Picture } from '../content/picture.ts';
import { creditOf } from '../content/slideText.ts';
import type { StoryList } from '../content/storyList.ts';
import { paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { siteLanguage } from '../words/catalogue.ts';
import { authorNames } from './authors.ts';
import { element, joined, type Markup, textElement } from './markup.ts';
import { cardPicture, smallPicture } from './sharedPicture.ts';

type Story = StoryList['stories'][number];

/** How many items the feed has, and how many pictures each item has. */
export const feedLimits = { items: 20, pictures: 10 };

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * The site's feed: RSS 2.0 (rssboard.org/rss-specification) with the pictures as Media RSS 1.5.1 (rssboard.org/media-rss).
 * The stories, newest first, then the galleries without a story, which have no date.
 */
export function feed(galleries: readonly Gallery[], site: Site): string {
  const items = [
    ...site.stories.map((story) => () => storyItem(story, galleries, site)),
    ...galleries.filter(({ story }) => !story).map((gallery) => () => galleryItem(gallery, site)),
  ];
  const channel = element(
    'channel',
    {},
    element('title', {}, site.name),
    element('link', {}, site.url),
    element('description', {}, site.motto ?? site.name),
    element('language', {}, siteLanguage()),
    element('atom:link', {
      rel: 'self',
      type: 'application/rss+xml',
      href: pageUrl(site, '/rss.xml'),
    }),
    ...items.slice(0, feedLimits.items).map((item) => joined(['\n', item()], '')),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('rss', namespaces, channel).source}\n`;
}

function storyItem(story: Story, galleries: readonly Gallery[], site: Site): Markup {
  const { slug, title, standfirst, kicker, section, published, modified, cover } = story;
  const slides = galleries
    .filter((gallery) => gallery.story?.slug === slug)
    .flatMap((gallery) => gallery.slides.slice(0, feedLimits.pictures));
  return item({
    url: pageUrl(site, paths.story(slug)),
    title,
    description: standfirst,
    category: section ?? kicker,
    creators: authorNames(story, site),
    // The format of RFC 822. A date without a time is midnight, UTC.
    pubDate: new Date(published).toUTCString(),
    'atom:updated': modified && new Date(modified).toISOString(),
    media: [
      media(cover, { description: cover.alt }, site),
      ...slides.slice(0, feedLimits.pictures).map((slide) => slideMedia(slide, site)),
    ],
  });
}

function galleryItem({ id, title, description, slides }: Gallery, site: Site): Markup {
  return item({
    url: pageUrl(site, paths.gallery(id)),
    title,
    description,
    creators: [site.name],
    media: slides.slice(0, feedLimits.pictures).map((slide) => slideMedia(slide, site)),
  });
}

interface Item {
  url: string;
  title: string;
  description?: string | undefined;
  category?: string | undefined;
  pubDate?: string;
  /** When it was last changed or corrected. RSS has no element for that, Atom has (RFC 4287, 4.2.15). */
  'atom:updated'?: string | undefined;
  /** The authors; RSS's own `author` must be an email address. */
  creators: readonly string[];
  media: readonly Markup[];
}

function item({ url, title, media, creators, ...optional }: Item): Markup {
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'true' }, url),
    ...Object.entries(optional).map(([name, text]) => textElement(name, text)),
    ...creators.map((name) => textElement('dc:creator', name)),
    ...media,
  );
}

function slideMedia(slide: PictureSlide, site: Site): Markup {
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
