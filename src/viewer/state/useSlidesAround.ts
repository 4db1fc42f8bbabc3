import { useEffect, useSyncExternalStore } from 'react';
import type { Slides } from './slides.ts';

/** Half of a usual page: so at most two are wanted, and a held key does not reach the end of what is there. */
const reach = 12;

/** Has the slides around a place fetched, and renders anew when some have come. */
export function useSlidesAround(slides: Slides, index: number): void {
  useSlideArrivals(slides);
  useEffect(() => slides.want(index - reach, index + reach), [slides, index]);
}

/** Renders anew when slides have come. */
export function useSlideArrivals(slides: Slides): void {
  useSyncExternalStore(slides.subscribe, slides.changes, slides.changes);
}
