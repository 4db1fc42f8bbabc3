import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useIsHydrated } from '../ui/useIsHydrated.ts';
import { recallEntry, rememberEntry, useEntryKey } from '../views/page/entryMemory.ts';

/**
 * Scrolls a new view: on Back and Forward to where it was left, on a new page to its fragment or the top. A replaced
 * entry does not scroll. Must run once the content is rendered.
 */
export function useScrollRestoration(isFirstPage: boolean): void {
  const { key, hash } = useLocation();
  const type = useNavigationType();
  const entry = useEntryKey();
  const isHydrated = useIsHydrated();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the navigation, so this runs once for each
  useLayoutEffect(() => {
    // An opened fold reopens on hydration, and only then has the page its full height.
    if (!isHydrated) return;
    if (isFirstPage) restoreFirstPage(entry);
    else if (type === 'POP') restore(entry, hash);
    else if (type === 'PUSH') scrollToStart(hash);

    const record = () => rememberEntry(entry, { top: window.scrollY });
    record();
    window.addEventListener('scroll', record, { passive: true });
    return () => window.removeEventListener('scroll', record);
  }, [key, isHydrated]);
}

/** Scroll restoration is ours while the app runs, and the browser's across reloads, where it starts earlier. */
export function useOwnScrollRestoration(): void {
  useEffect(() => {
    const listening = new AbortController();
    const takeOver = () => {
      window.history.scrollRestoration = 'manual';
    };
    const handBack = () => {
      window.history.scrollRestoration = 'auto';
    };
    takeOver();
    window.addEventListener('pageshow', takeOver, listening);
    window.addEventListener('pagehide', handBack, listening);
    return () => {
      listening.abort();
      handBack();
    };
  }, []);
}

function restore(entry: string, hash: string): void {
  const { top } = recallEntry(entry);
  // Without a record the reader typed a fragment, and the browser has scrolled there.
  if (top !== undefined || !hash) window.scrollTo(0, top ?? 0);
}

/** On a reload the browser scrolls as far as the page reaches at that moment; this scrolls the rest. */
function restoreFirstPage(entry: string): void {
  const { top } = recallEntry(entry);
  if (top !== undefined && top > window.scrollY) window.scrollTo(0, top);
}

function scrollToStart(hash: string): void {
  const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target) target.scrollIntoView();
  else window.scrollTo(0, 0);
}
