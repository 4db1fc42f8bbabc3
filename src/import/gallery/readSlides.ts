import {
  type Gallery,
  isPaged,
  type Slide,
  slidePageSchema,
  slidePagesSchema,
} from '../../content/gallery.ts';
import { ContentError, parseDocument } from '../../content/parse.ts';
import { documents } from '../../content/storePaths.ts';

/**
 * All slides of a gallery, including those of its pages.
 * @param read fetches a document of the store by its path there.
 * @throws ContentError naming the page that is wrong.
 */
export async function readSlides(
  gallery: Gallery,
  read: (path: string) => Promise<unknown>,
): Promise<Slide[]> {
  if (!isPaged(gallery)) return gallery.slides;
  const { count, size } = gallery.paged;
  const list = documents.slidePages(gallery.id);
  const { pages } = parseDocument(slidePagesSchema, list, await read(list));
  const slides: Slide[] = [];
  for (const hash of pages) {
    const path = documents.slidePage(gallery.id, hash);
    const ofPage = parseDocument(slidePageSchema, path, await read(path)).slides;
    const expected = Math.min(size, count - slides.length);
    if (ofPage.length !== expected) {
      const found = `${path}: expected ${expected} slides, found ${ofPage.length}`;
      throw new ContentError('broken', path, found);
    }
    slides.push(...ofPage);
  }
  if (slides.length === count) return slides;
  throw new ContentError('broken', list, `${list} names ${slides.length} slides of ${count}`);
}
