import { type RefObject, useLayoutEffect, useRef } from 'react';
import { focusAfterPaint } from '../../ui/focusAfterPaint.ts';
import type { FrameView } from './frameState.ts';

/**
 * Gives the focus a place in a view that has come in place of another: in the grid the current slide, back from it
 * the link "See all", or the title when the slide is another one. Never takes it from the page around, which may
 * have called for the view, and never scrolls that page.
 * @param seeAll the address of the grid at the slide shown.
 */
export function useFocusInFrame(
  frame: RefObject<HTMLElement | null>,
  view: FrameView,
  seeAll: string,
): void {
  const shown = useRef<FrameView>(view);
  const opener = useRef('');

  useLayoutEffect(() => {
    const before = shown.current;
    if (before === view) return;
    shown.current = view;
    const isBack = before === 'grid' && opener.current === seeAll;
    opener.current = view === 'grid' ? seeAll : '';
    if (!document.hasFocus()) return;
    const place = view === 'grid' ? '[aria-current]' : isBack && `a[href="${CSS.escape(seeAll)}"]`;
    return focusAfterPaint(frame.current?.querySelector<HTMLElement>(place || 'h1'));
  }, [frame, view, seeAll]);
}
