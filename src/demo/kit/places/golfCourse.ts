import { city, walls } from '../city.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { foliage, leafTree, roundTree } from '../trees.ts';
import { water } from '../water.ts';
import type { World } from '../world.ts';
import { type Bunker, mow, type Patch, rake, type Stripes } from './turf.ts';

const rough = '#6f9a5e';
const path = '#e6dcc2';
const fairway: Stripes = ['#a9c973', '#94ba68'];
const green: Stripes = ['#c6dd8c', '#b7d280'];

const fairways: readonly Patch[] = [
  { at: [-37, -24], half: 12, length: 50, bend: 11, turn: -0.16, stripes: 15 },
  { at: [44, -66], half: 13, length: 56, bend: -16, turn: -0.2, stripes: 15 },
  { at: [2, -136], half: 10, length: 42, bend: 8, turn: 1.35, stripes: 13 },
  { at: [118, -60], half: 14, length: 50, bend: 10, turn: -0.4, stripes: 13 },
];
const greens: readonly Patch[] = [
  { at: [11, -6], half: 14, length: 11, bend: 2, turn: 1.2, stripes: 9 },
  { at: [-24, -86], half: 9, length: 9, turn: 0.4, stripes: 7 },
  { at: [62, -132], half: 10, length: 8, turn: 1, stripes: 7 },
];

const bunkers: readonly Bunker[] = [
  { at: [-5, -27], radius: 4.6, stretch: 1.6, lobes: 0.6 },
  { at: [26, -18], radius: 5.4, stretch: 1.7, lobes: 2.4 },
  { at: [30, -44], radius: 3.8, stretch: 1.6, lobes: 4.1 },
  { at: [-34, -78], radius: 4, stretch: 1.5, lobes: 1.2 },
  { at: [-27, -50], radius: 3.6, stretch: 1.7, lobes: 3 },
  { at: [72, -112], radius: 5, stretch: 1.9, lobes: 5.2 },
  { at: [14, -108], radius: 4.6, stretch: 2, lobes: 0.2 },
];

/** How far the river has come round the course's left side, from 0 to 1. */
const bend = (x: number) => 1 / (1 + Math.exp((x + 42) / 13));
const shore = (x: number) => -172 + 112 * bend(x) + 6 * Math.sin(x / 37 + 1);
const farShore = (x: number) => -318 + 64 * bend(x + 30) - 22 * Math.sin(x / 190 + 0.6);

/** A cart path that wanders from below the camera to the far greens. */
const pathAt = (z: number) => -4 + 15 * Math.sin(z / 31 - 0.6) - z * 0.1;

/** Greens and bunkers in a river bend, a city behind; the nearest hole is at [11, 0, -6]. For a camera 20 to 60 m up. */
export function golfCourse(world: World): void {
  strip(
    world,
    '#d9cba0',
    (x) => shore(x) - 3.5,
    (x) => shore(x) + 1,
    -0.25,
  );
  strip(world, rough, shore, () => 90, 0);
  world.surface(
    path,
    (u, v) => {
      const z = 30 - 178 * v;
      return [pathAt(z) + (u - 0.5) * 2, 0.05, z];
    },
    1,
    140,
  );
  for (const patch of fairways) mow(world, patch, fairway, 0.1);
  for (const patch of greens) mow(world, patch, green, 0.22);
  for (const bunker of bunkers) rake(world, bunker);
  plantTrees(world);
  farSide(world);
  world.reflector = water({
    at: [0, -0.8, -260],
    size: [2400, 640],
    tint: '#e8f2f2',
    deep: '#4f93b0',
    reflectance: 0.35,
    ripple: 0.03,
    waves: [0.03, 0.12],
  });
}

function strip(
  world: World,
  paint: Paint,
  far: (x: number) => number,
  near: (x: number) => number,
  y: number,
): void {
  world.surface(
    paint,
    (u, v) => {
      const x = -300 + 600 * u;
      return [x, y, far(x) + (near(x) - far(x)) * v];
    },
    300,
    1,
  );
}

const mown = [
  ...fairways,
  ...greens,
  ...bunkers.map(({ at, radius, stretch }) => ({ at, half: radius * stretch, length: radius })),
];

const isMown = (x: number, z: number) =>
  mown.some((patch: Partial<Patch> & Pick<Patch, 'at' | 'half' | 'length'>) => {
    const { at, half, length, turn = 0, bend = 0 } = patch;
    const [dx, dz] = [x - at[0], z - at[1]];
    const across = dx * Math.cos(turn) - dz * Math.sin(turn);
    const along = dx * Math.sin(turn) + dz * Math.cos(turn);
    return Math.hypot(across / (half + Math.abs(bend) * 0.5 + 4), along / (length + 5)) < 1;
  });

function plantTrees(world: World): void {
  const { random } = world;
  for (let grove = 0; grove < 120; grove++) {
    const [gx, gz] = [random.between(-170, 170), random.between(-195, 24)];
    for (let i = 0; i < 4; i++) {
      const [x, z] = [gx + random.normal(0, 5), gz + random.normal(0, 6)];
      if (z < shore(x) + 6 || isMown(x, z) || Math.abs(x - pathAt(z)) < 4) continue;
      if (Math.hypot(x, z - 40) < 44) continue;
      const height = random.between(6, 10);
      if (z > -110) leafTree(world, [x, 0, z], { height, amount: 190, size: 0.06 });
      else roundTree(world, [x, 0, z], { height, balls: 6, leaves: [foliage.summer[2]] });
    }
  }
}

function farSide(world: World): void {
  const { random } = world;
  world.surface(
    '#86a878',
    (u, v) => {
      const x = -1200 + 2400 * u;
      return [x, -0.2, farShore(x) - 1500 * v];
    },
    160,
    1,
  );
  for (let i = 0; i < 260; i++) {
    const at: Point = [random.between(-420, 420), 0, random.between(-520, -350)];
    roundTree(world, at, { height: random.between(7, 14), balls: 4, leaves: [foliage.summer[2]] });
  }
  city(world, {
    rows: [
      { distance: 640, count: 44, slabs: [12, 26], towers: [34, 58] },
      { distance: 900, count: 54, slabs: [14, 34], towers: [44, 84] },
      { distance: 1250, count: 60, slabs: [14, 40], towers: [60, 110] },
    ],
    walls: walls(0, ['#eee8dc', '#d6dee0', '#e6d2ba']),
    roof: '#c4beb4',
  });
}
