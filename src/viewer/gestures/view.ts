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

/** How a picture is looked at: how many times larger than fitted, and how far from the stage's middle, in pixels. */
export interface View extends Point {
  zoom: number;
}

/** What limits a view: the stage, the picture as it is fitted into it, and how far it may be zoomed. */
export interface Room {
  stage: Size;
  picture: Size;
  maxZoom: number;
}

export const fitted: View = { zoom: 1, x: 0, y: 0 };

/** A reader may see every picture so many times as large, however coarse it is. */
const leastMaxZoom = 2;

/** A rendition's pixel may cover this many of the screen's, each way, before it is only a larger square. */
const coarsest = 2;

/** The room of a picture on a stage, sizes in CSS pixels. @param density of the screen: its pixels to a CSS pixel. */
export function roomOf(picture: Picture, stage: Size, density: number): Room {
  const fit = fittedSize(largestSize(picture), stage);
  const widest = Math.max(...picture.sources.flatMap(({ srcset }) => srcset.map((r) => r.width)));
  const finest = (coarsest * widest) / (fit.width * density);
  const maxZoom = clamp(finest, leastMaxZoom, farthest);
  return { stage, picture: fit, maxZoom };
}

/**
 * The view in which what was at `from` is at `to`, zoomed so far: fingers keep what they hold. Points are counted from
 * the stage's middle. A point p of the stage shows (p − x) / zoom of the picture, which is to be the same before and after.
 */
export function around(view: View, from: Point, to: Point, zoom: number): View {
  const growth = zoom / view.zoom;
  return {
    zoom,
    x: to.x - (from.x - view.x) * growth,
    y: to.y - (from.y - view.y) * growth,
  };
}

/** How far a picture may be from the middle, each way: until its edge is the stage's edge, and not at all while it fits. */
export function reachOf({ stage, picture }: Room, zoom: number): Point {
  return {
    x: Math.max(0, (picture.width * zoom - stage.width) / 2),
    y: Math.max(0, (picture.height * zoom - stage.height) / 2),
  };
}

/** The nearest view that is in bounds. */
export function within(view: View, room: Room): View {
  const zoom = clamp(view.zoom, 1, room.maxZoom);
  const reach = reachOf(room, zoom);
  return { zoom, x: clamp(view.x, -reach.x, reach.x), y: clamp(view.y, -reach.y, reach.y) };
}

/** A view under a pull beyond its bounds, which it follows less and less. */
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

/** How far two fingers zoom: beyond the limits, too, a picture follows less and less. */
export function softZoom(zoom: number, { maxZoom }: Room): number {
  const bound = clamp(zoom, 1, maxZoom);
  return bound + rubberBand(zoom - bound, bound / 2);
}

/** The view a share of the way from one to another. What stays in its place in both stays in it all the way. */
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
