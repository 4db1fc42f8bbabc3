import { useEffect, useRef } from 'react';
import type { Slide as SlideContent } from '../content/gallery.ts';
import { Caption } from './Caption.tsx';
import classes from './Slide.module.css';
import { SlidePicture } from './SlidePicture.tsx';
import type { Slides } from './slides.ts';
import type { SlideshowState } from './slideshow.ts';
import { useRenditions } from './useRenditions.ts';
import { useSwipe } from './useSwipe.ts';

interface SlideProps {
  slide: SlideContent;
  slides: Slides;
  state: SlideshowState;
  isCaptionShown: boolean;
  /** The `sizes` of a slide on this stage, `zoom` times larger than fitted. */
  sizesOf: (slide: SlideContent, zoom: number) => string;
  onStep: (by: 1 | -1) => void;
}

/** The slide shown: its picture on the stage, its caption and credit beside or below it. */
export function Slide(props: SlideProps) {
  const { slide, slides, state, isCaptionShown, sizesOf, onStep } = props;
  const stage = useRef<HTMLDivElement>(null);
  const renditions = useRenditions({ slide, slides, state, sizesOf });
  const isMoveSeen = state.pace === 'calm' && state.movedAt > Number.NEGATIVE_INFINITY;

  useEffect(() => {
    stage.current?.style.setProperty('--zoom', String(state.zoom));
  }, [state.zoom]);

  const { swipeProps } = useSwipe({
    isEnabled: state.zoom === 1,
    canMove: (by) => state.index + by >= 0 && state.index + by < slides.count,
    onSwipe: onStep,
  });

  return (
    <figure className={classes.slide}>
      <div className={classes.stage} ref={stage} {...swipeProps}>
        <SlidePicture
          key={slide.id}
          slide={slide}
          cameBy={isMoveSeen ? state.direction : undefined}
          {...renditions}
        />
      </div>
      <Caption slide={slide} isShown={isCaptionShown} />
    </figure>
  );
}
