import { type RefObject, useLayoutEffect, useRef } from 'react';
import { focusAfterPaint } from '../../ui/focusAfterPaint.ts';
import type { FrameView } from './frameState.ts';

/**
 * Moves the focus into a new view: in the grid to the current slide, back from it to the link "See all", or to the title
 * if another slide was chosen. Never takes the focus from the host page, which may have asked for the view, and never
 * scrolls it.
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
    const target = view === 'grid' ? '[aria-current]' : isBack && `a[href="${CSS.escape(seeAll)}"]`;
    return focusAfterPaint(frame.current?.querySelector<HTMLElement>(target || 'h1'));
  }, [frame, view, seeAll]);
}
