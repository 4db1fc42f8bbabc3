import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useIsHydrated } from '../ui/useIsHydrated.ts';
import { recallEntry, rememberEntry, useEntryKey } from '../views/page/entryMemory.ts';

/**
 * Scrolls a view that has just come to where it belongs: on Back and Forward where it was left, on a new
 * page to its fragment or the top, after a replaced entry nowhere. Must run when the content is there.
 */
export function useScrollRestoration(isFirstPage: boolean): void {
  const { key, hash } = useLocation();
  const type = useNavigationType();
  const entry = useEntryKey();
  const isHydrated = useIsHydrated();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the navigation, to act once for each
  useLayoutEffect(() => {
    // What the reader had opened opens with hydration, and the page has its full length only then.
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

/** While the app runs, scroll restoration is ours; over reloads it is the browser's, which starts earlier. */
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
  // Without a record the reader has typed a fragment, and the browser has scrolled there.
  if (top !== undefined || !hash) window.scrollTo(0, top ?? 0);
}

/** The browser has restored a reloaded page itself, as far down as the page reached at that moment. */
function restoreFirstPage(entry: string): void {
  const { top } = recallEntry(entry);
  if (top !== undefined && top > window.scrollY) window.scrollTo(0, top);
}

function scrollToStart(hash: string): void {
  const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target) target.scrollIntoView();
  else window.scrollTo(0, 0);
}
