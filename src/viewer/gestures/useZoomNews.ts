import { useEffect, useRef } from 'react';
import { announce } from '../../ui/announce.ts';
import { useZoomWords } from '../../words/en/zoom.ts';

/** Zooms that follow each other within this many milliseconds are told once, at the end. */
const restMs = 400;

/** Tells a listening reader of the zoom. Of one that another slide has ended, nothing: the move is told. */
export function useZoomNews(zoom: number, slideId: string): void {
  const words = useZoomWords();
  const told = useRef({ zoom: 1, slideId });

  useEffect(() => {
    if (told.current.slideId !== slideId) told.current = { zoom: 1, slideId };
    if (told.current.zoom === zoom) return;
    const timer = setTimeout(() => {
      told.current = { zoom, slideId };
      announce(zoom > 1 ? words.zoomedTo(Math.round(zoom * 100)) : words.zoomedOut);
    }, restMs);
    return () => clearTimeout(timer);
  }, [zoom, slideId, words]);
}
