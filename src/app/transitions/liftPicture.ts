import { teaserId } from '../../content/urls.ts';
import { fitted } from '../../picture/fitted.ts';

/** A picture with a `view-transition-name`. */
export interface LiftedPicture {
  /** Identifies the picture. */
  src: string;
  putBack: () => void;
}

/** A slide's thumbnail, if it is in the viewport: its own in the grid, its gallery's in a story. */
export function liftThumbnail(
  gallery: string,
  slide: string | undefined,
): LiftedPicture | undefined {
  const own = `main li${slide ? `#${CSS.escape(slide)}` : '[id]'}`;
  const found = partsOf(document.getElementById(teaserId(gallery)) ?? document.querySelector(own));
  if (!found || !isInViewport(found.frame)) return undefined;
  const { frame, img } = found;
  // The slide's picture is cropped alike.
  document.documentElement.style.setProperty('--crop', getComputedStyle(img).objectPosition);
  const label = frame.closest('div, a')?.lastElementChild;
  const names: Lift[] = [[frame, { viewTransitionName: 'picture' }]];
  if (label instanceof HTMLElement) names.push([label, { viewTransitionName: 'label' }]);
  return { src: img.src, putBack: lift(names) };
}

/** The picture on the stage, without the empty space around it. */
export function liftSlide(): LiftedPicture | undefined {
  const stage = shownStage();
  const found = partsOf(stage);
  // A zoomed picture would have to shrink first.
  if (!stage || !found || stage.closest('[data-zoomed]')) return undefined;
  const { frame, img } = found;
  const { width, height } = fitted(
    { width: Number(img.getAttribute('width')), height: Number(img.getAttribute('height')) },
    { width: stage.clientWidth, height: stage.clientHeight },
  );
  const style = {
    viewTransitionName: 'picture',
    position: 'absolute',
    inset: '0',
    margin: 'auto',
    inlineSize: `${width}px`,
    blockSize: `${height}px`,
  };
  return { src: img.src, putBack: lift([[frame, style]]) };
}

/** The id of the slide shown. */
export function slideShown(): string | undefined {
  return shownStage()?.dataset.slide;
}

/** During a swipe the neighbours beside it are inert. */
function shownStage(): HTMLElement | null {
  return document.querySelector('[data-slide]:not([inert] *)');
}

function partsOf(element: Element | null) {
  const img = element?.querySelector<HTMLImageElement>('picture > img');
  const frame = img?.parentElement?.parentElement;
  return img && frame ? { img, frame } : undefined;
}

function isInViewport(element: HTMLElement): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}

type Lift = [element: HTMLElement, style: Record<string, string>];

function lift(lifts: readonly Lift[]): () => void {
  for (const [element, style] of lifts) Object.assign(element.style, style);
  return () => {
    for (const [element, style] of lifts) {
      for (const name of Object.keys(style)) Object.assign(element.style, { [name]: '' });
    }
  };
}
