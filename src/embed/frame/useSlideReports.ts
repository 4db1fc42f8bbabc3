import { useEffect, useRef } from 'react';
import { dispatchSlide } from './frameBus.ts';
import type { FrameStart, FrameState } from './frameState.ts';

/** Reports each slide shown to the host page, through the starter. */
export function useSlideReports({ view, show: { index } }: FrameState, start: FrameStart): void {
  // The first slide is already in the message that says the frame is ready.
  const reported = useRef(start.view === 'slide' ? start.index : undefined);

  useEffect(() => {
    if (view !== 'slide' || reported.current === index) return;
    reported.current = index;
    dispatchSlide(index + 1);
  }, [view, index]);
}
