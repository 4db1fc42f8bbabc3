import { isPaged, type Slide } from '../content/gallery.ts';
import { framePaths, frameSlidesPath } from '../content/urls.ts';
import { type GalleryPart, partAround } from './galleryParts.ts';
import type { StoreContents } from './storeContents.ts';

/** A page for a frame on another site, and what it shows first. */
export interface FramePage extends GalleryPart {
  address: string;
  place: { view: 'cover' | 'slide' | 'grid'; index: number };
}

/** The address of a slide's number, which redirects to that of its id. */
export interface FrameRedirect {
  address: string;
  leadsTo: string;
}

/** A page of a large gallery's slides for its frames; pages count from 1. */
export interface FramedPage {
  /** Within the built site. */
  file: string;
  page: number;
  slides: readonly Slide[];
}

/** Every framed page of the content store. */
export function framesOf({ galleries }: StoreContents): (FramePage | FrameRedirect)[] {
  const frames: (FramePage | FrameRedirect)[] = [];
  for (const stored of galleries) {
    const { gallery, slides } = stored;
    const { id } = gallery;
    frames.push(
      {
        address: framePaths.gallery(id),
        ...partAround(stored, 0),
        place: { view: 'cover', index: 0 },
      },
      { address: framePaths.grid(id), gallery, place: { view: 'grid', index: 0 } },
    );
    slides.forEach((slide, index) => {
      const address = framePaths.slide(id, slide.id);
      frames.push(
        { address, ...partAround(stored, index), place: { view: 'slide', index } },
        { address: framePaths.slide(id, `${index + 1}`), leadsTo: address },
      );
    });
  }
  return frames;
}

/** The scripts by which frames load the pages of large galleries. */
export function* framedPagesOf({ galleries }: StoreContents): Iterable<FramedPage> {
  for (const { gallery, slides } of galleries) {
    if (!isPaged(gallery)) continue;
    const { size } = gallery.paged;
    for (let page = 1; (page - 1) * size < slides.length; page += 1) {
      yield {
        file: frameSlidesPath(gallery, page).slice(1),
        page,
        slides: slides.slice((page - 1) * size, page * size),
      };
    }
  }
}
