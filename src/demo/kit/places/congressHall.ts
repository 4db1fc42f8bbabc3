import { glow, type Paint } from '../paint.ts';
import { seatedBack } from '../seatedBack.ts';
import type { World } from '../world.ts';

const half = 14.5;
const height = 11.5;
const wood = '#8a5c38';
const paleWood = '#cfc6ac';
const plaster = '#dbe3df';
const panel = '#7fa3a3';
/** From pier to pier. */
const bay = 5.5;
/** Where seats stand on each side of the central aisle. */
const blocks = [
  { from: 2.1, to: 7.9 },
  { from: 9.4, to: 12.6 },
] as const;
const seatWidth = 0.64;
const rowDepth = 1.1;

export interface CongressHall {
  rows?: number;
  /** Colours of the jackets seen from behind. */
  jackets?: readonly string[];
  carpet?: Paint;
  curtain?: Paint;
}

/** Where the stage's front edge stands; it is 1.3 m high. */
export const stageFront = (rows: number) => -4 - rows * rowDepth - 3;

/** A hall along -z with tall side windows and a central aisle: rows of seated backs from z = -4, then a stage with a lectern. */
export function congressHall(
  world: World,
  {
    rows = 34,
    jackets = ['#4a5f8a', '#56677c', '#6a6a74', '#4f7078', '#6f7058'],
    carpet = '#b3332a',
    curtain = '#6f9fa0',
  }: CongressHall = {},
): void {
  const end = stageFront(rows);
  room(world, end - 14);
  world.box('#b7b6a4', [0, -0.2, end / 2 + 5], [2 * half, 0.2, -end + 30]);
  world.box(carpet, [0, 0, end / 2 + 5], [1.5, 0.02, -end + 10]);
  audience(world, rows, jackets);
  stage(world, end, carpet, curtain);
}

function audience(world: World, rows: number, jackets: readonly string[]): void {
  const { random } = world;
  for (let row = 0; row < rows; row++) {
    const z = -4 - row * rowDepth;
    const detail = row < 8 ? 8 : 5;
    for (const side of [-1, 1]) {
      for (const { from, to } of blocks) {
        const middle = (side * (from + to)) / 2;
        world.roundedBox('#4a8288', [middle, 0.5, z + 0.28], [to - from, 0.36, 0.08], 0.03);
        for (let x = from + seatWidth / 2; x < to; x += seatWidth) {
          if (random.chance(0.03)) continue;
          seatedBack(world, [side * x + random.between(-0.04, 0.04), 0, z], {
            jacket: random.pick(jackets),
            detail,
          });
        }
      }
    }
  }
}

function room(world: World, back: number): void {
  const length = 20 - back;
  const middle = (20 + back) / 2;
  const sill = 2.6;
  const lintel = 10;
  world.box(
    { colour: '#dfe4dc', castsShadow: false, emissive: '#5f7a84' },
    [0, height, middle],
    [2 * half, 0.3, length],
  );
  for (let z = 4; z > back + 8; z -= bay) {
    world.box(
      { colour: '#c9d2cc', castsShadow: false, emissive: '#4f6a74' },
      [0, height - 0.5, z],
      [2 * half, 0.5, 0.6],
    );
    for (const x of [-8.4, 0, 8.4])
      world.box(glow('#e8f2f2', 0.9), [x, height - 0.12, z - bay / 2], [5.4, 0.12, 2.6]);
  }
  // Keeps the sun out above the left wall, because the ceiling casts no shadow.
  world.box(plaster, [-half - 0.3, height, middle], [0.4, 30, length]);
  for (const side of [-1, 1]) {
    const wall = side * (half + 0.2);
    world.box(glow('#d6ecf4', 1.1), [side * (half + 6), 0, middle], [0.1, 16, length]);
    world.box(plaster, [wall, 0, middle], [0.4, sill, length]);
    world.box(plaster, [wall, lintel, middle], [0.4, height - lintel, length]);
    world.box(panel, [side * (half - 0.05), 0, middle], [0.2, 1.5, length]);
    for (let z = 4; z > back; z -= bay) {
      world.box(plaster, [wall, sill, z], [0.8, lintel - sill, 1.7]);
      world.box('#f4f4ea', [wall, sill, z - bay / 2], [0.16, lintel - sill, 0.14]);
      world.box('#f4f4ea', [wall, 6.8, z - bay / 2], [0.16, 0.16, bay]);
    }
  }
}

function stage(world: World, end: number, carpet: Paint, curtain: Paint): void {
  const back = end - 11;
  world.box(wood, [0, 0, end - 7], [2 * half, 1.3, 14]);
  for (let step = 0; step < 5; step++)
    world.box(carpet, [0, 0, end + 1.4 - step * 0.35], [2.6, 0.26 * (step + 1), 0.36]);
  world.box(carpet, [0, 1.3, end - 2.6], [1.5, 0.02, 5]);
  world.surface(
    curtain,
    (u, v) => [
      (u - 0.5) * 2 * half,
      1.3 + v * (height - 1.3),
      back + 0.28 * Math.sin(u * 2 * half * 3.4),
    ],
    420,
    1,
  );
  for (const side of [-1, 1]) {
    world.box(paleWood, [side * (half - 2.4), 0, end - 0.6], [4.8, height, 0.8]);
    world.roundedBox(wood, [side * 5.8, 1.3, end - 6], [5.6, 0.95, 0.9], 0.05);
  }
  world.box(paleWood, [0, height - 1.8, end - 0.6], [2 * half, 1.8, 0.8]);
  world.roundedBox(paleWood, [0, 1.3, end - 3], [0.9, 0.98, 0.5], 0.05);
  world.box(wood, [0, 2.28, end - 3], [1.05, 0.06, 0.65]);
  for (const side of [-1, 1])
    world.limb('#2b2a33', [side * 0.25, 2.34, end - 3], [side * 0.12, 2.66, end - 3.1], 0.015);
  world.lamp([0, height - 2.5, end - 2], '#ffe9c4', 46, 1.5);
}
