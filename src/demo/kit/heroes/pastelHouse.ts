import { glow, type Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

export const glass = '#7fa3b4';
export const frame = '#f6f1e6';
export const lamplight = glow('#ffd58c', 0.95);

/** A rounded balcony before a glass door; the wall is at z = 0, it juts out towards +z. */
export function roundBalcony(
  world: World,
  at: Point,
  {
    width = 4.4,
    reach = 1.7,
    colour,
    slab = frame,
  }: { width?: number; reach?: number; colour: Paint; slab?: Paint },
): void {
  const edge = (part: number): readonly [number, number] => {
    const around = Math.PI * (1 - part);
    const bulge = Math.abs(Math.sin(around)) ** 0.62;
    return [
      (Math.sign(Math.cos(around)) * Math.abs(Math.cos(around)) ** 0.7 * width) / 2,
      bulge * reach,
    ];
  };
  world.place(at, 0, () => {
    const wall = (inset: number, low: number, high: number, paint: Paint) =>
      world.surface(
        paint,
        (u, v) => {
          const [x, z] = edge(u);
          return [x * (1 - inset), low + (high - low) * v, z * (1 - inset)];
        },
        40,
        1,
      );
    const floor = (y: number, paint: Paint) =>
      world.surface(
        paint,
        (u, v) => {
          const [x, z] = edge(u);
          return [x * 1.02, y, z * 1.02 * v];
        },
        40,
        1,
      );
    floor(-0.22, slab);
    floor(0, slab);
    wall(-0.02, -0.22, 0.02, slab);
    wall(0, 0, 0.92, colour);
    wall(0.05, 0, 0.92, colour);
    const rim = Array.from({ length: 21 }, (_, i): Point => {
      const [x, z] = edge(i / 20);
      return [x * 0.975, 1, z * 0.975];
    });
    world.tube(frame, rim, 0.09, 8, 60);
  });
}

/** Door and window behind a balcony, in a frame of the given colour. */
export function balconyDoor(world: World, at: Point, colour: Paint): void {
  world.place(at, 0, () => {
    world.box(colour, [0, 0, 0], [2.9, 2.55, 0.16]);
    world.box(glass, [-0.75, 0.1, 0.02], [1, 2.25, 0.2]);
    world.box(glass, [0.7, 0.85, 0.02], [1.3, 1.5, 0.2]);
    world.box(frame, [0.7, 0.85, 0.08], [0.08, 1.5, 0.16]);
    world.box('#e9d9b8', [0.36, 1, 0.1], [0.5, 1.3, 0.06]);
  });
}
