import { useEffect, useRef } from 'react';
import type { Slide } from '../content/gallery.ts';
import { announce } from '../ui/announce.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useContentLanguage } from '../words/InterfaceLanguage.tsx';
import { useGalleryWords } from '../words/useGalleryWords.ts';
import { originOf } from './pictureOrigin.ts';
import type { Slides } from './slides.ts';
import type { SlideshowState } from './slideshow.ts';
import { announcementOf } from './slideText.ts';

/** Moves that follow each other within this time are announced once, at the end. */
const restMs = 400;

interface AnnouncerProps {
  slides: Slides;
  state: SlideshowState;
  /** While the slides go on by themselves nothing is said of them. */
  isQuiet?: boolean;
}

/** Says each move once, when the reader has come to rest. */
export function Announcer({ slides, state, isQuiet = false }: AnnouncerProps) {
  const { index, movedAt } = state;
  const words = useGalleryWords();
  const lang = useContentLanguage();
  const before = useRef<Slide>(undefined);
  const slide = slides.at(index);
  const position = words.place(index + 1, slides.count);

  useEffect(() => {
    if (isQuiet || movedAt === Number.NEGATIVE_INFINITY) return;
    const timer = setTimeout(() => {
      const { inThePicture } = words;
      const origin = (of: Slide) => originOf(of, words);
      const said = { position, inThePicture, originOf: origin, lang, before: before.current };
      announce(announcementOf(slide, said));
      before.current = slide;
    }, restMs);
    return () => clearTimeout(timer);
  }, [slide, position, words, lang, movedAt, isQuiet]);

  return <LiveRegion />;
}
