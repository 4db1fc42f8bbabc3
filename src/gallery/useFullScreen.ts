import { type RefObject, useSyncExternalStore } from 'react';

export interface FullScreen {
  isPossible: boolean;
  isOn: boolean;
  toggle: () => void;
}

/** Full screen for one element; not possible on an iPhone, nor in a frame without permission. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
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
    const change = isOn ? document.exitFullscreen() : element.current?.requestFullscreen();
    // Refused, by a reader or a policy, is an answer: the page stays as it is.
    change?.catch(() => undefined);
  };
  return { isPossible, isOn, toggle };
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
