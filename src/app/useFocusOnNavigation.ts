import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { focusAfterPaint } from '../ui/focusAfterPaint.ts';
import { recallEntry, rememberEntry, useEntryKey } from '../views/page/entryMemory.ts';

/**
 * Moves the focus into a new view, unless the view has done so: on Back to the link by which the page was left, with a
 * fragment to the link in its target, else to the heading. The browser handles the first page.
 */
export function useFocusOnNavigation(isFirstPage: boolean): void {
  const { key, hash } = useLocation();
  const type = useNavigationType();
  const entry = useEntryKey();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the navigation, so this runs once for each
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
    // Captured, before the router handles the click and leaves the entry.
    document.addEventListener('click', rememberLink, { capture: true });
    return () => document.removeEventListener('click', rememberLink, { capture: true });
  }, [entry]);
}

function linkTo(href: string | undefined, main: HTMLElement): HTMLElement | null {
  return href ? main.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`) : null;
}

function linkAt(hash: string): HTMLElement | null {
  const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  return target ? target.querySelector<HTMLElement>('a[href]') : null;
}

function headingOf(main: HTMLElement): HTMLElement | null {
  const heading = main.querySelector('h1');
  if (heading) heading.tabIndex = -1;
  return heading;
}
