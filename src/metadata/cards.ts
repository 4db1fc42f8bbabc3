import type { Picture } from '../content/picture.ts';
import type { Site } from '../site/site.ts';
import { siteLanguage } from '../words/catalogue.ts';
import { canonicalTag } from '../words/language.ts';
import { element, type Markup } from './markup.ts';
import { cardPicture } from './sharedPicture.ts';
import { oneLine } from './text.ts';

/** The preview of a shared link. */
export interface Card {
  type: 'website' | 'article';
  url: string;
  title: string;
  description?: string | undefined;
  lang?: string | undefined;
  picture?: Picture | undefined;
  /** A day, such as 2017-12-05, or a time with its zone; for articles. */
  published?: string | undefined;
  /** When it was changed, if it was. */
  modified?: string | undefined;
  section?: string | undefined;
  /** Who wrote it, by name. */
  authors?: readonly string[];
}

/** Characters: social sites show about two lines. */
const descriptionLimit = 300;

/** The smallest picture of Twitter's large card. */
const largeCardWidthPx = 300;

/**
 * A card as Open Graph (https://ogp.me) and Twitter tags. The latter repeat the title, description and picture, because
 * not every consumer of `twitter:*` falls back to Open Graph.
 */
export function cardTags(card: Card, site: Site): Markup[] {
  const { picture } = card;
  const title = oneLine(card.title, descriptionLimit);
  const description = card.description && oneLine(card.description, descriptionLimit);
  const shared = picture && cardPicture(picture, site);
  const isLarge = shared && shared.width >= largeCardWidthPx;
  const alt = picture?.alt && oneLine(picture.alt, descriptionLimit);
  const properties = {
    'og:site_name': site.name,
    'og:type': card.type,
    'og:url': card.url,
    'og:title': title,
    'og:description': description,
    'og:locale': localeOf(card.lang ?? siteLanguage()),
    'og:image': shared?.url,
    'og:image:type': shared?.type,
    'og:image:width': shared?.width,
    'og:image:height': shared?.height,
    'og:image:alt': alt,
    'article:published_time': card.published,
    'article:modified_time': card.modified,
    'article:section': card.section,
  };
  const names = {
    'twitter:card': isLarge ? 'summary_large_image' : 'summary',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': shared?.url,
    'twitter:image:alt': alt,
  };
  const authors = card.authors ?? [];
  return [
    ...authors.map((name) => element('meta', { name: 'author', content: name })),
    ...given(properties).map(([property, content]) => element('meta', { property, content })),
    ...authors.map((name) => element('meta', { property: 'article:author', content: name })),
    ...given(names).map(([name, content]) => element('meta', { name, content })),
  ];
}

function given(values: Record<string, string | number | undefined>) {
  return Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
}

/** Open Graph's locales have a country. Without one in the tag, the likeliest is used (Unicode's likely subtags). */
function localeOf(lang: string): string | undefined {
  const tag = canonicalTag(lang);
  if (!tag) return undefined;
  const { language, region } = new Intl.Locale(tag).maximize();
  return region && /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : undefined;
}
