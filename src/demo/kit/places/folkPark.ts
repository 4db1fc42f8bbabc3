import { pavilion } from '../heroes/pavilion.ts';
import type { Point } from '../scene.ts';
import { foliage, leafTree } from '../trees.ts';
import { water } from '../water.ts';
import type { World } from '../world.ts';
import { hillRidge } from './hills.ts';

const grass = '#789a5c';
const sand = '#e2d0a6';
const pondLevel = -0.45;

/** The pond's two banks: where its water begins and ends, seen from z = 13. */
const nearBank = (x: number) => -1.6 - 0.9 * Math.sin(x / 5 + 0.5) - 0.015 * x * x;
const farBank = (x: number) => -20.5 + 1.6 * Math.sin(x / 6 + 2);

type Grove = readonly (readonly [
  x: number,
  z: number,
  height: number,
  leaves: 'maple' | 'autumn',
])[];

const maples: Grove = [
  [-7.2, -24.5, 8.6, 'maple'],
  [-11.5, -27, 7.6, 'autumn'],
  [-3.4, -29, 7.2, 'autumn'],
  [-17, -33, 9.4, 'maple'],
  [0.6, -37, 8.4, 'maple'],
  [14.2, -27, 8.4, 'maple'],
  [18, -33, 9.6, 'autumn'],
  [11, -39, 9, 'autumn'],
  [5, -44, 8, 'maple'],
];

/** A park in October: a pond from z = -2 to -20, maples and a pavilion behind it, blue ridges beyond. */
export function folkPark(world: World): void {
  lawn(world, nearBank, () => 40);
  lawn(world, () => -3000, farBank);
  shore(world, nearBank, -0.12);
  // Across the pond the stones lie at the water's edge.
  shore(world, farBank, pondLevel + 0.06);
  world.surface(
    sand,
    (u, v) => {
      const x = -40 + 80 * u;
      return [x, 0.012, nearBank(x) + 1.3 + 2.6 * v];
    },
    120,
    1,
  );
  world.reflector = water({
    at: [0, pondLevel, -12],
    size: [120, 30],
    tint: '#e6eef2',
    deep: '#3f6a78',
    reflectance: 0.5,
    ripple: 0.016,
    waves: [0.25, 1.1],
    fog: 0.2,
  });
  pavilion(world, [6, 0, -28], {
    turn: -0.52,
    roof: '#4f6672',
    beam: '#3f8478',
    column: '#b04a38',
  });
  for (const [x, z, height, leaves] of maples)
    leafTree(world, [x, 0, z], { height, leaves: foliage[leaves], amount: 1500, size: 0.026 });
  distance(world);
  fallenLeaves(world);
}

function lawn(world: World, far: (x: number) => number, near: (x: number) => number): void {
  world.surface(
    grass,
    (u, v) => {
      const x = -400 + 800 * u;
      return [x, 0, far(x) + (near(x) - far(x)) * v];
    },
    600,
    1,
  );
}

/** The earth of a bank down to the water, and stones along it. */
function shore(world: World, bank: (x: number) => number, stonesAt: number): void {
  const { random } = world;
  world.surface('#6f6a4c', (u, v) => [-60 + 120 * u, -1.2 * v, bank(-60 + 120 * u)], 160, 1);
  for (let x = -30; x < 30; x += random.between(0.5, 1.7)) {
    const size = random.between(0.1, 0.3);
    world.blob(
      '#9a968a',
      [x, stonesAt, bank(x) + random.between(-0.15, 0.15)],
      [size * 1.3, size, size],
      {
        detail: 2,
        rough: 0.2,
      },
    );
  }
}

function distance(world: World): void {
  const { random } = world;
  hillRidge(world, { distance: 2600, height: 440, paint: '#5f8fb0' });
  hillRidge(world, { distance: 1500, height: 190, paint: '#3f6f8c' });
  for (let x = -70; x < 70; x += 4.2)
    leafTree(world, [x + random.between(-2, 2), 0, -84 - random.between(0, 26)], {
      height: random.between(6, 10),
      leaves: foliage[random.pick(['autumn', 'maple', 'summer'] as const)],
      amount: 260,
      size: 0.05,
    });
}

function fallenLeaves(world: World): void {
  const { random } = world;
  const paints = [...foliage.autumn, ...foliage.maple];
  for (let i = 0; i < 420; i++) {
    const at: Point = [random.between(-9, 9), 0.02, random.between(-2, 9)];
    if (at[2] < nearBank(at[0]) + 0.3) continue;
    world.box(random.pick(paints), at, [0.09, 0.008, 0.06], i);
  }
}
