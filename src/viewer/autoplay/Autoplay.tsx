import { useEffect, useEffectEvent } from 'react';
import type { PictureSlide } from '../../content/gallery.ts';
import { detachedImage, releaseImage } from '../../picture/detachedImage.ts';
import { usePreference } from '../preferences.ts';
import { slideSizes } from '../stage/slideSizes.ts';
import { densityShare } from '../stage/useRenditions.ts';
import type { Slides } from '../state/slides.ts';
import classes from './Autoplay.module.css';
import { isPlaying, type PlayerAction, type PlayerState } from './autoplay.ts';
import { readingTimeMs } from './readingTime.ts';
import { watchReader } from './watchReader.ts';

export interface AutoplayProps {
  state: PlayerState;
  slides: Slides;
  lang: string | undefined;
  dispatch: (action: PlayerAction) => void;
}

/** Plays one slide: reports when its time is over and the next is ready, and draws how much of the time has passed. */
export function Autoplay({ state, slides, lang, dispatch }: AutoplayProps) {
  const { index, play } = state;
  const isCaptionShown = usePreference('caption')[0] === 'shown';
  const next = slides.at(index + 1);
  const durationMs = readingTimeMs(isCaptionShown ? slides.at(index)?.caption : undefined, lang);
  const isHeld = isPlaying(play) && play.some((wait) => wait === 'tab' || wait === 'pointer');

  useEffect(() => {
    if (isHeld) return;
    const end = () => dispatch({ type: 'ready', for: 'time', at: performance.now() });
    const timer = setTimeout(end, durationMs);
    return () => clearTimeout(timer);
  }, [isHeld, durationMs, dispatch]);

  const decodeNext = useEffectEvent((slide: PictureSlide) => decode(slide, isCaptionShown));
  useEffect(() => {
    if (!next) return;
    let isWanted = true;
    decodeNext(next).then(
      () => isWanted && dispatch({ type: 'ready', for: 'next', at: performance.now() }),
      () => isWanted && dispatch({ type: 'stop', as: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [next, dispatch]);

  useEffect(() => watchReader(dispatch), [dispatch]);

  if (isHeld) return null;
  return (
    <div
      className={classes.progress}
      key={durationMs}
      style={{ animationDuration: `${durationMs}ms` }}
    />
  );
}

/** Fulfilled once a slide's picture is loaded and decoded as it will be shown. */
async function decode(slide: PictureSlide, isCaptionShown: boolean): Promise<void> {
  const img = detachedImage(slide, slideSizes(slide, densityShare(), isCaptionShown));
  try {
    await img.decode();
  } finally {
    releaseImage(img);
  }
}
