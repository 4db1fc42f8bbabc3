import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Slide as SlideContent } from '../content/gallery.ts';
import { Caption } from './Caption.tsx';
import { PictureCache } from './pictureCache.ts';
import classes from './Slide.module.css';
import { SlidePicture } from './SlidePicture.tsx';
import { hurriedSizes } from './slideSizes.ts';
import { neighboursOf, type SlideshowState } from './slideshow.ts';
import { useSwipe } from './useSwipe.ts';

interface SlideProps {
  slide: SlideContent;
  slides: readonly SlideContent[];
  state: SlideshowState;
  isCaptionShown: boolean;
  /** The `sizes` of a slide on this stage, `zoom` times larger than fitted. */
  sizesOf: (slide: SlideContent, zoom: number) => string;
  onStep: (by: 1 | -1) => void;
}

/** The slide shown: its picture on the stage, its caption and credit beside or below it. */
export function Slide(props: SlideProps) {
  const { slide, slides, state, isCaptionShown, sizesOf, onStep } = props;
  const [cache] = useState(() => new PictureCache());
  const [arrived, setArrived] = useState<string | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const isCalm = state.pace === 'calm';

  const warmSizes = useEffectEvent((neighbour: SlideContent) => sizesOf(neighbour, 1));

  // The neighbours wait for the slide's own picture, and for the reader to pause.
  useEffect(() => {
    if (!isCalm || arrived !== slide.id) return;
    for (const index of neighboursOf(state)) {
      const neighbour = slides[index];
      if (neighbour) cache.warm(neighbour, warmSizes(neighbour));
    }
  }, [isCalm, arrived, slide.id, slides, state, cache]);

  useEffect(() => {
    stage.current?.style.setProperty('--zoom', String(state.zoom));
  }, [state.zoom]);

  const { swipeProps } = useSwipe({
    isEnabled: state.zoom === 1,
    canMove: (by) => slides[state.index + by] !== undefined,
    onSwipe: onStep,
  });

  const isQuick = !isCalm && !cache.isReady(slide.id);
  return (
    <figure className={classes.slide}>
      <div className={classes.stage} ref={stage} {...swipeProps}>
        <SlidePicture
          key={slide.id}
          slide={slide}
          sizes={isQuick ? hurriedSizes : sizesOf(slide, state.zoom)}
          onArrive={() => setArrived(slide.id)}
        />
      </div>
      <Caption slide={slide} isShown={isCaptionShown} />
    </figure>
  );
}
