import type { PictureSlide } from '../../content/gallery.ts';
import { isSmall, largestSize } from '../../picture/fitted.ts';

/** A stage's width and height under a media condition: the lengths of SlideshowPage.module.css. */
type Stage = readonly [condition: string, across: string, down: string];

const heldAcross = '(orientation: landscape) and (max-height: 30rem) and (min-width: 36rem)';
const wide = '(min-width: 60rem)';

const besideCaption: readonly Stage[] = [
  [heldAcross, '100vw - 17.5rem', '100vh - 4.5rem'],
  [wide, '100vw - 25.5rem', '100vh - 5.5rem'],
];

const withoutCaption: readonly Stage[] = [
  [heldAcross, '100vw', '100vh - 6.5rem'],
  [wide, '100vw', '100vh - 7.5rem'],
];

/**
 * The `sizes` of a slide: the width of its picture, which depends on its shape and the stage's height as well as on the
 * window's width.
 * @param density how many times as sharp as it is laid out.
 */
export function slideSizes(
  slide: Pick<PictureSlide, 'width' | 'height'>,
  density: number,
  isCaptionShown: boolean,
): string {
  const fitted = (across: string, down: string) => fittedWidth(slide, density, across, down);
  const stages = isCaptionShown ? besideCaption : withoutCaption;
  const known = stages.map(([condition, across, down]) => `${condition} ${fitted(across, down)}`);
  return [...known, fitted('100vw', 'min(58vh, 92vw)')].join(', ');
}

/** The width of a picture that fits into a box of this width and height, for `sizes`. */
export function fittedWidth(
  picture: Pick<PictureSlide, 'width' | 'height'>,
  density: number,
  across: string,
  down: string,
): string {
  const shape = (picture.width / picture.height).toFixed(3);
  const most = isSmall(picture) ? `, ${largestSize(picture).width}px` : '';
  return `calc(${density} * min(${across}, (${down}) * ${shape}${most}))`;
}

/** Asks for the smallest rendition, enough while a key is held. */
export const smallestSizes = '1px';
