import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easing, glideTo, sliding } from '../../../src/viewer/gestures/inertia.ts';
import {
  around,
  between,
  type Point,
  type Room,
  reachOf,
  roomOf,
  softZoom,
  stretched,
  unstretched,
  type View,
  within,
} from '../../../src/viewer/gestures/view.ts';
import { picture } from '../../fixtures/picture.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.record({ x: number(-500, 500), y: number(-500, 500) });
const zoom = number(1, 6);
const view = fc.record({ zoom, x: number(-900, 900), y: number(-900, 900) });
const room: fc.Arbitrary<Room> = fc
  .record({
    across: number(200, 2000),
    down: number(200, 2000),
    shape: number(0.3, 3),
    maxZoom: number(2, 6),
  })
  .map(({ across, down, shape, maxZoom }) => ({
    stage: { width: across, height: down },
    picture: { width: Math.min(across, down * shape), height: Math.min(down, across / shape) },
    maxZoom,
  }));

/** What of the picture is at a point of the stage, from the picture's middle and as large as fitted. */
const seenAt = ({ x, y, zoom: times }: View, at: Point) => ({
  x: (at.x - x) / times,
  y: (at.y - y) / times,
});

function expectSame(one: Point, other: Point) {
  expect(one.x).toBeCloseTo(other.x, 6);
  expect(one.y).toBeCloseTo(other.y, 6);
}

function expectInBounds(each: View, { stage, picture: fit, maxZoom }: Room) {
  expect(each.zoom).toBeGreaterThanOrEqual(1);
  expect(each.zoom).toBeLessThanOrEqual(maxZoom);
  // Either the picture covers the stage, or it is in its middle.
  for (const [at, span, length] of [
    [each.x, stage.width, fit.width * each.zoom],
    [each.y, stage.height, fit.height * each.zoom],
  ] as const) {
    expect(Math.abs(at)).toBeLessThanOrEqual(Math.max(0, (length - span) / 2) + 1e-6);
  }
}

describe('zooming', () => {
  it('keeps under the fingers what they hold, wherever they take it', () => {
    fc.assert(
      fc.property(view, point, point, zoom, (before, from, to, times) => {
        const after = around(before, from, to, times);
        expectSame(seenAt(after, to), seenAt(before, from));
      }),
    );
  });

  it('keeps it there on every frame between two views', () => {
    fc.assert(
      fc.property(view, point, zoom, number(0, 1), (before, at, times, share) => {
        const half = between(before, around(before, at, at, times), share);
        expectSame(seenAt(half, at), seenAt(before, at));
      }),
    );
  });

  it('comes to rest in bounds, from anywhere', () => {
    fc.assert(fc.property(view, room, (each, place) => expectInBounds(within(each, place), place)));
  });

  it('gives way beyond its limits, and not far', () => {
    fc.assert(
      fc.property(number(0.05, 30), room, (times, place) => {
        const soft = softZoom(times, place);
        expect(soft).toBeGreaterThan(0.5);
        expect(soft).toBeLessThan(place.maxZoom * 1.5);
        if (times >= 1 && times <= place.maxZoom) expect(soft).toBe(times);
      }),
    );
  });

  it('goes as far as the largest rendition is worth looking at', () => {
    const large = picture('large');
    const stage = { width: 400, height: 400 };
    // Its widest rendition has 1500 pixels, and each may cover two of the 1200 across the stage.
    expect(roomOf(large, stage, 3).maxZoom).toBe(2.5);
    expect(roomOf(large, stage, 1).maxZoom).toBe(6);
    expect(roomOf(large, { width: 4000, height: 4000 }, 2).maxZoom).toBe(2);
  });
});

describe('a picture pulled out of its bounds', () => {
  it('is under the same pull for a finger that catches it', () => {
    fc.assert(
      fc.property(view, room, (each, place) => {
        const pulled = { ...each, zoom: Math.min(each.zoom, place.maxZoom) };
        const caught = unstretched(stretched(pulled, place), place);
        expect(caught.x).toBeCloseTo(pulled.x, 3);
        expect(caught.y).toBeCloseTo(pulled.y, 3);
      }),
    );
  });
});

describe('a picture let go', () => {
  const speed = fc.record({ x: number(-5, 5), y: number(-5, 5) });

  it('slides on within its bounds, and rests in them', () => {
    fc.assert(
      fc.property(view, room, speed, number(0, 2000), (each, place, fast, time) => {
        const start = within(each, place);
        const { at, to } = sliding(start, place, fast);
        const reach = reachOf(place, start.zoom);
        expectInBounds(to, place);
        expect(Math.abs(at(time).x)).toBeLessThanOrEqual(reach.x + 1e-6);
        expect(Math.abs(at(time).y)).toBeLessThanOrEqual(reach.y + 1e-6);
      }),
    );
  });

  it('begins as fast as the finger was and only ever slows down', () => {
    const { at, to, duration } = glideTo(0, 199, 1);
    expect(at(0)).toBe(0);
    expect(at(1)).toBeCloseTo(1, 1);
    expect(at(101) - at(100)).toBeLessThan(at(1) - at(0));
    expect(Math.abs(at(duration) - to)).toBeLessThan(1);
  });

  it('rests at once if it is where it should be', () => {
    const place = { zoom: 2, x: 10, y: 0 };
    expect(easing(place, { ...place }).duration).toBe(0);
  });
});
