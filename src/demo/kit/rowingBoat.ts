import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import { mound, snow } from './snow.ts';
import type { World } from './world.ts';

const length = 4.6;
const beam = 0.78;
/** Where along the boat it is widest, from stern (0) to bow (1). */
const half = (u: number) =>
  u < 0.45
    ? beam * (0.74 + 0.26 * Math.sin((u / 0.45) * (Math.PI / 2)))
    : beam * Math.cos(((u - 0.45) / 0.55) * (Math.PI / 2)) ** 0.8;
const sheer = (u: number) => 0.56 + 0.2 * (u - 0.35) ** 2 + 0.26 * Math.max(0, u - 0.5) ** 1.8 * 3;
const keel = (u: number) => 0.36 * Math.max(0, (u - 0.78) / 0.22) ** 2;
const along = (u: number) => (u - 0.5) * length + 0.16 * Math.max(0, u - 0.9);

/** A point of the hull: v runs from one gunwale (-1) round the keel to the other (1). */
function hull(u: number, v: number, inset = 0): Point {
  const out = Math.abs(v);
  const bottom = keel(u) + inset;
  return [
    along(u) - inset * (u - 0.5) * 2,
    bottom + (sheer(u) - bottom) * out ** 2.1,
    Math.sign(v) * Math.max(0, half(u) - inset) * Math.sin((out * Math.PI) / 2) ** 0.8,
  ];
}

/** An open boat, 4.6 m long, its bow along +x: planked sides, gunwale, three thwarts, and snow lying in it. */
export function rowingBoat(
  world: World,
  at: Point,
  turn: number,
  { paint = '#3f6f86', rim = '#d9cdb2' }: { paint?: Paint; rim?: Paint } = {},
): void {
  const wood = '#94714e';
  world.place(at, turn, () => {
    world.surface(paint, (u, v) => hull(u, v * 2 - 1), 40, 24);
    world.surface(wood, (u, v) => hull(u, v * 2 - 1, 0.035), 40, 24);
    world.surface(
      paint,
      (u, v) => {
        const [x, y, z] = hull(0, v * 2 - 1);
        return [x, y + (sheer(0) - y) * u, z];
      },
      1,
      24,
    );
    for (const side of [-1, 1])
      world.tube(
        rim,
        Array.from({ length: 25 }, (_, i) => hull(i / 24, side)),
        0.035,
        8,
        60,
      );
    world.tube(rim, [hull(0, -1), hull(0, 1)], 0.035, 8, 4);
    const lying = 0.34;
    world.surface(
      snow,
      (u, v) => {
        const part = 0.015 + u * 0.93;
        const level = lying + 0.1 * Math.sin(Math.PI * v) * Math.sin(u * 9 + 1) + 0.12 * u * u;
        const wide = Math.max(0, half(part) - 0.06) * 0.93;
        return [along(part), level, (v * 2 - 1) * wide];
      },
      40,
      10,
    );
    for (const u of [0.2, 0.46, 0.72]) {
      const wide = half(u) * 1.86;
      world.box(wood, [along(u), sheer(u) - 0.12, 0], [0.27, 0.045, wide]);
      world.box(snow, [along(u) + 0.02, sheer(u) - 0.075, 0.05], [0.2, 0.03, wide * 0.86]);
    }
    for (const side of [-1, 1]) mound(world, snow, [-0.2, -0.02, side * 0.66], [2.5, 0.2, 0.62]);
  });
}
