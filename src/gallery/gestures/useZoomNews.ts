import { useEffect, useRef, useState } from 'react';
import { useZoomWords } from '../../words/useZoomWords.ts';

/** Zooms that follow each other within this many milliseconds are told once, at the end. */
const rest = 400;

/** What a listening reader is told of the zoom. Of one that another slide has ended, nothing: the move is told. */
export function useZoomNews(zoom: number, slideId: string): string {
  const words = useZoomWords();
  const [news, setNews] = useState('');
  const told = useRef({ zoom: 1, slideId });

  useEffect(() => {
    if (told.current.slideId !== slideId) {
      told.current = { zoom: 1, slideId };
      setNews('');
    }
    if (told.current.zoom === zoom) return;
    const timer = setTimeout(() => {
      told.current = { zoom, slideId };
      setNews(zoom > 1 ? words.zoomedTo(Math.round(zoom * 100)) : words.zoomedOut);
    }, rest);
    return () => clearTimeout(timer);
  }, [zoom, slideId, words]);

  return news;
}
