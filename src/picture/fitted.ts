interface Size {
  width: number;
  height: number;
}

/** A picture shown whole is enlarged at most this many times. */
const maxEnlargement = 2;

/** A picture whose longer side is shorter than this may leave most of a stage empty. */
const smallPx = 640;

/** The largest size of a picture that is shown whole, in CSS pixels. */
export function largestSize({ width, height }: Size): Size {
  return { width: width * maxEnlargement, height: height * maxEnlargement };
}

/** Whether a picture is so small that it is shown on a background of its main colour. */
export function isSmall({ width, height }: Size): boolean {
  return Math.max(width, height) < smallPx;
}

/** The size of a picture that is shown whole in a box. @param largest its largest size. */
export function fitted(largest: Size, box: Size): Size {
  const scale = Math.min(1, box.width / largest.width, box.height / largest.height);
  return { width: largest.width * scale, height: largest.height * scale };
}
