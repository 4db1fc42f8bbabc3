import { useEffect, useRef } from 'react';
import { announce } from '../../ui/announce.ts';
import { useZoomWords } from '../../words/en/zoom.ts';

/** Zooms that follow each other within this time are announced once, at the end. */
const restMs = 400;

/** Announces the zoom; not its end by a move, which is announced itself. */
export function useZoomAnnouncements(zoom: number, slideId: string): void {
  const words = useZoomWords();
  const announced = useRef({ zoom: 1, slideId });

  useEffect(() => {
    if (announced.current.slideId !== slideId) announced.current = { zoom: 1, slideId };
    if (announced.current.zoom === zoom) return;
    const timer = setTimeout(() => {
      announced.current = { zoom, slideId };
      announce(zoom > 1 ? words.zoomedTo(Math.round(zoom * 100)) : words.zoomedOut);
    }, restMs);
    return () => clearTimeout(timer);
  }, [zoom, slideId, words]);
}
