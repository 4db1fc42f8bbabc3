import { isPaged, type Slide } from '../content/gallery.ts';
import { type GalleryPart, partAround } from './galleryParts.ts';
import type { StoreContents } from './storeContents.ts';

/** A page for a frame in someone else's: what it shows, the slide counted from 0. */
export interface FramePage extends GalleryPart {
  address: string;
  place: { view: 'cover' | 'slide' | 'grid'; index: number };
}

/** A slide's number, which leads to the page of its id. */
export interface FrameNumber {
  address: string;
  leadsTo: string;
}

/** A page of a large gallery's slides for its frames, counted from 1. */
export interface FramedPage {
  /** Within the built site. */
  file: string;
  page: number;
  slides: readonly Slide[];
}

/** Every framed page of the content store. */
export function framesOf({ galleries }: StoreContents): (FramePage | FrameNumber)[] {
  const frames: (FramePage | FrameNumber)[] = [];
  for (const stored of galleries) {
    const { gallery, slides } = stored;
    const frame = `/embed/${gallery.id}`;
    frames.push(
      { address: frame, ...partAround(stored, 0), place: { view: 'cover', index: 0 } },
      { address: `${frame}/all`, gallery, place: { view: 'grid', index: 0 } },
    );
    slides.forEach((slide, index) => {
      const address = `${frame}/${slide.id}`;
      frames.push(
        { address, ...partAround(stored, index), place: { view: 'slide', index } },
        { address: `${frame}/${index + 1}`, leadsTo: address },
      );
    });
  }
  return frames;
}

/** The scripts that bring frames the pages of large galleries. */
export function* framedPagesOf({ galleries }: StoreContents): Iterable<FramedPage> {
  for (const { gallery, slides } of galleries) {
    if (!isPaged(gallery)) continue;
    const { size, version } = gallery.paged;
    for (let page = 1; (page - 1) * size < slides.length; page += 1) {
      yield {
        file: `embed/${gallery.id}/${version}-${page}.js`,
        page,
        slides: slides.slice((page - 1) * size, page * size),
      };
    }
  }
}
