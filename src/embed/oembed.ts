import type { Gallery } from '../content/gallery.ts';
import type { Site } from '../site.ts';
import { frameHeight } from './snippet.ts';
import { frameSnippet } from './snippetText.ts';

/** An oEmbed answer of the type `rich` (oembed.com, 2.3.4.4). Lengths are in pixels, the age in seconds. */
export interface OEmbed extends Partial<Thumbnail> {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

/** Its three fields come together or not at all (oembed.com, 2.3.4). */
interface Thumbnail {
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

export interface Limits {
  maxwidth?: number;
  maxheight?: number;
}

const usualWidth = 640;

/** Below it the controls have no room. */
export const narrowest = 280;

/** What a gallery answers to those who ask how to embed it. */
export function oembedOf({ id, title, slides }: Gallery, site: Site): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: site.url,
    cache_age: 3600,
    html: frameSnippet({ site: site.url, id, title }, usualWidth),
    width: usualWidth,
    height: frameHeight(usualWidth),
    ...thumbnailOf(slides[0], site),
  };
}

function thumbnailOf(
  cover: Gallery['slides'][number] | undefined,
  site: Site,
): Thumbnail | undefined {
  // Of the format that every consumer can show.
  const smallest = cover?.sources.at(-1)?.srcset[0];
  return (
    smallest && {
      thumbnail_url: site.file(smallest.src),
      thumbnail_width: smallest.width,
      thumbnail_height: Math.round((smallest.width * cover.height) / cover.width),
    }
  );
}

/**
 * A gallery's answer within the limits that its consumer gives; `undefined` where there is no frame that small.
 * A thumbnail that is too large is left out: there is no smaller one.
 */
export function withinLimits(answer: OEmbed, id: string, limits: Limits): OEmbed | undefined {
  const { maxwidth = Number.POSITIVE_INFINITY, maxheight = Number.POSITIVE_INFINITY } = limits;
  let width = Math.min(answer.width, maxwidth);
  while (width >= narrowest && frameHeight(width) > maxheight) width -= 1;
  if (width < narrowest) return undefined;

  const { thumbnail_url, thumbnail_width = 0, thumbnail_height = 0, ...rest } = answer;
  const thumbnailFits = thumbnail_width <= maxwidth && thumbnail_height <= maxheight;
  return {
    ...rest,
    html: frameSnippet({ site: answer.provider_url, id, title: answer.title }, width),
    width,
    height: frameHeight(width),
    ...(thumbnail_url && thumbnailFits && { thumbnail_url, thumbnail_width, thumbnail_height }),
  };
}
