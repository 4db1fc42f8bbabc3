import type { Slide } from '../content/gallery.ts';

/**
 * The `sizes` of a slide: the width its picture is laid out at, which its shape and the stage's height
 * limit as much as the window's width. The lengths follow Slideshow.module.css.
 * @param density how many times as sharp as it is laid out.
 */
export function slideSizes(
  { width, height }: Pick<Slide, 'width' | 'height'>,
  density: number,
): string {
  const shape = (width / height).toFixed(3);
  const fitted = (across: string, down: string) =>
    `calc(${density} * min(${across}, ${down} * ${shape}))`;
  const beside = fitted('(100vw - 25.5rem)', '(100vh - 5.5rem)');
  const above = fitted('100vw', 'min(58vh, 92vw)');
  return `(min-width: 60rem) ${beside}, ${above}`;
}

/** Asks for the smallest rendition there is: enough while a key is held. */
export const smallestSizes = '1px';

/** A picture of the grid: two beside each other on a phone, then columns of 16rem or more, six at most. */
export const gridSizes = '(min-width: 107rem) 18vw, (min-width: 40rem) 18rem, 50vw';
