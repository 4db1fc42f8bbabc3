import type { Gallery, Slide } from '../content/gallery.ts';
import type { GalleryPage } from '../content/urls.ts';
import { frameHeight } from '../embed/host/snippet.ts';
import type { Site } from '../site/site.ts';
import { postEmbed } from './embedCode.ts';

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

/** All three fields, or none (oembed.com, 2.3.4). */
interface Thumbnail {
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

export interface Limits {
  maxwidth?: number;
  maxheight?: number;
}

const usualWidthPx = 640;

/** A narrower frame has no room for the controls. */
export const narrowestPx = 280;

/**
 * The oEmbed answer of a gallery.
 * @param shown the slide or the grid, if the answer is for one of them.
 */
export function oembedOf(
  { id, title, slides }: Gallery,
  site: Site,
  shown?: Slide | 'grid',
): OEmbed {
  const slide = shown === 'grid' ? undefined : shown;
  const shows = pageOf(id, shown);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: site.url,
    cache_age: 3600,
    html: postEmbed({ site: site.url, shows, title }, usualWidthPx),
    width: usualWidthPx,
    height: frameHeight(usualWidthPx),
    ...thumbnailOf(slide ?? slides[0], site),
  };
}

function pageOf(gallery: string, shown: Slide | 'grid' | undefined): GalleryPage {
  if (shown === undefined) return { page: 'gallery', gallery };
  return shown === 'grid' ? { page: 'grid', gallery } : { page: 'slide', gallery, slide: shown.id };
}

function thumbnailOf(cover: Slide | undefined, site: Site): Thumbnail | undefined {
  // The last format is one that every consumer can show.
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
 * An answer within the consumer's limits; undefined if no frame is that small. A thumbnail that is too large is left out,
 * because there is none smaller.
 */
export function withinLimits(
  answer: OEmbed,
  shows: GalleryPage,
  limits: Limits,
): OEmbed | undefined {
  const { maxwidth = Number.POSITIVE_INFINITY, maxheight = Number.POSITIVE_INFINITY } = limits;
  let width = Math.min(answer.width, maxwidth);
  while (width >= narrowestPx && frameHeight(width) > maxheight) width -= 1;
  if (width < narrowestPx) return undefined;

  const { thumbnail_url, thumbnail_width = 0, thumbnail_height = 0, ...rest } = answer;
  const thumbnailFits = thumbnail_width <= maxwidth && thumbnail_height <= maxheight;
  return {
    ...rest,
    html: postEmbed({ site: answer.provider_url, shows, title: answer.title }, width),
    width,
    height: frameHeight(width),
    ...(thumbnail_url && thumbnailFits && { thumbnail_url, thumbnail_width, thumbnail_height }),
  };
}
