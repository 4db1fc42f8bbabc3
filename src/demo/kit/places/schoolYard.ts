import { apartmentSlab } from '../city.ts';
import { leafyPoplar } from '../leafyPoplar.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { foliage, leafTree } from '../trees.ts';
import type { World } from '../world.ts';

/** A dusty pitch with the school at its far end: three plain floors, 50 m long, 46 m away turned towards the right. */
export function schoolYard(
  world: World,
  { dust = '#c2ab86', wall = '#d9c8a4' }: { dust?: Paint; wall?: string } = {},
): void {
  const { random } = world;
  world.box(dust, [0, -1, -40], [400, 1, 200]);
  world.box('#93b070', [0, -1, -60], [400, 1.02, 56]);
  world.place([-4, 0, -44], 0.26, () => {
    apartmentSlab(world, [0, 0.4, 0], {
      floors: 3,
      bays: 15,
      wall,
      balcony: wall,
      glass: '#5f8496',
    });
    world.box('#c07a5c', [0, 0, -6], [56, 1, 13]);
    world.box('#efe6d2', [1.8, 0, 1.2], [6.4, 3.5, 2.6]);
    world.box('#3f5f5c', [1.8, 0.4, 2.5], [2.6, 2.5, 0.1]);
    world.box('#efe6d2', [1.8, 3.5, 2], [7.4, 0.4, 4]);
  });
  for (let x = 22; x < 74; x += 5.5)
    leafyPoplar(world, [x + random.between(-1, 1), 0, -52 + random.between(-2, 2)], {
      height: random.between(10, 14),
      leaves: foliage.spring,
      amount: 450,
    });
  for (const [x, z] of [
    [-15, -27],
    [24, -46],
  ] as const)
    leafTree(world, [x, 0, z], { height: 8, leaves: foliage.spring, amount: 900 });
}

/** The pitch's markings, worn by play: a touchline, the halfway line and its circle. */
export function chalkLines(world: World): void {
  const chalk: Paint = { colour: '#f6efdc', castsShadow: false };
  const level = 0.008;
  world.box(chalk, [0, 0, -22], [90, level, 0.14]);
  world.box(chalk, [3, 0, -6], [0.14, level, 32]);
  const circle = { radius: 5.2, width: 0.16 };
  world.surface(
    chalk,
    (u, v) => {
      const around = u * 2 * Math.PI;
      const reach = circle.radius + (v - 0.5) * circle.width;
      return [3 + Math.cos(around) * reach, level, -6 + Math.sin(around) * reach];
    },
    128,
    1,
  );
}

/** A goal without a net, its mouth towards +x. */
export function goal(world: World, at: Point, turn = 0): void {
  const paint = '#ece4d2';
  world.place(at, turn, () => {
    for (const z of [-1.8, 1.8]) {
      world.limb(paint, [0, 0, z], [0, 2, z], 0.06);
      world.limb(paint, [0, 2, z], [-1, 0, z], 0.035);
    }
    world.limb(paint, [0, 2, -1.8], [0, 2, 1.8], 0.06);
  });
}
