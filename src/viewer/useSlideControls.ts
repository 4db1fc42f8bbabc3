import { useEffect } from 'react';
import { announce } from '../ui/announce.ts';
import { useGalleryWords } from '../words/en/gallery.ts';
import { type ActionOf, slideKeys } from './keys/keys.ts';
import { type KeyHandler, useKeys } from './keys/useKeys.ts';
import { useTypedNumber } from './keys/useTypedNumber.ts';
import { usePreference } from './preferences.ts';
import { hurry, type ViewerAction, type ViewerState } from './state/viewerState.ts';
import type { FullScreen } from './useFullScreen.ts';

interface SlideControlsOptions {
  state: ViewerState;
  dispatch: (action: ViewerAction) => void;
  fullScreen: FullScreen;
  onSeeAll: () => void;
  onShowKeys: () => void;
  /** The reader has shown or hidden the captions. */
  onCaption?: (isShown: boolean) => void;
  /** Escape, once there is neither zoom nor full screen to leave. Absent where it leads nowhere. */
  onLeave?: (() => void) | undefined;
}

export interface SlideControls {
  step: (by: number) => void;
  /** To a slide by its place counted from 0. */
  go: (to: number) => void;
  /** The number of the slide that the reader is typing, counted from 1. */
  typed: number | undefined;
  isCaptionShown: boolean;
  toggleCaption: () => void;
  isZoomed: boolean;
  /** False while a notice lies on the picture. */
  canZoom: boolean;
  zoomTo: (zoom: number) => void;
  /** A notice has come to lie on the picture of a slide, or has gone. */
  showNotice: (slide: string, isShown: boolean) => void;
  toggleZoom: () => void;
}

/** What a reader does with a slide, by its controls and by keys: the same on a page and in a frame. */
export function useSlideControls(options: SlideControlsOptions): SlideControls {
  const { state, dispatch, fullScreen, onSeeAll, onShowKeys, onCaption, onLeave } = options;
  const [caption, setCaption] = usePreference('caption');
  const words = useGalleryWords();

  useSettling(state.pace === 'hurried', state.movedAt, dispatch);

  // The stylesheet reads it from the document, where a script in the page's head puts it before first paint.
  useEffect(() => {
    document.documentElement.dataset.caption = caption;
  }, [caption]);

  // A key says when it was pressed: on a busy page it is heard later, and a held one would seem to be pressed calmly.
  const step = (by: number, at = performance.now()) => {
    announceEnd(state.index + by);
    dispatch({ type: 'step', by, at });
  };
  const go = (to: number, at = performance.now()) => {
    announceEnd(to);
    dispatch({ type: 'go', to, at });
  };
  /** A move against an end shows nothing new, so it is said. */
  const announceEnd = (target: number) => {
    const last = state.count - 1;
    if (state.index === last && target >= last) announce(words.lastSlide);
    else if (state.index === 0 && target <= 0) announce(words.firstSlide);
  };
  const canZoom = state.noticeOn === undefined;
  const zoomTo = (to: number) => dispatch({ type: 'zoom', to });
  const showNotice = (slide: string, isShown: boolean) =>
    dispatch({ type: 'notice', slide, isShown });
  const toggleCaption = () => {
    const isShown = caption !== 'shown';
    setCaption(isShown ? 'shown' : 'hidden');
    // On a slide without a caption nothing else tells that the key was heard.
    announce(isShown ? words.captionsShown : words.captionsHidden);
    onCaption?.(isShown);
  };
  const toggleZoom = () => zoomTo(state.zoom > 1 ? 1 : 2);

  const leave = () => {
    if (state.zoom > 1) return zoomTo(1);
    if (fullScreen.isOn) return fullScreen.toggle();
    return onLeave ? onLeave() : false;
  };

  const act: Record<ActionOf<typeof slideKeys>, KeyHandler> = {
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
  };

  const typed = useTypedNumber({ index: state.index, count: state.count, onGo: go });
  useKeys({ table: slideKeys, onAction: (action, at) => act[action](at) !== false });

  return {
    step,
    go,
    typed,
    isCaptionShown: caption === 'shown',
    toggleCaption,
    isZoomed: state.zoom > 1,
    canZoom,
    zoomTo,
    showNotice,
    toggleZoom,
  };
}

/** Calls an end to a hurried run of moves once they have stopped. */
function useSettling(
  isHurried: boolean,
  movedAt: number,
  dispatch: (action: ViewerAction) => void,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: every move puts the end off
  useEffect(() => {
    if (!isHurried) return;
    const timer = setTimeout(() => dispatch({ type: 'settle' }), hurry);
    return () => clearTimeout(timer);
  }, [isHurried, movedAt, dispatch]);
}
