import type { Gallery, PictureSlide } from '../../content/gallery.ts';
import { fallbackSrc } from '../../picture/srcset.ts';

/** A file that a reader may keep. */
export interface Download {
  href: string;
  /** The file's name on the reader's device. */
  name: string;
}

const endings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** A slide's picture as a file, if the publisher allows downloads: the largest that every program opens. */
export function downloadOf(
  gallery: Gallery,
  slide: PictureSlide | undefined,
): Download | undefined {
  const format = slide?.sources.at(-1);
  if (!slide || !format || !(slide.download ?? gallery.download)) return undefined;
  return { href: fallbackSrc(slide), name: `${slide.id}.${endings[format.type]}` };
}
