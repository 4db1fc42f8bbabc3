import { framePaths } from '../../content/urls.ts';
import { addressOf } from '../../site/addresses.ts';
import type { SlideUrls } from '../../viewer/slideUrls.ts';

/** The places of a gallery within a frame: they are followed by links only while no code has come. */
export function frameUrls(galleryId: string): SlideUrls {
  return {
    slide: (slideId) => addressOf(framePaths.slide(galleryId, slideId)),
    all: (slideId) => addressOf(framePaths.grid(galleryId, slideId)),
  };
}
