import { type RefObject, useLayoutEffect } from 'react';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Keeps the focus near an element that is removed while it contains the focus, such as a button that disappears when
 * pressed: on the closest focusable ancestor, or else on the next control. Otherwise the focus would fall to the body,
 * and Tab and screen readers would start again at the top of the page.
 */
export function useKeepFocus(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const removed = element.current;
    return () => {
      const focused = document.activeElement;
      if (!removed || !focused || focused === document.body) return;
      // The focused element may be an ancestor that is removed as well.
      if (removed.contains(focused) || focused.contains(removed)) moveFocusFrom(removed);
    };
  }, [element]);
}

function moveFocusFrom(removed: HTMLElement): void {
  const ancestors = ancestorsOf(removed);
  const controls = controlsNear(removed);
  const wasOnStage = removed.closest('[data-stage]') !== null;
  // A microtask, since the replacement is not in the page yet.
  queueMicrotask(() => {
    if (document.activeElement !== document.body) return;
    const remaining = ancestors.filter(({ isConnected }) => isConnected);
    const target =
      remaining.find((each) => each.matches('[tabindex="-1"]:not(main)')) ??
      (wasOnStage ? remaining[0]?.querySelector<HTMLElement>('[data-stage]') : undefined) ??
      controls.find((each) => each.isConnected && isVisible(each)) ??
      headingOf(document);
    target?.focus({ preventScroll: true });
  });
}

function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
}

/** The page's controls, nearest first: those after an element, then those before it. */
function controlsNear(element: HTMLElement): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(focusable)];
  const isAfter = (each: HTMLElement) =>
    (element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...all.filter(isAfter), ...all.filter((each) => !isAfter(each)).reverse()];
}

function isVisible(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && element.getClientRects().length > 0;
}

/** The heading to focus if the whole view has been replaced. */
function headingOf(page: Document): HTMLElement | null {
  const heading = page.querySelector<HTMLElement>('main h1') ?? page.querySelector('main');
  if (heading) heading.tabIndex = -1;
  return heading;
}
