import { teaserId } from '../../content/urls.ts';
import { fitted } from '../../picture/fitted.ts';

/** A picture that has a name in the view transition. */
export interface LiftedPicture {
  /** One address that tells it from all other pictures. */
  src: string;
  putBack: () => void;
}

/** The thumbnail that stands for a slide, if it is in sight: its own in see-all, its gallery's in the story. */
export function liftThumbnail(
  gallery: string,
  slide: string | undefined,
): LiftedPicture | undefined {
  const own = `main li${slide ? `#${CSS.escape(slide)}` : '[id]'}`;
  const found = partsOf(document.getElementById(teaserId(gallery)) ?? document.querySelector(own));
  if (!found || !isInSight(found.frame)) return undefined;
  const { frame, img } = found;
  // The slide's picture is cropped to the same part.
  document.documentElement.style.setProperty('--crop', getComputedStyle(img).objectPosition);
  const label = frame.closest('div, a')?.lastElementChild;
  const names: Lift[] = [[frame, { viewTransitionName: 'picture' }]];
  if (label instanceof HTMLElement) names.push([label, { viewTransitionName: 'label' }]);
  return { src: img.src, putBack: lift(names) };
}

/** The picture of the slide shown, without the empty parts of its stage. */
export function liftSlide(): LiftedPicture | undefined {
  const stage = shownStage();
  const found = partsOf(stage);
  // Zoomed in, it would have to shrink before it moves.
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

/** While a finger pushes it, neighbours that cannot be reached yet are beside it. */
function shownStage(): HTMLElement | null {
  return document.querySelector('[data-slide]:not([inert] *)');
}

function partsOf(place: Element | null) {
  const img = place?.querySelector<HTMLImageElement>('picture > img');
  const frame = img?.parentElement?.parentElement;
  return img && frame ? { img, frame } : undefined;
}

function isInSight(element: HTMLElement): boolean {
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
