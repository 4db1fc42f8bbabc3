import { city, walls } from '../city.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { foliage, leafTree, roundTree } from '../trees.ts';
import { water } from '../water.ts';
import type { World } from '../world.ts';

const rough = '#75895a';
const fairway: Stripes = ['#a6b870', '#95a864'];
const green: Stripes = ['#bdcf86', '#b1c57c'];
const sand: Stripes = ['#efe0b8', '#efe0b8'];

type Stripes = readonly [odd: Paint, even: Paint];

/** A mown or raked area: along z from -length to +length, `bend` metres out of the straight. */
interface Patch {
  at: readonly [x: number, z: number];
  half: number;
  length: number;
  bend?: number;
  turn?: number;
  stripes?: number;
}

const fairways: readonly Patch[] = [
  { at: [-30, -46], half: 13, length: 52, bend: 9, turn: 0.35, stripes: 13 },
  { at: [34, -70], half: 12, length: 62, bend: -10, turn: -0.25, stripes: 15 },
  { at: [-6, -150], half: 11, length: 58, bend: 8, turn: 1.25, stripes: 14 },
  { at: [-88, -60], half: 12, length: 50, bend: 6, turn: 0.1, stripes: 12 },
  { at: [96, -40], half: 12, length: 44, bend: 8, turn: -0.5, stripes: 11 },
];
const greens: readonly Patch[] = [
  { at: [7, -3], half: 12, length: 9, bend: 2, turn: 1.2, stripes: 9 },
  { at: [-49, -98], half: 9, length: 8, stripes: 7 },
  { at: [51, -132], half: 9, length: 7, stripes: 7 },
  { at: [50, -6], half: 9, length: 8, stripes: 7 },
];
const bunkers: readonly Patch[] = [
  { at: [-9, -9], half: 3.6, length: 5.6, bend: 1.6, turn: 0.4 },
  { at: [19, -15], half: 3.2, length: 6, bend: -1.5, turn: 1.3 },
  { at: [-36, -94], half: 3, length: 5, bend: 1.5, turn: 0.2 },
  { at: [-14, -70], half: 3, length: 6, bend: -1.5, turn: 0.8 },
  { at: [38, -128], half: 3, length: 5, bend: 1.5, turn: 0.9 },
  { at: [20, -96], half: 3, length: 6, bend: 1.5, turn: -0.4 },
  { at: [62, -22], half: 3, length: 5, bend: 1, turn: 0.5 },
];

/** The course's shore, which the river bends round. */
const shore = (x: number) => -118 - 105 * Math.exp(-(((x - 10) / 105) ** 2)) + 9 * Math.sin(x / 34);

/** Greens and bunkers in a river bend, a city behind; the nearest hole is at [7, 0, -3]. For a camera 20 to 60 m up. */
export function golfCourse(world: World): void {
  land(
    world,
    rough,
    (x) => shore(x),
    () => 90,
    0,
  );
  land(
    world,
    '#c9b98e',
    (x) => shore(x) - 4,
    (x) => shore(x) + 1,
    -0.25,
  );
  for (const patch of fairways) mow(world, patch, fairway, 0.03);
  for (const patch of greens) mow(world, patch, green, 0.06);
  for (const patch of bunkers) mow(world, patch, sand, 0.09);
  plantTrees(world);
  farSide(world);
  world.reflector = water({
    at: [0, -0.8, -300],
    size: [2400, 640],
    tint: '#e6f0f0',
    deep: '#4f86a0',
    reflectance: 0.35,
    ripple: 0.03,
    waves: [0.03, 0.12],
  });
}

function land(
  world: World,
  paint: Paint,
  far: (x: number) => number,
  near: (x: number) => number,
  y: number,
): void {
  world.surface(
    paint,
    (u, v) => {
      const x = -420 + 840 * u;
      return [x, y, far(x) + (near(x) - far(x)) * v];
    },
    160,
    1,
  );
}

/** Lays a patch in bands, of alternating tone where a mower went to and fro. */
function mow(world: World, patch: Patch, [odd, even]: Stripes, y: number): void {
  const { half, length, bend = 0, stripes = 1 } = patch;
  const rows = Math.max(2, Math.round(24 / stripes));
  world.place([patch.at[0], y, patch.at[1]], patch.turn ?? 0, () => {
    for (let i = 0; i < stripes; i++) {
      world.surface(
        i % 2 ? odd : even,
        (u, v) => {
          const along = ((i + v) / stripes) * 2 - 1;
          const side = half * (1 - along * along) ** 0.42 * (1 + 0.14 * Math.sin(along * 4 + half));
          return [bend * (along * along - 0.5) + (u * 2 - 1) * side, 0, -along * length];
        },
        2,
        rows,
      );
    }
  });
}

const mown = [...fairways, ...greens, ...bunkers];

const isMown = (x: number, z: number) =>
  mown.some(({ at, half, length, turn = 0, bend = 0 }) => {
    const [dx, dz] = [x - at[0], z - at[1]];
    const across = dx * Math.cos(turn) - dz * Math.sin(turn);
    const along = dx * Math.sin(turn) + dz * Math.cos(turn);
    return Math.hypot(across / (half + Math.abs(bend) + 3), along / (length + 4)) < 1;
  });

function plantTrees(world: World): void {
  const { random } = world;
  for (let grove = 0; grove < 110; grove++) {
    const [gx, gz] = [random.between(-170, 170), random.between(-215, 30)];
    for (let i = 0; i < 5; i++) {
      const [x, z] = [gx + random.normal(0, 5), gz + random.normal(0, 6)];
      if (z < shore(x) + 6 || isMown(x, z) || Math.hypot(x, z - 44) < 34) continue;
      const height = random.between(6, 11);
      if (z > -110) leafTree(world, [x, 0, z], { height, amount: 190, size: 0.06 });
      else roundTree(world, [x, 0, z], { height, balls: 6, leaves: [foliage.summer[2]] });
    }
  }
}

function farSide(world: World): void {
  const { random } = world;
  world.surface(
    '#7f9468',
    (u, v) => [-1400 + 2800 * u, -0.2, -330 - 40 * Math.sin(u * 5 + 1) - 1500 * v],
    60,
    1,
  );
  for (let i = 0; i < 260; i++) {
    const at: Point = [random.between(-420, 420), 0, random.between(-520, -385)];
    roundTree(world, at, { height: random.between(7, 14), balls: 4, leaves: [foliage.summer[2]] });
  }
  city(world, {
    rows: [
      { distance: 640, count: 44, slabs: [12, 26], towers: [34, 58] },
      { distance: 900, count: 54, slabs: [14, 34], towers: [44, 84] },
      { distance: 1250, count: 60, slabs: [14, 40], towers: [60, 110] },
    ],
    walls: walls(0, ['#e0d8cc', '#cdd2d4', '#dcc8b0']),
    roof: '#b9b0a8',
  });
}
