import type { Gallery } from '../content/gallery.ts';
import { frameHeight } from '../embed/host/snippet.ts';
import { postEmbed } from '../embed/host/snippetText.ts';
import type { Site } from '../site/site.ts';

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

/**
 * What a gallery answers to those who ask how to embed it.
 * @param shown one of its slides, or its grid, where that is what was asked for.
 */
export function oembedOf(
  { id, title, slides }: Gallery,
  site: Site,
  shown?: Gallery['slides'][number] | 'all',
): OEmbed {
  const slide = shown === 'all' ? undefined : shown;
  const place = placeIn(id, shown === 'all' ? shown : shown?.id);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: site.url,
    cache_age: 3600,
    html: postEmbed({ site: site.url, place, title }, usualWidth),
    width: usualWidth,
    height: frameHeight(usualWidth),
    ...thumbnailOf(slide ?? slides[0], site),
  };
}

/** A gallery, or what of it is shown, as addresses have it below `galleries/` and `embed/`. */
export function placeIn(id: string, shown: string | undefined): string {
  return shown ? `${id}/${shown}` : id;
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
export function withinLimits(answer: OEmbed, place: string, limits: Limits): OEmbed | undefined {
  const { maxwidth = Number.POSITIVE_INFINITY, maxheight = Number.POSITIVE_INFINITY } = limits;
  let width = Math.min(answer.width, maxwidth);
  while (width >= narrowest && frameHeight(width) > maxheight) width -= 1;
  if (width < narrowest) return undefined;

  const { thumbnail_url, thumbnail_width = 0, thumbnail_height = 0, ...rest } = answer;
  const thumbnailFits = thumbnail_width <= maxwidth && thumbnail_height <= maxheight;
  return {
    ...rest,
    html: postEmbed({ site: answer.provider_url, place, title: answer.title }, width),
    width,
    height: frameHeight(width),
    ...(thumbnail_url && thumbnailFits && { thumbnail_url, thumbnail_width, thumbnail_height }),
  };
}
