import type { Gallery } from '../content/gallery.ts';
import type { StoreContents } from './storeContents.ts';

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

/** Every framed page of the content store. */
export function framesOf({ galleries }: StoreContents): (FramePage | FrameNumber)[] {
  const frames: (FramePage | FrameNumber)[] = [];
  for (const gallery of galleries) {
    const frame = `/embed/${gallery.id}`;
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
