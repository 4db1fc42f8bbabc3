import { useEffect, useEffectEvent, useRef } from 'react';
import { useKeepFocus } from '../../ui/useKeepFocus.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import type { Slides } from '../state/slides.ts';
import type { ViewerState } from '../state/viewerState.ts';
import type { SlideControls } from '../useSlideControls.ts';
import classes from './LoadingSlide.module.css';
import slideClasses from './Slide.module.css';
import { StageNotice } from './StageNotice.tsx';

interface LoadingSlideProps {
  /** The slide's number, which stands for its id until it is loaded. */
  id: string;
  slides: Slides;
  state: ViewerState;
  controls: Pick<SlideControls, 'showNotice'>;
}

/** Stands in for a slide of a large gallery that is loading or has failed to. The reader can move on at any time. */
export function LoadingSlide({ id, slides, state, controls }: LoadingSlideProps) {
  const { retry } = slides;
  const hasFailed = slides.hasFailed(state.index);
  const words = useGalleryWords();
  const stage = useRef<HTMLDivElement>(null);
  useKeepFocus(stage);

  useEffect(() => {
    if (!hasFailed) return;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [hasFailed, retry]);

  const report = useEffectEvent((isShown: boolean) => controls.showNotice(id, isShown));
  useEffect(() => {
    report(true);
    return () => report(false);
  }, []);

  return (
    <figure className={slideClasses.slide} aria-busy={!hasFailed}>
      <div className={slideClasses.stage} ref={stage} tabIndex={-1} data-stage>
        {hasFailed ? (
          <StageNotice role="alert" onRetry={retry}>
            {words.partNotLoaded}
          </StageNotice>
        ) : (
          <p className={classes.waiting}>{words.loading}</p>
        )}
      </div>
    </figure>
  );
}
