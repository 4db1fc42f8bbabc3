import {
  type Gallery,
  isPaged,
  type NearSlides,
  type PagedGallery,
  type Slide,
  slideCount,
} from '../content/gallery.ts';
import type { Documents } from './documents.ts';

/** A slide by its index from 0, and what its page carries of its gallery. */
export interface SlidePart {
  gallery: Gallery;
  index: number;
  slide: Slide;
}

/** The next two either way are the neighbours that a slide has fetched ahead. */
const neighbours = 2;

/**
 * Up to here the page of a slide carries all slides. In a larger gallery it carries those around its own, so that it is as
 * large in a gallery of ten thousand as in one of thirty, and a changed text changes few pages.
 */
const mostCarried = 29;

/** Whether the pages of a gallery's slides carry only a part of it, and fetch the rest. */
export function isCarriedInParts(gallery: Gallery): boolean {
  return slideCount(gallery) > mostCarried;
}

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

/** A slide, and what its page carries: a small gallery whole; of a larger one the cover and the slides around its own. */
export async function slidePart(
  documents: Documents,
  gallery: Gallery,
  index: number,
): Promise<SlidePart | undefined> {
  if (!isCarriedInParts(gallery)) {
    const slide = gallery.slides[index];
    return slide && { gallery, index, slide };
  }
  const near = await slidesNear(documents, gallery, index);
  const slide = near.slides[index - near.from];
  return (
    slide && { gallery: { ...gallery, slides: gallery.slides.slice(0, 1), near }, index, slide }
  );
}

async function slidesNear(
  documents: Documents,
  gallery: Gallery,
  index: number,
): Promise<NearSlides> {
  const count = slideCount(gallery);
  const from = Math.max(0, index - neighbours);
  const to = Math.min(index + neighbours, count - 1);
  return isPaged(gallery)
    ? { count, from, ...(await slidesBetween(documents, gallery, from, to)) }
    : { count, from, slides: gallery.slides.slice(from, to + 1) };
}

async function slidesBetween(
  documents: Documents,
  gallery: PagedGallery,
  from: number,
  to: number,
): Promise<Pick<NearSlides, 'slides' | 'pages'>> {
  const { size } = gallery.paged;
  const { pages: names } = await documents.slidePages(gallery);
  const slides: Slide[] = [];
  const pages: Record<number, string> = {};
  for (let page = Math.floor(from / size); page * size <= to; page += 1) {
    const ofPage = await documents.slides(gallery, page + 1);
    slides.push(...ofPage.slice(Math.max(0, from - page * size), to - page * size + 1));
    pages[page + 1] = names[page] ?? '';
  }
  return { slides, pages };
}
