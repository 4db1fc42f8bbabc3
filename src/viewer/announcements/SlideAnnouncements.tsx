import { useEffect, useRef, useState } from 'react';
import type { Slide } from '../../content/gallery.ts';
import { announce } from '../../ui/announce.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useContentLanguage } from '../../words/LanguageContext.ts';
import { originOf } from '../caption/pictureOrigin.ts';
import type { Slides } from '../state/slides.ts';
import type { ViewerState } from '../state/viewerState.ts';
import { announcementOf } from './announcementOf.ts';

/** Moves that follow each other within this time are announced once, at the end. */
const restMs = 400;

interface SlideAnnouncementsProps {
  slides: Slides;
  state: ViewerState;
  /** The reader has come here from another view. */
  isArrival: boolean;
  /** While the slides go on by themselves nothing is said of them. */
  isQuiet?: boolean;
}

/**
 * Says each move once, when the reader has come to rest, and where an arriving reader is: the focus on the title is not
 * heard everywhere (not in Firefox with Orca, where the view before was a story), nor does it tell the slide.
 */
export function SlideAnnouncements({
  slides,
  state,
  isArrival,
  isQuiet = false,
}: SlideAnnouncementsProps) {
  const { index, movedAt } = state;
  const words = useGalleryWords();
  const lang = useContentLanguage();
  const [isFirst] = useState(!isArrival);
  const last = useRef<{ slide: Slide | undefined; movedAt: number }>(undefined);
  const slide = slides.at(index);
  const position = words.position(index + 1, slides.count);

  useEffect(() => {
    const isMove = movedAt > Number.NEGATIVE_INFINITY;
    const isSaid = last.current?.slide === slide && last.current?.movedAt === movedAt;
    if (isQuiet || isSaid || (isFirst && !isMove)) return;
    const timer = setTimeout(() => {
      const before = last.current?.slide;
      const { slideshow, inThePicture } = words;
      const origin = (of: Slide) => originOf(of, words);
      const said = announcementOf(slide, {
        position,
        inThePicture,
        originOf: origin,
        lang,
        before,
      });
      announce(isMove ? said : [{ text: slideshow }, ...said]);
      last.current = { slide, movedAt };
    }, restMs);
    return () => clearTimeout(timer);
  }, [slide, position, words, lang, movedAt, isQuiet, isFirst]);

  return null;
}
