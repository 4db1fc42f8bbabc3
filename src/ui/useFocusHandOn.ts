import { type RefObject, useLayoutEffect } from 'react';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Hands the focus on when an element goes that it is in, as a button that is gone once it has been pressed: to the part
 * around it that takes the focus, as a picture's stage does, else to the next control. On the body it would be lost:
 * Tab would start at the top of the page, and a screen reader with it.
 */
export function useFocusHandOn(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const here = element.current;
    return () => {
      const focused = document.activeElement;
      if (!here || !focused || focused === document.body) return;
      // What is around it may go, too.
      if (here.contains(focused) || focused.contains(here)) handOn(here);
    };
  }, [element]);
}

function handOn(here: HTMLElement): void {
  const around = ancestorsOf(here);
  const controls = controlsFrom(here);
  const wasOnStage = here.closest('[data-stage]') !== null;
  // Once what comes in its stead is there.
  queueMicrotask(() => {
    if (document.activeElement !== document.body) return;
    const rest = around.filter(({ isConnected }) => isConnected);
    const target =
      rest.find((each) => each.matches('[tabindex="-1"]:not(main)')) ??
      (wasOnStage ? rest[0]?.querySelector<HTMLElement>('[data-stage]') : undefined) ??
      controls.find((each) => each.isConnected && isVisible(each)) ??
      headingOf(document);
    target?.focus({ preventScroll: true });
  });
}

function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
}

/** The page's controls: those behind an element first, then those before it, the nearest first. */
function controlsFrom(here: HTMLElement): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(focusable)];
  const isBehind = (each: HTMLElement) =>
    (here.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...all.filter(isBehind), ...all.filter((each) => !isBehind(each)).reverse()];
}

function isVisible(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && element.getClientRects().length > 0;
}

/** Of a view that has come as a whole. */
function headingOf(page: Document): HTMLElement | null {
  const heading = page.querySelector<HTMLElement>('main h1') ?? page.querySelector('main');
  if (heading) heading.tabIndex = -1;
  return heading;
}
