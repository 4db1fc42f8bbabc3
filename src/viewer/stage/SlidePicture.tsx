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
  /** It is already decoded and needs no placeholder. */
  isWarm?: boolean;
  /** The direction of the move to this slide, if it is to be shown. */
  cameBy?: 1 | -1 | undefined;
  /** The picture is loaded, or has failed for now: the network is free for others. */
  onArrive: () => void;
  /** A notice now covers the picture, or no longer does. */
  onNotice?: ((isShown: boolean) => void) | undefined;
}

/** After this time the reader is told that the picture is slow. */
const slowMs = 10_000;

/**
 * A slide's picture. Until it is loaded, or if it fails, it is replaced by the widest rendition that the page has loaded,
 * such as the grid's thumbnail, or else by its placeholder. If it fails or is slow, a notice offers to try again.
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
  const [fallback, setFallback] = useState(() =>
    isHydrated && !isWarm ? widestLoaded(slide) : undefined,
  );
  const root = useRef<HTMLDivElement>(null);
  const img = useRef<HTMLImageElement>(null);

  const settle = useEffectEvent((result: 'shown' | 'failed') => {
    if (result === 'failed') setFallback(widestLoaded(slide));
    setStatus(result);
    onArrive();
  });

  // A prerendered picture may have loaded or failed before hydration; and other `sizes` may select a rendition that is
  // already loaded. The browser selects in a microtask of its own, which runs first:
  // https://html.spec.whatwg.org/multipage/images.html#update-the-image-data
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
    const timer = setTimeout(() => setStatus('slow'), slowMs);
    return () => clearTimeout(timer);
  }, [status]);

  const nudgeIn = useEffectEvent(() => {
    if (root.current && cameBy) nudge(root.current, cameBy);
  });
  useLayoutEffect(() => nudgeIn(), []);

  const tryAgain = () => {
    if (img.current) cancelLoading(img.current);
    setStatus('loading');
    // Chromium cancels a request a moment after the last element drops it; a new element before that would share it.
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

  const failure = fallback ? words.pictureNotLoadedLarge : words.pictureNotLoaded;
  const sentence = status === 'slow' ? words.pictureSlow : failure;
  const notice = { isLow: fallback !== undefined, onRetry: tryAgain, children: sentence };
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
        placeholder={
          fallback ? { src: fallback, onError: () => setFallback(undefined) } : undefined
        }
        img={{ ref: img, lang, onLoad: () => settle('shown'), onError: () => settle('failed') }}
      />
      {/* A status is announced only if it exists before its text; an alert is announced when it appears. */}
      <div role="status">{status === 'slow' && <StageNotice {...notice} />}</div>
      {status === 'failed' && <StageNotice {...notice} role="alert" />}
    </div>
  );
}
