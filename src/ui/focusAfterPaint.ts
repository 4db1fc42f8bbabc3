import { afterPaint } from './afterPaint.ts';

/**
 * Focuses an element of a view that has just replaced another, unless the focus has moved in the meantime. It waits for
 * the next frame because Firefox has not yet told screen readers about the new view, and Orca would say nothing.
 * @returns a function that cancels it.
 */
export function focusAfterPaint(element: HTMLElement | null | undefined): (() => void) | undefined {
  if (!element) return undefined;
  const before = document.activeElement;
  return afterPaint(() => {
    if (document.activeElement === before) element.focus({ preventScroll: true });
  });
}
