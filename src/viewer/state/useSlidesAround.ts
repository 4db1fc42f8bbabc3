import { useEffect, useState, useSyncExternalStore } from 'react';
import { whenIdle } from '../../ui/whenIdle.ts';
import type { Slides } from './slides.ts';

/** Half of a usual page, so that at most two are requested, and a held key does not outrun what is loaded. */
const reach = 12;

/**
 * Loads the slides around an index, and renders again when some are loaded. Those around the first slide wait until the
 * browser is idle, or until the reader moves: its page has brought its neighbours, and its picture comes first.
 */
export function useSlidesAround(slides: Slides, index: number): void {
  useSlideArrivals(slides);
  const [first] = useState(index);
  useEffect(() => {
    let isHere = true;
    const want = () => {
      if (isHere) slides.want(index - reach, index + reach);
    };
    if (index === first && slides.at(index)) whenIdle(want);
    else want();
    return () => {
      isHere = false;
    };
  }, [slides, index, first]);
}

/** Renders again when slides are loaded. */
export function useSlideArrivals(slides: Slides): void {
  useSyncExternalStore(slides.subscribe, slides.changes, slides.changes);
}
