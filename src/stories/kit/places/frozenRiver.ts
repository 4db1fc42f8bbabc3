import type { Point } from '../scene.ts';
import { railing } from '../street.ts';
import type { World } from '../world.ts';

const steps = { count: 22, rise: 0.19, tread: 0.33, x: -2.6, width: 2.6 } as const;

/** Ice under snow from z = 0 away; a snowy embankment, 4 m high, towards the viewer, with railed steps at x = -2.6. */
export function frozenRiver(world: World): void {
  const { random } = world;
  world.box('#e3e8ea', [0, -1, -60], [400, 1, 180]);
  for (let i = 0; i < 26; i++)
    world.blob(
      '#d3dce0',
      [random.between(-30, 30), 0, random.between(-50, -2)],
      [random.between(1.5, 6), 0.03, random.between(0.3, 0.9)],
      { detail: 2, rough: 0.12 },
    );
  world.polygon('#c3ccd0', [
    [-40, 0, 0.5],
    [40, 0, 0.5],
    [40, 4.2, 7.5],
    [-40, 4.2, 7.5],
  ]);
  world.box('#e6eaeb', [0, 3.2, 11], [80, 1, 7.2]);
  for (let step = 0; step < steps.count; step++) {
    const [height, z] = [0.12 + step * steps.rise, 0.4 + step * steps.tread];
    world.box('#e6eaeb', [steps.x, -0.5, z], [steps.width, 0.5 + height, 0.34]);
    world.box('#93a1a9', [steps.x, height, z - 0.15], [steps.width, 0.012, 0.06]);
  }
  for (const x of [steps.x - 1.4, steps.x + 1.4])
    railing(world, [x, 0.2, 0.6], [x, 4.3, 7.4], { paint: '#56656e', gap: 1.8 });
}

/** A ragged opening in the ice: dark water, wet rim, broken pieces beside it. */
export function openWater(world: World, [x, , z]: Point): void {
  const { random } = world;
  const edge = (radius: number, y: number) =>
    Array.from({ length: 14 }, (_, i): Point => {
      const around = (i / 14) * 2 * Math.PI;
      const reach = radius * random.between(0.88, 1.1);
      return [x + Math.cos(around) * reach * 1.5, y, z + Math.sin(around) * reach];
    });
  world.polygon('#a9bcc6', edge(1.42, 0.012));
  world.polygon('#2d4a5a', edge(1.12, 0.024));
  for (let i = 0; i < 9; i++)
    world.box(
      '#dfe7ea',
      [x + 1.4 + random.between(-0.2, 1), 0, z - 1.2 + random.between(-0.7, 0.6)],
      [random.between(0.2, 0.6), random.between(0.06, 0.16), random.between(0.2, 0.4)],
      random.between(0, 3),
    );
}

/** Footprints from one point to another, left and right in turn. */
export function tracks(world: World, [x0, , z0]: Point, [x1, , z1]: Point): void {
  const length = Math.hypot(x1 - x0, z1 - z0);
  const turn = Math.atan2(z0 - z1, x1 - x0);
  for (let gone = 0; gone < length; gone += 0.36) {
    const side = Math.round(gone / 0.36) % 2 ? 0.1 : -0.1;
    const part = gone / length;
    world.box(
      '#b3bfc8',
      [
        x0 + (x1 - x0) * part + Math.sin(turn) * side,
        0,
        z0 + (z1 - z0) * part + Math.cos(turn) * side,
      ],
      [0.24, 0.008, 0.1],
      turn,
    );
  }
}

/** An open boat, 4.4 m long, with snow lying in it. */
export function rowingBoat(world: World, at: Point, turn: number): void {
  world.place(at, turn, () => {
    const half = (u: number) => 0.72 * Math.sin(Math.PI * u ** 0.7) ** 0.55;
    for (const side of [-1, 1])
      world.surface(
        '#3f6f86',
        (u, v) => [
          (u - 0.5) * 4.4,
          -0.06 + v * (0.6 + 0.25 * (2 * u - 1) ** 2),
          side * half(u) * (0.78 + 0.22 * v),
        ],
        24,
        3,
      );
    world.surface(
      '#eef1f2',
      (u, v) => [(u - 0.5) * 4.2, 0.42 + 0.1 * Math.sin(u * 7), (v - 0.5) * 1.75 * half(u)],
      24,
      2,
    );
    for (const x of [-0.9, 0.5]) world.box('#8a6a4c', [x, 0.54, 0], [0.26, 0.05, 1.3]);
  });
}
