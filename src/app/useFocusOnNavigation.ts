import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { focusAfterPaint } from '../ui/focusAfterPaint.ts';
import { recallEntry, rememberEntry, useEntryKey } from '../views/page/entryMemory.ts';

/**
 * Gives the focus a place in a view that has just come, unless the view has given it one: on Back the link
 * by which it was left, at a fragment the link in it, else the heading. A first page is left to the browser.
 */
export function useFocusOnNavigation(isFirstPage: boolean): void {
  const { key, hash } = useLocation();
  const type = useNavigationType();
  const entry = useEntryKey();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the navigation, to act once for each
  useLayoutEffect(() => {
    const main = document.querySelector('main');
    if (!main || isFirstPage || type === 'REPLACE') return;
    const link = type === 'PUSH' ? linkAt(hash) : linkTo(recallEntry(entry).exitHref, main);
    if (link) return focusAfterPaint(link);
    if (!main.contains(document.activeElement)) return focusAfterPaint(headingOf(main));
  }, [key]);

  useEffect(() => {
    const rememberLink = ({ target }: MouseEvent) => {
      const link = target instanceof Element && target.closest('main a[href]');
      if (link) rememberEntry(entry, { exitHref: link.getAttribute('href') ?? '' });
    };
    // Before the router handles the click and leaves the entry.
    document.addEventListener('click', rememberLink, { capture: true });
    return () => document.removeEventListener('click', rememberLink, { capture: true });
  }, [entry]);
}

function linkTo(href: string | undefined, main: HTMLElement): HTMLElement | null {
  return href ? main.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`) : null;
}

function linkAt(hash: string): HTMLElement | null {
  const place = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  return place ? place.querySelector<HTMLElement>('a[href]') : null;
}

function headingOf(main: HTMLElement): HTMLElement | null {
  const heading = main.querySelector('h1');
  if (heading) heading.tabIndex = -1;
  return heading;
}
