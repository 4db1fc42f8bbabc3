/** A thumbnail's width and the gap after it, in pixels; Filmstrip.module.css has the same. */
export const pitch = 96;

/** At least so many thumbnails are mounted on either side of the middle. */
const reach = 12;

interface FilmstripWindow {
  count: number;
  /** The place in the middle of what is seen, counted from 0. */
  centre: number;
  /** How wide what is seen is, in pixels. */
  width: number;
  /** SlideUrls that stay mounted wherever the reader has scrolled to: the current slide, the tab stop. */
  keep: readonly number[];
}

/** The first and the last place around the middle whose thumbnails are wanted. */
export function placesAround(centre: number, width: number): { from: number; to: number } {
  const half = Math.max(reach, Math.ceil(width / pitch / 2) + reach / 2);
  return { from: centre - half, to: centre + half };
}

/** The places whose thumbnails are mounted, in order: those seen and some around them, however long the gallery. */
export function mountedPlaces({ count, centre, width, keep }: FilmstripWindow): number[] {
  const { from, to } = placesAround(centre, width);
  const places = new Set(keep);
  for (let place = from; place <= to; place += 1) places.add(place);
  return [...places].filter((place) => place >= 0 && place < count).sort((a, b) => a - b);
}

/**
 * The place in the middle when the strip is scrolled by so many pixels from its start.
 * To a quarter of the reach, so that not every pixel of a scroll renders anew.
 */
export function placeAt(scrolled: number, width: number): number {
  const step = reach / 4;
  return Math.round((scrolled + width / 2) / pitch / step) * step;
}

/** How far from its start a strip is scrolled, in pixels, for a place to stand near its middle, and for none to be cut there. */
export function scrollOf(place: number, width: number, count: number): number {
  const wanted = Math.round(place + 0.5 - width / pitch / 2) * pitch;
  return Math.max(0, Math.min(wanted, count * pitch - width));
}
