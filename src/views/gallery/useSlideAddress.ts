import { useCallback, useEffect, useRef } from 'react';

interface SlideAddressOptions {
  /** The address of the slide shown, with the app's base. */
  href: string;
  /** False while the reader is where the address led, which then stays as it is. */
  isNew: boolean;
  isAtRest: boolean;
}

/**
 * Writes the slide's address into the history entry when the reader comes to rest, off the path of a key press.
 * The router need not know: it renders the same for every slide of the gallery.
 * @returns writes the address at once. To be called before leaving, so that Back leads to the slide shown.
 */
export function useSlideAddress({ href, isNew, isAtRest }: SlideAddressOptions): () => void {
  const entry = useRef<unknown>(undefined);
  const write = useCallback(() => {
    // Back may already have led away while the slide is still shown.
    if (!isNew || entry.current !== entryIndex() || window.location.pathname === href) return;
    window.history.replaceState(window.history.state, '', href);
  }, [href, isNew]);

  useEffect(() => {
    entry.current ??= entryIndex();
    if (isAtRest) write();
  }, [isAtRest, write]);

  return write;
}

/** The router's own count of entries. */
function entryIndex(): unknown {
  return window.history.state?.idx;
}
