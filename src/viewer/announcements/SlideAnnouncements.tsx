import { useEffect, useRef, useState } from 'react';
import type { Slide } from '../../content/gallery.ts';
import { announce } from '../../ui/announce.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useContentLanguage } from '../../words/LanguageContext.ts';
import { originOf } from '../caption/pictureOrigin.ts';
import { useCorrected } from '../caption/useCorrected.ts';
import type { Slides } from '../state/slides.ts';
import { hasMoved, type ViewerState } from '../state/viewerState.ts';
import { announcementOf } from './announcementOf.ts';

interface SlideAnnouncementsProps {
  slides: Slides;
  state: ViewerState;
  /** The reader has come here from another view. */
  isArrival: boolean;
  /** Slides that play by themselves are not announced. */
  isQuiet?: boolean | undefined;
}

/**
 * Announces the slide whenever the reader comes to rest at another one, and once on arrival: the focus on the title is
 * not announced everywhere (not in Firefox with Orca when a whole page was replaced), and does not name the slide.
 */
export function SlideAnnouncements(props: SlideAnnouncementsProps) {
  const { slides, state, isArrival, isQuiet } = props;
  const { index, movedAt, pace } = state;
  const words = useGalleryWords();
  const corrected = useCorrected();
  const lang = useContentLanguage();
  const [isFirst] = useState(!isArrival);
  const last = useRef<{ slide: Slide | undefined; movedAt: number | undefined }>(undefined);
  const slide = slides.at(index);
  const position = words.position(index + 1, slides.count);
  const isMove = hasMoved(state);
  const isDue = pace === 'atRest' && !isQuiet && (isMove || !isFirst);

  useEffect(() => {
    const before = last.current;
    const isRepeated = before?.slide === slide && before?.movedAt === movedAt;
    if (!isDue || (before && isRepeated)) return;
    last.current = { slide, movedAt };
    const texts = announcementOf(slide, {
      position,
      inThePicture: words.inThePicture,
      originOf: (of) => originOf(of, words),
      corrected,
      lang,
      before: before?.slide,
    });
    announce(isMove ? texts : [{ text: words.slideshow }, ...texts]);
  }, [isDue, isMove, slide, position, words, corrected, lang, movedAt]);

  return null;
}
