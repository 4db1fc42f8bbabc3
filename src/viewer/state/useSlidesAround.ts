import { useEffect, useSyncExternalStore } from 'react';
import type { Slides } from './slides.ts';

/** Half of a usual page, so that at most two are requested, and a held key does not outrun what is loaded. */
const reach = 12;

/** Loads the slides around an index, and renders again when some are loaded. */
export function useSlidesAround(slides: Slides, index: number): void {
  useSlideArrivals(slides);
  useEffect(() => slides.want(index - reach, index + reach), [slides, index]);
}

/** Renders again when slides are loaded. */
export function useSlideArrivals(slides: Slides): void {
  useSyncExternalStore(slides.subscribe, slides.changes, slides.changes);
}
