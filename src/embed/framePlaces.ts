import type { Places } from '../gallery/places.ts';
import { addressOf, paths } from '../paths.ts';

/** The places of a gallery within a frame: they are followed by links only while no code has come. */
export function framePlaces(galleryId: string): Places {
  return {
    slide: (slideId) => addressOf(paths.frameSlide(galleryId, slideId)),
    all: (slideId) => addressOf(paths.frameAll(galleryId, slideId)),
  };
}
