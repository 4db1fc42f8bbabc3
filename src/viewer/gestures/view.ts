import type { Picture } from '../../content/picture.ts';
import { fitted as fittedSize, largestSize } from '../../picture/fitted.ts';
import { maxZoom as farthest } from '../state/viewerState.ts';
import { pullOf, rubberBand } from './physics.ts';

export interface Point {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

/** A view of a picture: how many times larger than fitted, and how far from the stage's middle, in pixels. */
export interface View extends Point {
  zoom: number;
}

/** What limits a view: the stage, the picture fitted into it, and the greatest zoom. */
export interface Room {
  stage: Size;
  picture: Size;
  maxZoom: number;
}

export const fitted: View = { zoom: 1, x: 0, y: 0 };

/** Every picture can be zoomed this far, however few pixels it has. */
const leastMaxZoom = 2;

/** An image pixel may cover this many screen pixels, each way: beyond, zooming shows nothing more. */
const coarsest = 2;

/** The room of a picture on a stage, sizes in CSS pixels. @param density screen pixels a CSS pixel. */
export function roomOf(picture: Picture, stage: Size, density: number): Room {
  const fit = fittedSize(largestSize(picture), stage);
  const widest = Math.max(...picture.sources.flatMap(({ srcset }) => srcset.map((r) => r.width)));
  const finest = (coarsest * widest) / (fit.width * density);
  const maxZoom = clamp(finest, leastMaxZoom, farthest);
  return { stage, picture: fit, maxZoom };
}

/**
 * The view that moves what was at `from` to `to`, at a zoom: fingers keep what they hold. Points are relative to the
 * stage's middle. A point p of the stage shows (p − x) / zoom of the picture, which is to be the same before and after.
 */
export function around(view: View, from: Point, to: Point, zoom: number): View {
  const growth = zoom / view.zoom;
  return {
    zoom,
    x: to.x - (from.x - view.x) * growth,
    y: to.y - (from.y - view.y) * growth,
  };
}

/** How far a picture may be from the middle, each way: until its edge meets the stage's, or not at all while it fits. */
export function reachOf({ stage, picture }: Room, zoom: number): Point {
  return {
    x: Math.max(0, (picture.width * zoom - stage.width) / 2),
    y: Math.max(0, (picture.height * zoom - stage.height) / 2),
  };
}

/** The nearest view within bounds. */
export function within(view: View, room: Room): View {
  const zoom = clamp(view.zoom, 1, room.maxZoom);
  const reach = reachOf(room, zoom);
  return { zoom, x: clamp(view.x, -reach.x, reach.x), y: clamp(view.y, -reach.y, reach.y) };
}

/** A view pulled beyond its bounds, which follows the pull less and less. */
export function stretched(view: View, room: Room): View {
  return beyond(view, room, rubberBand);
}

/** The pull that has stretched a view. */
export function unstretched(view: View, room: Room): View {
  return beyond(view, room, pullOf);
}

function beyond(view: View, room: Room, give: (excess: number, size: number) => number): View {
  const reach = reachOf(room, view.zoom);
  const along = (at: number, limit: number, size: number) => {
    const bound = clamp(at, -limit, limit);
    return bound + give(at - bound, size);
  };
  return {
    zoom: view.zoom,
    x: along(view.x, reach.x, room.stage.width),
    y: along(view.y, reach.y, room.stage.height),
  };
}

/** The zoom for two fingers: beyond the limits the picture follows less and less. */
export function softZoom(zoom: number, { maxZoom }: Room): number {
  const bound = clamp(zoom, 1, maxZoom);
  return bound + rubberBand(zoom - bound, bound / 2);
}

/** The view between two others. A point that both show at the same spot stays there all the way. */
export function between(from: View, to: View, share: number): View {
  return {
    zoom: from.zoom + (to.zoom - from.zoom) * share,
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The directions in which there is more to see. */
export interface Beyond {
  left: boolean;
  right: boolean;
  up: boolean;
  down: boolean;
}

export const nothingBeyond: Beyond = { left: false, right: false, up: false, down: false };

/** Where a view leaves more than a pixel out of sight. */
export function beyondOf({ zoom, x, y }: View, room: Room): Beyond {
  const reach = reachOf(room, zoom);
  return {
    left: x < reach.x - 1,
    right: x > 1 - reach.x,
    up: y < reach.y - 1,
    down: y > 1 - reach.y,
  };
}
