import { glow, type Paint } from '../paint.ts';
import type { World } from '../world.ts';

const floors = 5;
const floorHeight = 4.4;
const height = floors * floorHeight + 4;
const segments = 13;

/** Where the wings' line runs: from the middle block's end out, round and towards the viewer. */
function wingAt(part: number, side: number) {
  const angle = part * 1.75;
  return {
    x: side * (26 + 47 * Math.sin(angle)),
    z: 72 * (1 - Math.cos(angle)),
    turn: side * -Math.atan2(72 * Math.sin(angle), 47 * Math.cos(angle)),
  };
}

/** A long white building with two curved wings that open towards +z: 160 m wide, 85 m deep, 34 m high. */
export function embraceWings(
  world: World,
  {
    wall = '#fdfbf5',
    glass = '#5f7680',
    band = '#cfd3d0',
    door = '#3c4f5a',
    lit = 0,
    lights = [glow('#ffcf87', 1.1)],
  }: {
    wall?: Paint;
    glass?: Paint;
    band?: Paint;
    door?: Paint;
    /** Share of lit windows. */
    lit?: number;
    lights?: readonly Paint[];
  } = {},
): void {
  const bay = (width: number, top: number) => {
    world.box(wall, [0, 0, -7], [width, top, 13]);
    for (let floor = 0; floor < Math.floor((top - 3) / floorHeight); floor++) {
      const y = 2.2 + floor * floorHeight;
      world.box(glass, [0, y + 0.7, -0.5], [width * 0.96, 2.5, 0.3]);
      world.box(band, [0, y + 3.3, -0.45], [width, 0.5, 0.7]);
      for (const part of [-0.375, -0.125, 0.125, 0.375]) {
        if (world.random.chance(lit))
          world.box(world.random.pick(lights), [part * width, y + 0.7, -0.3], [1.5, 2.5, 0.2]);
      }
    }
    for (const part of [-0.5, -0.25, 0, 0.25])
      world.box(wall, [part * width, 0, -0.1], [0.55, top, 1]);
    world.box(wall, [0, top, -7], [width + 0.5, 1, 14.4]);
  };

  for (let i = 0; i < 5; i++) world.place([(i - 2) * 10.6, 0, 0], 0, () => bay(10.6, 33));
  world.box(wall, [0, 34, -7], [30, 3.5, 9]);
  world.box(band, [0, 5.4, 3], [34, 0.9, 9]);
  for (const x of [-15, -9, -3, 3, 9, 15]) world.cylinder(wall, [x, 0, 6.4], 0.5, 5.5, 14);
  for (const x of [-6, 0, 6]) world.box(door, [x, 0, 0.3], [4.4, 4.6, 0.4]);

  for (const side of [-1, 1]) {
    for (let i = 0; i < segments; i++) {
      const { x, z, turn } = wingAt((i + 0.5) / segments, side);
      // The wings step down towards their ends.
      const top = height - (i > 9 ? floorHeight : 0);
      world.place([x, 0, z], turn, () => bay(9.4, top));
    }
  }
}
