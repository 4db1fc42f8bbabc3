import { afterPaint } from '../../ui/afterPaint.ts';

/**
 * Calls back once the first screen is painted: its text, and every picture in it that comes or fails. Placeholders are
 * no pictures. At once where nobody looks.
 */
export function whenFirstScreenIsThere(then: () => void): void {
  // A tab in the background paints nothing, and has no first screen to hurry for.
  if (document.hidden) {
    then();
    return;
  }

  // Its first report comes with the first frame, hence after the stylesheet, and costs no layout of its own.
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    const seen = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    whenSettled(seen.filter(isPicture), () => afterPaint(then));
  });
  // The root stands in where there is no picture: something is always reported.
  for (const element of document.querySelectorAll('html, picture > img')) observer.observe(element);
}

function whenSettled(pictures: readonly HTMLImageElement[], then: () => void): void {
  const listening = new AbortController();
  const check = () => {
    if (!pictures.every(({ complete }) => complete)) return;
    listening.abort();
    then();
  };
  // Neither event bubbles, but both are captured.
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('load', check, options);
  document.addEventListener('error', check, options);
  check();
}

function isPicture(element: Element): element is HTMLImageElement {
  return element instanceof HTMLImageElement;
}
