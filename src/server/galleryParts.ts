import {
  type Gallery,
  isPaged,
  type Slide,
  type SlideRun,
  slideCount,
} from '../content/gallery.ts';
import type { Documents } from './documents.ts';

/** What a page of a gallery carries of it: its document and, of a large gallery, the slides around the page's own. */
interface GalleryPart {
  gallery: Gallery;
  run?: SlideRun;
}

/** A slide by its index from 0, and the part of its gallery that its page carries. */
export interface SlidePart extends GalleryPart {
  index: number;
  slide: Slide;
}

/** The next two either way are the neighbours that a slide has fetched ahead. */
const neighbours = 2;

/** The index of a slide by its id, or by its number counted from 1; -1 where the gallery has none. */
export async function indexOfSlide(
  documents: Documents,
  gallery: Gallery,
  name: string,
): Promise<number> {
  if (/^\d+$/.test(name)) {
    const index = Number(name) - 1;
    return index < slideCount(gallery) ? index : -1;
  }
  if (isPaged(gallery)) return (await documents.slideIds(gallery)).indexOf(name);
  return gallery.slides.findIndex(({ id }) => id === name);
}

/**
 * What the page of a slide carries: a small gallery whole; of a large one the cover and the slides around its own, so
 * that a page is as large in a gallery of ten thousand as in one of ten.
 */
export async function slidePart(
  documents: Documents,
  gallery: Gallery,
  index: number,
): Promise<SlidePart | undefined> {
  if (!isPaged(gallery)) {
    const slide = gallery.slides[index];
    return slide && { gallery, index, slide };
  }
  const from = Math.max(0, index - neighbours);
  const slides = await slidesBetween(documents, gallery, from, index + neighbours);
  const slide = slides[index - from];
  return (
    slide && {
      gallery: { ...gallery, slides: gallery.slides.slice(0, 1) },
      run: { from, slides },
      index,
      slide,
    }
  );
}

async function slidesBetween(
  documents: Documents,
  gallery: Gallery & Required<Pick<Gallery, 'paged'>>,
  from: number,
  to: number,
): Promise<Slide[]> {
  const { size, count } = gallery.paged;
  const last = Math.min(to, count - 1);
  const found: Slide[] = [];
  for (let page = Math.floor(from / size); page * size <= last; page += 1) {
    const slides = await documents.slides(gallery, page + 1);
    found.push(...slides.slice(Math.max(0, from - page * size), last - page * size + 1));
  }
  return found;
}
