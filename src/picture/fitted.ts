interface Size {
  width: number;
  height: number;
}

/** Larger than this many times its own size, a picture shown whole would be only larger squares. */
const mostEnlarged = 2;

/** Narrower and lower than this, a picture may leave most of a stage empty. */
const smallPx = 640;

/** The size beyond which a picture that is shown whole does not grow, in CSS pixels. */
export function largestSize({ width, height }: Size): Size {
  return { width: width * mostEnlarged, height: height * mostEnlarged };
}

/** Whether a picture is shown on its main colour, since there may be much around it. */
export function isSmall({ width, height }: Size): boolean {
  return Math.max(width, height) < smallPx;
}

/** The size of a picture that is shown whole in a box. @param largest that it may have. */
export function fitted(largest: Size, box: Size): Size {
  const scale = Math.min(1, box.width / largest.width, box.height / largest.height);
  return { width: largest.width * scale, height: largest.height * scale };
}
