import { framePaths, galleryPaths } from '../content/urls.ts';
import { addressOf } from './addresses.ts';

/** The addresses of a gallery's slides on their own pages. */
export function pageUrls(galleryId: string) {
  return {
    slide: (slideId: string) => addressOf(galleryPaths.slide(galleryId, slideId)),
    all: (slideId: string) => addressOf(galleryPaths.grid(galleryId, slideId)),
  };
}

/** The same within a frame, where links are followed only until the code is loaded. */
export function frameUrls(galleryId: string) {
  return {
    slide: (slideId: string) => addressOf(framePaths.slide(galleryId, slideId)),
    all: (slideId: string) => addressOf(framePaths.grid(galleryId, slideId)),
  };
}
