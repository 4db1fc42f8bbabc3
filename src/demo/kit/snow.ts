import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

/** Fresh snow in the sun. */
export const snow = '#e9edef';
/** Snow pressed down: it lies in its own shade. */
const trodden = '#a3b8ca';

/** Drifted snow, flowing into the level ground at its rim; `at` is the middle of its base. */
export function mound(
  world: World,
  paint: Paint,
  [x, y, z]: Point,
  [rx, height, rz]: Point,
  turn = 0,
): void {
  const rise = (out: number) => (1 - out * out) ** 2;
  world.place([x, y, z], turn, () =>
    world.surface(
      paint,
      (u, v) => {
        const around = u * 2 * Math.PI;
        return [Math.cos(around) * v * rx, rise(v) * height, Math.sin(around) * v * rz];
      },
      40,
      12,
    ),
  );
}

/** A closed wavy line about the origin: its distance by angle, within a fifth of 1. */
export const wavy = (around: number, seed: number) =>
  1 +
  0.1 * Math.sin(around * 2 + seed) +
  0.06 * Math.sin(around * 3 + seed * 2.3) +
  0.045 * Math.sin(around * 5 - seed * 1.7) +
  0.025 * Math.sin(around * 9 + seed) +
  0.012 * Math.sin(around * 17 - seed);

/** A level sheet with a wavy rim. */
export function patch(
  world: World,
  paint: Paint,
  [x, y, z]: Point,
  [rx, rz]: readonly [number, number],
  seed: number,
): void {
  world.surface(
    paint,
    (u, v) => {
      const around = u * 2 * Math.PI;
      const out = v * wavy(around, seed);
      return [x + Math.cos(around) * out * rx, y, z + Math.sin(around) * out * rz];
    },
    64,
    1,
  );
}

/** Footprints from one point to another, left and right in turn: each a sole and a heel. */
export function tracks(world: World, points: readonly Point[]): void {
  const step = 0.4;
  let count = 0;
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (!from) continue;
    const [dx, dz] = [to[0] - from[0], to[2] - from[2]];
    const length = Math.hypot(dx, dz);
    const turn = Math.atan2(-dz, dx);
    for (let gone = 0; gone < length; gone += step) {
      const side = count++ % 2 ? 0.11 : -0.11;
      const part = gone / length;
      world.place(
        [from[0] + dx * part, 0.012, from[2] + dz * part],
        turn + side * 0.8 + world.random.between(-0.08, 0.08),
        () => {
          patch(world, trodden, [0.04, 0, side], [0.1, 0.062], 1);
          patch(world, trodden, [-0.1, 0, side], [0.055, 0.05], 2);
        },
      );
    }
  }
}

/** The two lines that wheels leave along a path, `gauge` metres apart. */
export function ruts(world: World, points: readonly Point[], gauge: number): void {
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (!from) continue;
    const [dx, dz] = [to[0] - from[0], to[2] - from[2]];
    const length = Math.hypot(dx, dz);
    for (const side of [-gauge / 2, gauge / 2])
      world.box(
        trodden,
        [
          (from[0] + to[0]) / 2 - (dz / length) * side,
          0.004,
          (from[2] + to[2]) / 2 + (dx / length) * side,
        ],
        [length, 0.006, 0.045],
        Math.atan2(-dz, dx),
      );
  }
}
