/** A thumbnail's width and the gap after it, as in Filmstrip.module.css. */
export const pitchPx = 96;

/** At least this many thumbnails are mounted on either side of the middle. */
const reach = 12;

interface FilmstripWindow {
  count: number;
  /** The index of the thumbnail in the middle of the view. */
  centre: number;
  /** The width of the view in pixels. */
  width: number;
  /** These stay mounted wherever the reader scrolls: the current slide and the tab stop. */
  keep: readonly number[];
}

/** The first and the last index whose thumbnails are needed around the middle. */
export function indexesAround(centre: number, width: number): { from: number; to: number } {
  const half = Math.max(reach, Math.ceil(width / pitchPx / 2) + reach / 2);
  return { from: centre - half, to: centre + half };
}

/** The indexes whose thumbnails are mounted, in order: those in view and some around them, however long the gallery. */
export function mountedIndexes({ count, centre, width, keep }: FilmstripWindow): number[] {
  const { from, to } = indexesAround(centre, width);
  const indexes = new Set(keep);
  for (let index = from; index <= to; index += 1) indexes.add(index);
  return [...indexes].filter((index) => index >= 0 && index < count).sort((a, b) => a - b);
}

/**
 * The index in the middle when the strip is scrolled this many pixels from its start. Rounded to a quarter of the
 * reach, so that not every pixel of a scroll renders again.
 */
export function indexAt(scrolled: number, width: number): number {
  const step = reach / 4;
  return Math.round((scrolled + width / 2) / pitchPx / step) * step;
}

/** How far to scroll the strip, in pixels, to bring an index near the middle without cutting a thumbnail at the edge. */
export function scrollOf(index: number, width: number, count: number): number {
  const wanted = Math.round(index + 0.5 - width / pitchPx / 2) * pitchPx;
  return Math.max(0, Math.min(wanted, count * pitchPx - width));
}
