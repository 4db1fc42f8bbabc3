import type { PictureSlide } from '../../content/gallery.ts';
import { detachedImage, releaseImage } from '../../picture/detachedImage.ts';
import { slideSizes } from '../stage/slideSizes.ts';
import { densityShare } from '../stage/useRenditions.ts';
import type { Slides } from '../state/slides.ts';
import type { ViewerState } from '../state/viewerState.ts';
import classes from './Autoplay.module.css';
import { readingTime } from './readingTime.ts';
import { useAutoplay } from './useAutoplay.ts';

export interface AutoplayProps {
  state: ViewerState;
  slides: Slides;
  lang: string | undefined;
  isCaptionShown: boolean;
  /** A window over the gallery is open. */
  isCovered: boolean;
  onMoveOn: () => void;
  onEnd: (outcome: 'ended' | 'failed') => void;
}

/** Plays as long as it is there, and draws how much of a slide's time has gone. */
export function Autoplay(props: AutoplayProps) {
  const { state, slides, lang, isCaptionShown, isCovered, onMoveOn, onEnd } = props;
  const { index, count } = state;
  const next = slides.at(index + 1);
  const text = isCaptionShown ? slides.at(index)?.caption : undefined;
  const duration = readingTime(text, lang);

  const show = useAutoplay({
    index,
    count,
    duration,
    isElsewhere: isCovered || state.zoom > 1,
    prepareNext: next && (() => decoded(next, isCaptionShown)),
    onMoveOn,
    onEnd,
  });

  if (show.holds.length > 0) return null;
  return (
    <div
      className={classes.progress}
      key={`${show.index} ${duration}`}
      style={{ animationDuration: `${duration}ms` }}
    />
  );
}

/** Fulfilled once a slide's picture, as it will be shown, is fetched and can be decoded. */
async function decoded(slide: PictureSlide, isCaptionShown: boolean): Promise<void> {
  const img = detachedImage(slide, slideSizes(slide, densityShare(), isCaptionShown));
  try {
    await img.decode();
  } finally {
    releaseImage(img);
  }
}
