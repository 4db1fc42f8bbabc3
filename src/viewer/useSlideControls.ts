import { useEffect } from 'react';
import { announce } from '../ui/announce.ts';
import { useGalleryWords } from '../words/en/gallery.ts';
import { slideKeys } from './keys/keys.ts';
import { useKeys } from './keys/useKeys.ts';
import { useTypedNumber } from './keys/useTypedNumber.ts';
import { usePreference } from './preferences.ts';
import type { ViewerAction, ViewerState } from './state/viewerState.ts';
import type { FullScreen } from './useFullScreen.ts';

interface SlideControlsOptions {
  state: ViewerState;
  dispatch: (action: ViewerAction) => void;
  fullScreen: FullScreen;
  onSeeAll: () => void;
  onShowKeys: () => void;
  onCaption?: (isShown: boolean) => void;
  onLeave?: () => void;
}

export interface SlideControls {
  step: (by: number) => void;
  /** The slide's number that the reader is typing, from 1. */
  typed: number | undefined;
  isCaptionShown: boolean;
  toggleCaption: () => void;
  zoomTo: (zoom: number) => void;
  /** A notice now covers a slide's picture, or no longer does. */
  showNotice: (slide: string, isShown: boolean) => void;
  toggleZoom: () => void;
}

/** What a reader can do with a slide, by controls and keys: the same on a page and in a frame. */
export function useSlideControls(options: SlideControlsOptions): SlideControls {
  const { state, dispatch, fullScreen, onSeeAll, onShowKeys, onCaption, onLeave } = options;
  const [caption, setCaption] = usePreference('caption');
  const words = useGalleryWords();

  // The stylesheet reads it from the document, where a script in the page's head sets it before first paint.
  useEffect(() => {
    document.documentElement.dataset.caption = caption;
  }, [caption]);

  // A key event has the time of its press: a busy page handles it later, and a held key would seem calm.
  const step = (by: number, at = performance.now()) => {
    announceEnd(state.index + by);
    dispatch({ type: 'step', by, at });
  };
  const go = (to: number, at = performance.now()) => {
    announceEnd(to);
    dispatch({ type: 'go', to, at });
  };
  /** A move against an end shows nothing new, so it is announced. */
  const announceEnd = (target: number) => {
    const last = state.count - 1;
    if (state.index === last && target >= last) announce(words.lastSlide);
    else if (state.index === 0 && target <= 0) announce(words.firstSlide);
  };
  const zoomTo = (to: number) => dispatch({ type: 'zoom', to });
  const showNotice = (slide: string, isShown: boolean) =>
    dispatch({ type: 'notice', slide, isShown });
  const toggleCaption = () => {
    const isShown = caption !== 'shown';
    setCaption(isShown ? 'shown' : 'hidden');
    // On a slide without a caption nothing else shows that the key worked.
    announce(isShown ? words.captionsShown : words.captionsHidden);
    onCaption?.(isShown);
  };
  const toggleZoom = () => zoomTo(state.zoom > 1 ? 1 : 2);

  const leave = () => {
    if (state.zoom > 1) return zoomTo(1);
    // The document knows best: what is rendered may lag behind.
    if (document.fullscreenElement) return fullScreen.toggle();
    return onLeave ? onLeave() : false;
  };

  const typed = useTypedNumber({ index: state.index, count: state.count, onGo: go });
  useKeys(slideKeys, {
    next: (at) => step(1, at),
    previous: (at) => step(-1, at),
    farForward: (at) => step(10, at),
    farBack: (at) => step(-10, at),
    first: (at) => go(0, at),
    last: (at) => go(state.count - 1, at),
    toggleCaption,
    toggleZoom,
    zoomIn: () => zoomTo(state.zoom * 1.5),
    zoomOut: () => zoomTo(state.zoom / 1.5),
    zoomFit: () => zoomTo(1),
    toggleFullScreen: () => fullScreen.isPossible && fullScreen.toggle(),
    toggleGrid: onSeeAll,
    showKeys: onShowKeys,
    leave,
  });

  return {
    step,
    typed,
    isCaptionShown: caption === 'shown',
    toggleCaption,
    zoomTo,
    showNotice,
    toggleZoom,
  };
}
