import { type Gallery, isPaged, type Slide, slidePageSchema } from '../../content/gallery.ts';
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
  const slides: Slide[] = [];
  for (let page = 1; slides.length < count; page += 1) {
    const path = documents.slides(gallery, page);
    const ofPage = parseDocument(slidePageSchema, path, await read(path)).slides;
    const expected = Math.min(size, count - slides.length);
    if (ofPage.length !== expected) {
      const found = `${path}: expected ${expected} slides, found ${ofPage.length}`;
      throw new ContentError('broken', path, found);
    }
    slides.push(...ofPage);
  }
  return slides;
}
