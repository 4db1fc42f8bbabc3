import { useSyncExternalStore } from 'react';

export interface FullScreen {
  isPossible: boolean;
  isOn: boolean;
  toggle: () => void;
}

/**
 * Full screen for the whole document, so that it lasts from a slide to the grid and back, whichever elements come and
 * go. Not possible on an iPhone, nor in a frame without permission.
 */
export function useFullScreen(): FullScreen {
  const isOn = useSyncExternalStore(
    subscribe,
    // Undefined where there is no full screen at all, as on an iPhone.
    () => Boolean(document.fullscreenElement),
    () => false,
  );
  const isPossible = useSyncExternalStore(
    subscribe,
    () => Boolean(document.fullscreenEnabled),
    () => true,
  );
  const toggle = () => {
    if (!isPossible) return;
    // The document knows best: what is rendered may lag behind.
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    // When the reader or a policy refuses, the page stays as it is.
    change.catch(() => undefined);
  };
  return { isPossible, isOn, toggle };
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
