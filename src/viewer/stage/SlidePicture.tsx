import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { PictureSlide } from '../../content/gallery.ts';
import { cancelLoading } from '../../picture/detachedImage.ts';
import { widestLoaded } from '../../picture/loadedRenditions.ts';
import { Picture } from '../../picture/Picture.tsx';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useContentLanguage } from '../../words/LanguageContext.ts';
import { nudge } from './nudge.ts';
import classes from './SlidePicture.module.css';
import { StageNotice } from './StageNotice.tsx';

interface SlidePictureProps {
  slide: PictureSlide;
  sizes: string;
  /** It is decoded already: nothing need stand in for it. */
  isWarm?: boolean;
  /** The move that brought the reader here, if it is to be seen. */
  cameBy?: 1 | -1 | undefined;
  /** The picture is there, or has failed for now: the line is free for others. */
  onArrive: () => void;
  /** A notice has come to lie on the picture, or has gone. */
  onNotice?: ((isShown: boolean) => void) | undefined;
}

/** After so many milliseconds a reader wonders whether the picture will come at all. */
const patience = 10_000;

/**
 * A slide's picture. Until it is there, or should it fail, the widest rendition that the page has loaded before
 * stands in for it, as a thumbnail of the grid; else its placeholder. One that fails, or keeps the reader waiting, says
 * so and can be tried again.
 */
export function SlidePicture(props: SlidePictureProps) {
  const { slide, sizes, isWarm, cameBy, onArrive, onNotice } = props;
  const words = useGalleryWords();
  const lang = useContentLanguage();
  const isHydrated = useIsHydrated();
  const [wasWarm] = useState(isWarm);
  const [status, setStatus] = useState<'loading' | 'slow' | 'shown' | 'failed'>(
    isWarm ? 'shown' : 'loading',
  );
  const [attempt, setAttempt] = useState(1);
  const [standIn, setStandIn] = useState(() =>
    isHydrated && !isWarm ? widestLoaded(slide) : undefined,
  );
  const root = useRef<HTMLDivElement>(null);
  const img = useRef<HTMLImageElement>(null);

  const settle = useEffectEvent((outcome: 'shown' | 'failed') => {
    if (outcome === 'failed') setStandIn(widestLoaded(slide));
    setStatus(outcome);
    onArrive();
  });

  // A prerendered picture may have come, or failed, before there was anyone to hear of it; and other `sizes` may
  // choose the rendition that is there already. The browser chooses in a microtask of its own, which goes first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt has an element of its own
  useEffect(() => {
    const element = img.current;
    queueMicrotask(() => {
      if (!element?.isConnected || !element.complete || !element.currentSrc) return;
      settle(element.naturalWidth > 0 ? 'shown' : 'failed');
    });
  }, [attempt, sizes]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt has an element of its own
  useEffect(() => {
    const element = img.current;
    return () => {
      if (element && !element.isConnected) cancelLoading(element);
    };
  }, [attempt]);

  useEffect(() => {
    if (status !== 'loading') return;
    const timer = setTimeout(() => setStatus('slow'), patience);
    return () => clearTimeout(timer);
  }, [status]);

  const nudgeIn = useEffectEvent(() => {
    if (root.current && cameBy) nudge(root.current, cameBy);
  });
  useLayoutEffect(() => nudgeIn(), []);

  const tryAgain = () => {
    if (img.current) cancelLoading(img.current);
    setStatus('loading');
    // Chromium ends a request a moment after the last element has let go of it; one that asks before that waits with it.
    setTimeout(() => setAttempt((count) => count + 1));
  };

  useEffect(() => {
    if (status !== 'failed') return;
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  });

  const hasNotice = status === 'failed' || status === 'slow';
  const isReported = onNotice !== undefined;
  const report = useEffectEvent((isShown: boolean) => onNotice?.(isShown));
  useEffect(() => {
    if (!hasNotice || !isReported) return;
    report(true);
    return () => report(false);
  }, [hasNotice, isReported]);

  const failure = standIn ? words.pictureNotLoadedLarge : words.pictureNotLoaded;
  const sentence = status === 'slow' ? words.pictureSlow : failure;
  const notice = { isLow: standIn !== undefined, onRetry: tryAgain, children: sentence };
  return (
    <div className={classes.picture} data-slide={slide.id} data-status={status} ref={root}>
      <Picture
        key={attempt}
        className={classes.frame}
        picture={slide}
        sizes={sizes}
        priority
        isWhole
        isDecoded={wasWarm && status === 'shown'}
        placeholder={standIn ? { src: standIn, onError: () => setStandIn(undefined) } : undefined}
        img={{ ref: img, lang, onLoad: () => settle('shown'), onError: () => settle('failed') }}
      />
      {/* A status is heard only if it is there before its text; an alert is heard when it comes. */}
      <div role="status">{status === 'slow' && <StageNotice {...notice} />}</div>
      {status === 'failed' && <StageNotice {...notice} role="alert" />}
    </div>
  );
}
