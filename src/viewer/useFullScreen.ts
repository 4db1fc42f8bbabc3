import { useEffect, useSyncExternalStore } from 'react';
import { paths } from '../content/urls.ts';
import { addressOf } from '../site/addresses.ts';

export interface FullScreen {
  isPossible: boolean;
  isOn: boolean;
  toggle: () => void;
}

/**
 * Full screen for the whole document, so that it lasts from a slide to the grid and back, whatever elements come and
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
    // Asked of the document: what was rendered may be a moment behind.
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    // Refused, by a reader or a policy, is an answer: the page stays as it is.
    change.catch(() => undefined);
  };
  return { isPossible, isOn, toggle };
}

/** The same on a page of the site, where full screen ends with the gallery: a story does not ask for it. */
export function usePageFullScreen(): FullScreen {
  useEffect(() => () => leaveUnlessInGallery(), []);
  return useFullScreen();
}

/** By now the address is that of the view to come. */
function leaveUnlessInGallery(): void {
  if (!document.fullscreenElement) return;
  if (window.location.pathname.startsWith(addressOf(paths.gallery('')))) return;
  document.exitFullscreen().catch(() => undefined);
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
