import { useEffect, useRef } from 'react';
import { announceSlide } from './frameBus.ts';
import type { FrameStart, FrameState } from './frameState.ts';

/** Announces which slide is shown, whenever it is another one. */
export function useSlideNews({ view, show: { index } }: FrameState, start: FrameStart): void {
  // A frame that begins with a slide has said so by being ready.
  const told = useRef(start.view === 'slide' ? start.index : undefined);

  useEffect(() => {
    if (view !== 'slide' || told.current === index) return;
    told.current = index;
    announceSlide(index + 1);
  }, [view, index]);
}
