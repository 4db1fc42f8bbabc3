import { useEffect } from 'react';
import { useGalleryWords } from '../words/useGalleryWords.ts';
import classes from './ComingSlide.module.css';
import slideClasses from './Slide.module.css';

interface ComingSlideProps {
  hasFailed: boolean;
  onRetry: () => void;
}

/** Stands in for a slide of a large gallery that is on its way, or has not come. The reader can move on at any time. */
export function ComingSlide({ hasFailed, onRetry }: ComingSlideProps) {
  const words = useGalleryWords();
  useEffect(() => {
    if (!hasFailed) return;
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [hasFailed, onRetry]);

  return (
    <figure className={slideClasses.slide} aria-busy={!hasFailed}>
      <div className={slideClasses.stage}>
        {hasFailed ? (
          <div className={classes.notice} role="alert">
            <p>{words.partNotLoaded}</p>
            <button type="button" onClick={onRetry}>
              {words.tryAgain}
            </button>
          </div>
        ) : (
          <p className={`${classes.notice} ${classes.waiting}`}>{words.loading}</p>
        )}
      </div>
    </figure>
  );
}
