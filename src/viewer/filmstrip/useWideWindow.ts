import { useSyncExternalStore } from 'react';

/** Where Slideshow.module.css has a row for the filmstrip. */
const wide = '(min-width: 60rem) and (min-height: 36rem)';

/** Whether the window has room for a filmstrip. */
export function useWideWindow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(wide).matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(wide);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
