import { CatmullRomCurve3, Vector3 } from 'three';
import { ball } from '../ball.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

/** From a figure's hem to her neck: how high, how far leaning inwards, and how wide and deep. */
const robe = [
  { up: 0, inwards: 0, wide: 6.2, deep: 5 },
  { up: 5, inwards: 1.5, wide: 5.9, deep: 4.8 },
  { up: 11, inwards: 3.6, wide: 5.1, deep: 4.2 },
  { up: 17, inwards: 5.9, wide: 3.6, deep: 3.1 },
  { up: 20.4, inwards: 7.3, wide: 2.2, deep: 2.2 },
  { up: 20.8, inwards: 7.5, wide: 2.6, deep: 2.6 },
  { up: 23.6, inwards: 8.7, wide: 2.5, deep: 2.7 },
  { up: 26.4, inwards: 10, wide: 2.3, deep: 2.7 },
  { up: 28.2, inwards: 10.9, wide: 0.95, deep: 1 },
] as const;

const disc = { up: 35, radius: 4.6 };
const folds = 9;

/** Two robed stone women lean over a road and lift a disc: 60 m wide, 40 m high, the passage along z. */
export function reunificationArch(
  world: World,
  at: Point,
  { stone = '#cfc8bb', base = '#b9b1a4' }: { stone?: Paint; base?: Paint } = {},
): void {
  world.place(at, 0, () => {
    for (const side of [-1, 1]) {
      world.box(base, [side * 24, 0, 0], [19, 2, 16]);
      world.box(base, [side * 23.8, 2, 0], [16.4, 3, 13.6]);
      world.box(base, [side * 23.6, 5, 0], [15, 0.7, 12.2]);
      woman(world, stone, side);
    }
    world.ring(stone, [0, disc.up, 0], disc.radius, 0.55, { upright: true, segments: 48 });
    const outline = Array.from({ length: 48 }, (_, i) => {
      const around = (i / 48) * 2 * Math.PI;
      return [Math.cos(around) * disc.radius, disc.up + Math.sin(around) * disc.radius] as const;
    });
    world.extrude(base, outline, 0.5);
  });
}

function woman(world: World, stone: Paint, side: number): void {
  const foot = side * 23.5;
  const inwards = (metres: number) => foot - side * metres;
  world.surface(
    stone,
    (u, v) => {
      const { up, inwards: lean, wide, deep } = robeAt(v);
      const around = u * 2 * Math.PI;
      // Folds run out towards the waist.
      const fold = 1 + 0.06 * Math.abs(Math.cos(around * folds)) * Math.max(0, 1 - v * 1.9);
      return [
        inwards(lean) + Math.cos(around) * wide * fold,
        5.4 + up * 0.89,
        Math.sin(around) * deep * fold,
      ];
    },
    120,
    96,
  );
  const shoulder = 5.7 + 27 * 0.88;
  for (const z of [-1.9, 1.9]) {
    const elbow: Point = [inwards(14.4), shoulder + 2.2, z * 1.15];
    world.limb(stone, [inwards(10.2), shoulder - 0.6, z], elbow, 1.15, 0.95, 24);
    world.limb(stone, elbow, [side * 4.4, disc.up - 1.2, z * 0.35], 1, 0.55, 24);
  }
  const head: Point = [inwards(12), shoulder + 3.7, 0];
  world.limb(
    stone,
    [inwards(11), shoulder + 0.6, 0],
    [inwards(11.7), head[1] - 0.8, 0],
    0.8,
    0.75,
    24,
  );
  ball(world, stone, head, [1.55, 1.95, 1.5]);
  ball(world, stone, [inwards(10.9), head[1] - 0.3, 0], [1, 1.1, 1.05]);
}

const outline = new CatmullRomCurve3(
  robe.map(({ up, inwards, wide }) => new Vector3(up, inwards, wide)),
);
const depths = new CatmullRomCurve3(robe.map(({ deep }) => new Vector3(deep)));

/** The robe's section at a part of its height, a smooth curve through the given ones. */
function robeAt(part: number) {
  const { x: up, y: inwards, z: wide } = outline.getPoint(part);
  return { up, inwards, wide, deep: depths.getPoint(part).x };
}
