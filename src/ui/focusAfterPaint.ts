import { afterPaint } from './afterPaint.ts';

/**
 * Focuses an element of a view that has just replaced another. Not in the same commit: Firefox has not told screen
 * readers of the new view by then, and Orca says nothing. Where the reader has moved the focus meanwhile it stays.
 * @returns takes it back, if it has not been done yet.
 */
export function focusAfterPaint(element: HTMLElement | null | undefined): (() => void) | undefined {
  if (!element) return undefined;
  const before = document.activeElement;
  return afterPaint(() => {
    if (document.activeElement === before) element.focus({ preventScroll: true });
  });
}
