import type { Paint } from '../paint.ts';
import { hippedRoof } from '../roofs.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

type Wing = readonly [
  x: number,
  z: number,
  width: number,
  depth: number,
  base: number,
  height: number,
];

/** Where each roofed block stands: the great hall in the middle, wings that step down to both sides. */
const wings: readonly Wing[] = [
  [0, 0, 64, 50, 0, 34],
  [0, 0, 40, 34, 42, 12],
  [-48, 4, 34, 40, 0, 22],
  [48, 4, 34, 40, 0, 22],
  [-78, 10, 28, 32, 0, 14],
  [78, 10, 28, 32, 0, 14],
  [-30, 24, 22, 18, 0, 24],
  [30, 24, 22, 18, 0, 24],
];

/** The people's study house: ten tiled roofs in tiers, 190 m wide and 72 m high; its front faces +z. */
export function studyHouse(
  world: World,
  at: Point,
  {
    scale = 1,
    wall = '#e4dccb',
    roof = '#4f7f78',
    shade = '#a79f92',
  }: { scale?: number; wall?: Paint; roof?: Paint; shade?: Paint } = {},
): void {
  world.place(
    at,
    0,
    () => {
      world.box(shade, [0, 0, 6], [200, 3, 70]);
      for (const [x, z, width, depth, base, height] of wings) {
        world.box(wall, [x, base, z], [width, height, depth]);
        const bays = Math.round(width / 4.2);
        for (let i = 0; i < bays; i++) {
          world.box(
            shade,
            [x + (i - (bays - 1) / 2) * 4.2, base + 3, z + depth / 2],
            [2.1, height - 5.5, 0.5],
          );
        }
        world.box(wall, [x, base + height - 1.6, z], [width + 2, 1.6, depth + 2]);
        const rise = Math.min(width, depth) * 0.26;
        hippedRoof(world, roof, [x, base + height, z], [width + 9, rise, depth + 9]);
      }
    },
    scale,
  );
}
