import type { Picture } from '../content/picture.ts';
import { renditionAddress } from './srcset.ts';

/** Addresses are all that is held: the pictures themselves are the browser's to keep or to give back. */
const loaded = new Set<string>();

const maxRemembered = 2000;

/** Takes note of every picture that the page loads; to be called once, before anything is rendered. */
export function rememberLoadedPictures(): void {
  // Those of a prerendered page may have come before the first script.
  for (const img of document.images) if (img.complete) rememberLoaded(img);
  // `load` does not bubble, but it is captured.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLImageElement) rememberLoaded(target);
    },
    { capture: true },
  );
}

/** Takes note of one picture that was loaded outside the page's tree. */
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
 * The address of a picture's widest rendition that this page has loaded before: in the browser's cache, as a rule.
 * Not for the render that hydrates, as the server has loaded nothing.
 */
export function widestLoaded({ sources }: Pick<Picture, 'sources'>): string | undefined {
  return sources
    .flatMap(({ srcset }) => srcset)
    .toSorted((one, other) => other.width - one.width)
    .map(renditionAddress)
    .find((address) => loaded.has(address));
}
