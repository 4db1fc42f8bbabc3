import { galleryPaths } from '../content/urls.ts';
import { addressOf } from '../site/addresses.ts';

/** Where a gallery's own links lead: to its pages, or within a frame to the framed ones. With the site's base. */
export interface SlideUrls {
  slide: (slideId: string) => string;
  /** See all, at a slide. */
  all: (slideId: string) => string;
}

/** The places of a gallery that has the window for itself. */
export function pageUrls(galleryId: string): SlideUrls {
  return {
    slide: (slideId) => addressOf(galleryPaths.slide(galleryId, slideId)),
    all: (slideId) => addressOf(galleryPaths.grid(galleryId, slideId)),
  };
}
