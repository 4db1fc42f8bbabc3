import { useEffect, useEffectEvent, useRef } from 'react';
import { useKeepFocus } from '../../ui/useKeepFocus.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import classes from './ComingSlide.module.css';
import slideClasses from './Slide.module.css';
import { StageNotice } from './StageNotice.tsx';

interface ComingSlideProps {
  hasFailed: boolean;
  onRetry: () => void;
  /** It has come to take the stage, or has left it. */
  onNotice: (isShown: boolean) => void;
}

/** Stands in for a slide of a large gallery that is on its way, or has not come. The reader can move on at any time. */
export function ComingSlide({ hasFailed, onRetry, onNotice }: ComingSlideProps) {
  const words = useGalleryWords();
  const stage = useRef<HTMLDivElement>(null);
  useKeepFocus(stage);

  useEffect(() => {
    if (!hasFailed) return;
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [hasFailed, onRetry]);

  const report = useEffectEvent(onNotice);
  useEffect(() => {
    report(true);
    return () => report(false);
  }, []);

  return (
    <figure className={slideClasses.slide} aria-busy={!hasFailed}>
      <div className={slideClasses.stage} ref={stage} tabIndex={-1} data-stage>
        {hasFailed ? (
          <StageNotice role="alert" onRetry={onRetry}>
            {words.partNotLoaded}
          </StageNotice>
        ) : (
          <p className={classes.waiting}>{words.loading}</p>
        )}
      </div>
    </figure>
  );
}
