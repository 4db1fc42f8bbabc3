import type { PictureSlide } from '../../content/gallery.ts';
import { fittedWidth } from '../../viewer/stage/slideSizes.ts';

/** A frame's stage is as wide as the frame and this high, as in Frame.module.css. */
const stageHeight = 'min(66.667vw, 40rem)';
const fullScreenHeight = '100vh - 9rem';

/** The `sizes` of the cover, which is cropped at its sides to fill the stage. */
export const coverSizes = '115vw';

/** The `sizes` of a picture in the grid: columns of 8.5rem or more, at least two. */
export const frameGridSizes = '(min-width: 20rem) 11rem, 45vw';

/** The `sizes` of a slide in a frame, where `vw` refers to the frame's width. */
export function frameSizes(
  slide: Pick<PictureSlide, 'width' | 'height'>,
  density: number,
  isFullScreen: boolean,
): string {
  const down = isFullScreen ? fullScreenHeight : stageHeight;
  return fittedWidth(slide, density, '100vw', down);
}
