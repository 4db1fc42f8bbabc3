import type { Picture, Rendition } from '../content/picture.ts';
import { storeAddress } from '../site/addresses.ts';

/** The `srcset` attribute for renditions. */
export function srcsetOf(renditions: readonly Rendition[]): string {
  return renditions.map(({ src, width }) => `${escaped(storeAddress(src))} ${width}w`).join(', ');
}

/** The `src` attribute, for browsers without `srcset` and for feed readers: the widest rendition of the last format. */
export function fallbackSrc(picture: Picture): string {
  const rendition = picture.sources.at(-1)?.srcset.at(-1);
  return rendition ? storeAddress(rendition.src) : '';
}

/** A rendition's address in the form of an image's `currentSrc`. */
export function renditionAddress({ src }: Rendition): string {
  return new URL(escaped(storeAddress(src)), document.baseURI).href;
}

// Commas and spaces separate addresses in a `srcset`.
function escaped(address: string): string {
  return address.replaceAll(',', '%2C').replaceAll(' ', '%20');
}

/** The page with a picture's licence, which may be a file of the store. */
export function licenceAddress(licenseUrl: string): string {
  return storeAddress(licenseUrl);
}
