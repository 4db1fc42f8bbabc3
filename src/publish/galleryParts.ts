import { type Gallery, isPaged, type SlideRun } from '../content/gallery.ts';
import type { StoredGallery } from './storeContents.ts';

/** What a page of a gallery carries of it: its document, and slides elsewhere in it. */
export interface GalleryPart {
  gallery: Gallery;
  run?: SlideRun;
}

/** The next two either way are the neighbours that a slide has fetched ahead. */
const around = 2;

/**
 * What a slide's page carries: a small gallery whole; of a large one the cover and the slides around its own, so that
 * a page is as large in a gallery of ten thousand as in one of ten.
 */
export function partAround({ gallery, slides }: StoredGallery, index: number): GalleryPart {
  if (!isPaged(gallery)) return { gallery };
  const from = Math.max(0, index - around);
  const run = { from, slides: slides.slice(from, index + around + 1) };
  return { gallery: { ...gallery, slides: slides.slice(0, 1) }, run };
}
