import { afterPaint } from '../../ui/afterPaint.ts';

/**
 * Calls back once the first screen is painted: its text, and every picture in it, loaded or failed. Placeholders do not
 * count. In a background tab it calls back at once.
 */
export function whenFirstScreenIsShown(then: () => void): void {
  // A tab in the background paints nothing.
  if (document.hidden) {
    then();
    return;
  }

  // The first report comes with the first frame, hence after the stylesheet, and forces no layout.
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    const visible = entries
      .filter(({ isIntersecting }) => isIntersecting)
      .map(({ target }) => target);
    whenComplete(visible.filter(isImage), () => afterPaint(then));
  });
  // The root as well, so that there is a report on a page without pictures.
  for (const element of document.querySelectorAll('html, picture > img')) observer.observe(element);
}

function whenComplete(images: readonly HTMLImageElement[], then: () => void): void {
  const listening = new AbortController();
  const check = () => {
    if (!images.every(({ complete }) => complete)) return;
    listening.abort();
    then();
  };
  // These events do not bubble, but they can be captured.
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('load', check, options);
  document.addEventListener('error', check, options);
  check();
}

function isImage(element: Element): element is HTMLImageElement {
  return element instanceof HTMLImageElement;
}
