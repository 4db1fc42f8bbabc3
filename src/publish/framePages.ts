import { type Gallery, gallerySchema } from '../content/gallery.ts';
import { parseDocument } from '../content/parse.ts';
import { storyListSchema } from '../content/storyList.ts';

/** A page for a frame in someone else's: what it shows, the slide counted from 0. */
export interface FramePage {
  address: string;
  gallery: Gallery;
  place: { view: 'cover' | 'slide' | 'grid'; index: number };
}

/** A slide's number, which leads to the page of its id. */
export interface FrameNumber {
  address: string;
  leadsTo: string;
}

/**
 * Every framed page of the content store.
 * @param read fetches a document of the store by its path there.
 */
export async function framesOf(
  read: (path: string) => Promise<unknown>,
): Promise<(FramePage | FrameNumber)[]> {
  const { galleries } = parseDocument(storyListSchema, 'index.json', await read('index.json'));
  const frames: (FramePage | FrameNumber)[] = [];
  for (const { id } of galleries) {
    const path = `galleries/${id}.json`;
    const gallery = parseDocument(gallerySchema, path, await read(path));
    const frame = `/embed/${id}`;
    frames.push(
      { address: frame, gallery, place: { view: 'cover', index: 0 } },
      { address: `${frame}/all`, gallery, place: { view: 'grid', index: 0 } },
    );
    gallery.slides.forEach((slide, index) => {
      const address = `${frame}/${slide.id}`;
      frames.push(
        { address, gallery, place: { view: 'slide', index } },
        { address: `${frame}/${index + 1}`, leadsTo: address },
      );
    });
  }
  return frames;
}
