import { parsePath } from '../../content/urls.ts';
import { pathAt } from '../../site/addresses.ts';

/** A page change in which a picture moves: a gallery's slide opens from its thumbnail, or closes into it. */
export type Journey =
  | {
      kind: 'opening';
      gallery: string;
      /** Undefined where the address names no slide: the cover. */
      slide: string | undefined;
    }
  | { kind: 'closing'; gallery: string };

/** What moves between the pages at two pathnames, which include the site's base. */
export function journeyBetween(from: string, to: string): Journey | undefined {
  const left = slideAt(from);
  const entered = slideAt(to);
  if (left && hasThumbnails(to)) return { kind: 'closing', gallery: left.gallery };
  if (entered && hasThumbnails(from)) return { kind: 'opening', ...entered };
  return undefined;
}

function slideAt(pathname: string): { gallery: string; slide: string | undefined } | undefined {
  const page = pageAt(pathname);
  if (page?.page === 'gallery') return { gallery: page.gallery, slide: undefined };
  return page?.page === 'slide' ? { gallery: page.gallery, slide: page.slide } : undefined;
}

/** A story has a thumbnail of each gallery, the grid one of each slide. */
function hasThumbnails(pathname: string): boolean {
  const page = pageAt(pathname);
  return page?.page === 'story' || page?.page === 'grid';
}

function pageAt(pathname: string) {
  const path = pathAt(pathname);
  return path === undefined ? undefined : parsePath(path);
}
