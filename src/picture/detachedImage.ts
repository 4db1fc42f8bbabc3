import type { Picture } from '../content/picture.ts';
import { fallbackSrc, srcsetOf } from './srcset.ts';

/** An `<img>` outside the page, within a `<picture>`, so that the browser chooses the same rendition as in the page. */
export function detachedImage(content: Picture, sizes: string): HTMLImageElement {
  const picture = document.createElement('picture');
  for (const { type, srcset } of content.sources) {
    const source = document.createElement('source');
    Object.assign(source, { type, srcset: srcsetOf(srcset), sizes });
    picture.append(source);
  }
  const img = document.createElement('img');
  picture.append(img);
  img.src = fallbackSrc(content);
  return img;
}

/**
 * Takes an image's request off the line, unless it has finished. Leaving the page does not do that, and an empty
 * address alone does not either: within a `<picture>` it is still the sources that count.
 */
export function cancelLoading(img: HTMLImageElement): void {
  if (img.complete) return;
  img.remove();
  // Not set to an empty address, which would be told as an error.
  img.removeAttribute('src');
}
