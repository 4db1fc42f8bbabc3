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

/** Takes an image's request off the line, unless it has finished. Leaving the page alone does not do that. */
export function cancelLoading(img: HTMLImageElement): void {
  if (!img.complete) releaseImage(img);
}

/** Lets go of an image that is not in the page, and of its request. */
export function releaseImage(img: HTMLImageElement): void {
  // An empty address would not end the request: within a `<picture>` it is still the sources that count. And it would
  // be told as an error.
  img.remove();
  img.removeAttribute('src');
  // Chromium keeps an image with a srcset, and all its pixels, for as long as the page, until it has left the page.
  document.head.append(img);
  img.remove();
}
