import type { Picture, Rendition } from '../content/picture.ts';
import { storeAddress } from '../site/addresses.ts';

/** The renditions as a `srcset` attribute, in the store's addresses. */
export function srcsetOf(renditions: readonly Rendition[]): string {
  return renditions.map(({ src, width }) => `${escaped(storeAddress(src))} ${width}w`).join(', ');
}

/** The fallback for browsers and readers that take one address only: the widest of the last format. */
export function fallbackSrc(picture: Picture): string {
  const rendition = picture.sources.at(-1)?.srcset.at(-1);
  return rendition ? storeAddress(rendition.src) : '';
}

/** A rendition's address as an `<img>` that has chosen it tells it in its `currentSrc`. */
export function renditionAddress({ src }: Rendition): string {
  return new URL(escaped(storeAddress(src)), document.baseURI).href;
}

// A comma or space ends an address within srcset.
function escaped(address: string): string {
  return address.replaceAll(',', '%2C').replaceAll(' ', '%20');
}
