import type { Picture } from '../content/picture.ts';
import { renditionAddress } from './srcset.ts';

/** The addresses of loaded renditions, oldest first. The pictures themselves are in the browser's cache. */
const loaded = new Set<string>();

const maxRemembered = 2000;

/** Remembers every picture that the page loads. Call it once, before rendering. */
export function rememberLoadedPictures(): void {
  // Pictures of a prerendered page may have loaded before the first script. One that has failed is complete as well.
  for (const img of document.images) if (img.complete && img.naturalWidth) rememberLoaded(img);
  // `load` does not bubble, but it can be captured.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLImageElement) rememberLoaded(target);
    },
    { capture: true },
  );
}

/** Remembers a picture that was loaded outside the page. */
export function rememberLoaded({ currentSrc }: HTMLImageElement): void {
  if (!currentSrc || currentSrc.startsWith('data:')) return;
  loaded.delete(currentSrc);
  loaded.add(currentSrc);
  for (const oldest of loaded) {
    if (loaded.size <= maxRemembered) return;
    loaded.delete(oldest);
  }
}

/**
 * The address of a picture's widest rendition that this page has loaded, so that it is probably cached. Not to be used
 * while hydrating, since the server has loaded none.
 */
export function widestLoaded({ sources }: Pick<Picture, 'sources'>): string | undefined {
  return sources
    .flatMap(({ srcset }) => srcset)
    .toSorted((one, other) => other.width - one.width)
    .map(renditionAddress)
    .find((address) => loaded.has(address));
}
