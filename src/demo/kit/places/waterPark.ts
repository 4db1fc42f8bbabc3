import { ExtrudeGeometry, Path, Shape, Vector2 } from 'three';
import type { Finish, Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

/** A pool's outline as points [x, z] in order. */
export type Outline = readonly (readonly [x: number, z: number])[];

const depth = 1.7;
export const waterLevel = -0.3;
const surface: Finish = { colour: '#3fb4c2', unlit: 0.55, opacity: 0.3 };
const sparkle: Finish = { colour: '#d9f6ee', unlit: 0.8, opacity: 0.3 };

/** An outline with smooth bends; radius grows and shrinks `waves` times by `bend`. */
export function roundPool(
  [x, z]: readonly [number, number],
  [across, along]: readonly [number, number],
  { waves = 2, bend = 0, turn = 0 } = {},
): Outline {
  return Array.from({ length: 72 }, (_, i) => {
    const around = (i / 72) * 2 * Math.PI;
    const radius = 1 + bend * Math.cos(waves * around + turn);
    return [x + Math.cos(around) * across * radius, z + Math.sin(around) * along * radius] as const;
  });
}

/** A tiled deck (top at y = 0, `side` metres square) with pools sunk into it. */
export function tiledPools(
  world: World,
  pools: readonly Outline[],
  { side = 60, deck = '#e3d9c4', joints = '#cfc3ab', floor = '#62c6c6' } = {},
): void {
  const half = side / 2;
  const slab = new Shape(
    [
      [-half, -half] as const,
      [half, -half] as const,
      [half, half] as const,
      [-half, half] as const,
    ].map(toPlane),
  );
  slab.holes = pools.map((pool) => new Path(pool.map(toPlane)));
  world.add(
    deck,
    new ExtrudeGeometry(slab, { depth, bevelEnabled: false })
      .rotateX(-Math.PI / 2)
      .translate(0, -depth, 0),
  );
  world.box(floor, [0, -depth - 1, 0], [side, 1, side]);
  world.box(surface, [0, waterLevel - 0.02, 0], [side, 0.02, side]);
  for (let line = -half; line < half; line += 1) {
    world.box('#4cb2b8', [line, -depth, 0], [0.05, 0.01, side]);
    world.box('#4cb2b8', [0, -depth, line], [side, 0.01, 0.05]);
  }
  for (const pool of pools) coping(world, pool);
  deckJoints(world, pools, half, joints);
  sparkles(world, half);
}

const toPlane = ([x, z]: readonly [number, number]) => new Vector2(x, -z);

/** The pale edging round a pool. */
function coping(world: World, pool: Outline): void {
  const loop = [...pool, pool[0] ?? [0, 0]];
  const edge = loop.map(([x, z]): Point => [x, 0.03, z]);
  world.tube('#f4efe2', edge, 0.26, 6, 160);
  world.tube(
    '#3f8f9c',
    edge.map(([x, , z]): Point => [x, -0.32, z]),
    0.14,
    5,
    160,
  );
}

function deckJoints(world: World, pools: readonly Outline[], half: number, paint: Paint): void {
  for (let x = -half; x < half; x += 1) {
    for (let z = -half; z < half; z += 1) {
      if (pools.some((pool) => contains(pool, x, z, 1.3))) continue;
      world.box(paint, [x, -0.01, z + 0.5], [0.05, 0.02, 1]);
      world.box(paint, [x + 0.5, -0.01, z], [1, 0.02, 0.05]);
    }
  }
}

/** Whether a point lies in a pool or within `margin` metres of its edge; even-odd rule. */
export function contains(pool: Outline, x: number, z: number, margin = 0): boolean {
  let inside = false;
  for (const [i, [x1, z1]] of pool.entries()) {
    const [x2, z2] = pool[(i + 1) % pool.length] ?? [0, 0];
    if (Math.hypot(x1 - x, z1 - z) < margin) return true;
    if (z1 > z !== z2 > z && x < ((x2 - x1) * (z - z1)) / (z2 - z1) + x1) inside = !inside;
  }
  return inside;
}

/** The net of light on a pool's floor: a honeycomb with its corners shifted at random. */
function sparkles(world: World, half: number): void {
  const { random } = world;
  const size = 0.62;
  const shifted = new Map<string, Point>();
  const corner = (x: number, z: number): Point => {
    const key = `${Math.round(x * 20)} ${Math.round(z * 20)}`;
    const known = shifted.get(key);
    const off = () => random.between(-0.26, 0.26);
    const point: Point = known ?? [x + off(), -depth + 0.05, z + off()];
    shifted.set(key, point);
    return point;
  };
  for (let row = 0; row * size * 1.5 < half * 2; row++) {
    for (let column = 0; column * size * 1.732 < half * 2; column++) {
      const x = -half + (column + (row % 2) / 2) * size * 1.732;
      const z = -half + row * size * 1.5;
      for (const turn of [0, 1, 2]) {
        const at = (step: number) => {
          const around = Math.PI / 6 + (step * Math.PI) / 3;
          return corner(x + Math.cos(around) * size, z + Math.sin(around) * size);
        };
        thread(world, at(turn), at(turn + 1), random.between(0.015, 0.05));
      }
    }
  }
}

function thread(world: World, from: Point, to: Point, half: number): void {
  const [dx, dz] = [to[0] - from[0], to[2] - from[2]];
  const length = Math.hypot(dx, dz) || 1;
  const [ox, oz] = [(-dz / length) * half, (dx / length) * half];
  world.polygon(sparkle, [
    [from[0] + ox, from[1], from[2] + oz],
    [to[0] + ox, to[1], to[2] + oz],
    [to[0] - ox, to[1], to[2] - oz],
    [from[0] - ox, from[1], from[2] - oz],
  ]);
}
