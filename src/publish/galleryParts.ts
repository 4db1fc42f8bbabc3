import { type Gallery, isPaged, type SlideRun } from '../content/gallery.ts';
import type { StoredGallery } from './storeContents.ts';

/** What a page contains of its gallery: its document, and for a large one the slides around the page's own. */
export interface GalleryPart {
  gallery: Gallery;
  run?: SlideRun;
}

/** A slide preloads two neighbours in each direction. */
const neighbours = 2;

/**
 * What a slide's page contains: a small gallery as a whole; of a large one the cover and the slides around its own, so
 * that the page is no larger in a gallery of ten thousand than in one of ten.
 */
export function partAround({ gallery, slides }: StoredGallery, index: number): GalleryPart {
  if (!isPaged(gallery)) return { gallery };
  const from = Math.max(0, index - neighbours);
  const run = { from, slides: slides.slice(from, index + neighbours + 1) };
  return { gallery: { ...gallery, slides: slides.slice(0, 1) }, run };
}
