import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Slide } from '../content/gallery.ts';
import { Picture } from '../picture/Picture.tsx';
import classes from './SlidePicture.module.css';

interface SlidePictureProps {
  slide: Slide;
  sizes: string;
  /** The picture is there, or has failed for now: the line is free for others. */
  onArrive: () => void;
}

/** A slide's picture. One that fails says so in its place and can be tried again. */
export function SlidePicture({ slide, sizes, onArrive }: SlidePictureProps) {
  const [status, setStatus] = useState<'loading' | 'shown' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(1);
  const img = useRef<HTMLImageElement>(null);

  const settle = useEffectEvent((outcome: 'shown' | 'failed') => {
    setStatus(outcome);
    onArrive();
  });

  // A prerendered picture may have come, or failed, before there was anyone to hear of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt has an element of its own
  useEffect(() => {
    if (!img.current?.complete || !img.current.currentSrc) return;
    settle(img.current.naturalWidth > 0 ? 'shown' : 'failed');
  }, [attempt]);

  const tryAgain = () => {
    setStatus('loading');
    setAttempt((count) => count + 1);
  };

  useEffect(() => {
    if (status !== 'failed') return;
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  });

  return (
    <div className={classes.picture} data-status={status}>
      <Picture
        key={attempt}
        className={classes.frame}
        picture={slide}
        sizes={sizes}
        priority
        img={{ ref: img, onLoad: () => settle('shown'), onError: () => settle('failed') }}
      />
      {status === 'failed' && (
        <div className={classes.failure} role="alert">
          <p>This picture could not be loaded. Its caption is still here.</p>
          <button type="button" onClick={tryAgain}>
            Try again
          </button>
        </div>
      )}
    </div>
  );
}
