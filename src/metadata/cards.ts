import type { Picture } from '../content/picture.ts';
import type { Site } from '../site.ts';
import { element, type Markup } from './markup.ts';
import { cardPicture } from './sharedPicture.ts';
import { oneLine } from './text.ts';

/** What a link to a page shows where it is shared. */
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
}

/** Social sites show about two lines. */
const descriptionLimit = 300;

/** Twitter's large card needs 300 pixels. */
const largeCardWidth = 300;

/** A card as Open Graph (ogp.me) and, for what that does not say, Twitter's cards. */
export function cardTags(card: Card, site: Site): Markup[] {
  const { picture, description } = card;
  const shared = picture && cardPicture(picture, site);
  const isLarge = shared && shared.width >= largeCardWidth;
  const alt = picture?.alt && oneLine(picture.alt, descriptionLimit);
  const properties = {
    'og:site_name': site.name,
    'og:type': card.type,
    'og:url': card.url,
    'og:title': oneLine(card.title, descriptionLimit),
    'og:description': description && oneLine(description, descriptionLimit),
    'og:locale': localeOf(card.lang),
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
    'twitter:image:alt': alt,
  };
  return [
    ...given(properties).map(([property, content]) => element('meta', { property, content })),
    ...given(names).map(([name, content]) => element('meta', { name, content })),
  ];
}

function given(values: Record<string, string | number | undefined>) {
  return Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
}

/** Open Graph's locales name a country, which a language tag may leave open. */
function localeOf(lang: string | undefined): string | undefined {
  const [, language, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})$/i.exec(lang ?? '') ?? [];
  return language && region && `${language.toLowerCase()}_${region.toUpperCase()}`;
}
