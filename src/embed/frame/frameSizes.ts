import type { PictureSlide } from '../../content/gallery.ts';
import { fittedWidth } from '../../viewer/stage/slideSizes.ts';

/** The stage of a frame is as wide as the frame and this high: the lengths of Frame.module.css. */
const stageHeight = 'min(66.667vw, 40rem)';
const fullScreenHeight = '100vh - 9rem';

/** The `sizes` of the cover, which is cut at its sides to fill the stage and what the title leaves. */
export const coverSizes = '115vw';

/** The `sizes` of a picture in the grid, whose columns are of 8.5rem or more, or two. */
export const frameGridSizes = '(min-width: 20rem) 11rem, 45vw';

/** The `sizes` of a slide within a frame, where `vw` counts the frame's width. */
export function frameSizes(
  slide: Pick<PictureSlide, 'width' | 'height'>,
  density: number,
  isFullScreen: boolean,
): string {
  const down = isFullScreen ? fullScreenHeight : stageHeight;
  return fittedWidth(slide, density, '100vw', down);
}
