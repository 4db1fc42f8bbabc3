import type { Picture } from '../content/picture.ts';
import { fallbackSrc, srcsetOf } from './srcset.ts';

/** An image outside the page. Its `<picture>` makes the browser choose the same rendition as in the page. */
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

/** Cancels an image's request if it is still loading. Removing the image from the page would not cancel it. */
export function cancelLoading(img: HTMLImageElement): void {
  if (!img.complete) releaseImage(img);
}

/** Releases the memory and the request of an image that is not in the page. */
export function releaseImage(img: HTMLImageElement): void {
  // Taken out of its `<picture>`, whose sources would still be loaded. An empty `src` would fire an error event.
  img.remove();
  img.removeAttribute('src');
  // Chromium keeps a detached image with a `srcset` in memory until it has been in the page and been removed from it.
  document.head.append(img);
  img.remove();
}
