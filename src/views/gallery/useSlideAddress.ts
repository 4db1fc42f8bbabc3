import { useCallback, useEffect, useRef } from 'react';

/** Safari refuses more than 100 history entries written in 30 seconds. */
const interval = 350;

/** Writing history costs other processes some of a frame, which belongs to the picture. */
const afterPicture = 50;

interface SlideAddressOptions {
  /** The address of the slide shown, with the app's base. */
  href: string;
  /** False as long as the reader is where the address has led, which then stays as it is. */
  isNew: boolean;
}

/**
 * Lets the address follow the slide, replacing the history entry, off the path of a key press.
 * The router need not know: nothing it renders depends on which slide of the gallery is named.
 * @returns writes a pending address at once; to be called before leaving, or Back would lead elsewhere.
 */
export function useSlideAddress({ href, isNew }: SlideAddressOptions): () => void {
  const pending = useRef<{ href: string; entry: unknown } | null>(null);
  const writtenAt = useRef(Number.NEGATIVE_INFINITY);

  const flush = useCallback(() => {
    if (pending.current === null) return;
    const { href: address, entry } = pending.current;
    pending.current = null;
    // Back may have led away already, the slide being shown for a moment more.
    if (entry !== entryIndex()) return;
    window.history.replaceState(window.history.state, '', address);
    writtenAt.current = performance.now();
  }, []);

  useEffect(() => {
    if (!isNew) return;
    pending.current = { href, entry: entryIndex() };
    const wait = writtenAt.current + interval - performance.now();
    const timer = setTimeout(flush, Math.max(wait, afterPicture));
    return () => clearTimeout(timer);
  }, [href, isNew, flush]);

  return flush;
}

/** The router's own count of entries. */
function entryIndex(): unknown {
  return window.history.state?.idx;
}
