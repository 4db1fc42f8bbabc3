import { ceiling, glow, type Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const half = 19;
const height = 11.5;
const wood = '#8a5c38';
const paleWood = '#b98a55';
/** Where seats stand on each side of the central aisle. */
const blocks = [
  { from: 2.1, to: 9.2 },
  { from: 10.8, to: 17.4 },
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

/** A hall along -z with a central aisle: rows of seated backs from z = -4, then a stage with a lectern. */
export function congressHall(
  world: World,
  {
    rows = 34,
    jackets = ['#343d54', '#3d4650', '#4a4644', '#35484f', '#555040'],
    carpet = '#b3332a',
    curtain = '#8fa79c',
  }: CongressHall = {},
): void {
  const end = stageFront(rows);
  room(world, end - 14);
  world.box('#8f7352', [0, -0.2, end / 2 + 5], [2 * half, 0.2, -end + 30]);
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
        world.roundedBox('#5a4638', [middle, 0.5, z + 0.28], [to - from, 0.36, 0.08], 0.03);
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

/** Head and shoulders of someone seated who looks along -z. */
export function seatedBack(
  world: World,
  at: Point,
  { jacket, detail }: { jacket: string; detail: number },
): void {
  const { random } = world;
  const size = random.between(0.95, 1.05);
  world.figure(
    at,
    random.between(-0.15, 0.15),
    () => {
      for (const side of [-1, 1])
        world.limb(jacket, [0, 1.02, 0], [side * 0.17, 1, 0], 0.09, 0.075, detail);
      world.limb(jacket, [0, 0.5, 0], [0, 0.98, 0], 0.2, 0.14, detail);
      world.limb('#d9a27c', [0, 1.05, 0], [0, 1.16, -0.01], 0.055, 0.055, detail);
      world.limb('#d9a27c', [0, 1.24, -0.03], [0, 1.28, -0.03], 0.085, 0.085, detail);
      world.limb('#1d1a20', [0, 1.255, 0], [0, 1.31, -0.005], 0.096, 0.092, detail);
    },
    size,
  );
}

function room(world: World, back: number): void {
  const length = 20 - back;
  const middle = (20 + back) / 2;
  const plaster = '#dcdccb';
  world.box(ceiling('#d9c7a2'), [0, height, middle], [2 * half, 0.3, length]);
  for (let z = 2; z > back + 8; z -= 5.5) {
    for (const x of [-12.5, -6.2, 0, 6.2, 12.5])
      world.box(glow('#ffe9c0', 1.25), [x, height - 0.08, z], [3.4, 0.06, 1.5]);
    world.box(ceiling('#c9b48c'), [0, height - 0.5, z - 2.75], [2 * half, 0.5, 0.5]);
  }
  for (const side of [-1, 1]) {
    world.box(plaster, [side * (half + 0.2), 0, middle], [0.4, height, length]);
    world.box(wood, [side * (half - 0.05), 0, middle], [0.2, 2.6, length]);
    for (let z = 3; z > back; z -= 5.5) {
      world.box(paleWood, [side * (half - 0.2), 0, z], [0.6, height - 0.5, 1]);
      world.blob(glow('#ffdca0', 2.6), [side * (half - 0.75), 4.2, z], [0.22, 0.34, 0.22], {
        detail: 4,
        rough: 0,
      });
    }
  }
  for (const z of [-2, -16, -30])
    for (const side of [-1, 1]) world.lamp([side * 7, height - 1.4, z], '#ffe4c0', 42, 1.5);
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
    world.box(paleWood, [side * 15.6, 0, end - 0.6], [6.8, height, 0.8]);
    world.roundedBox(wood, [side * 6.8, 1.3, end - 6], [6.4, 0.95, 0.9], 0.05);
  }
  world.box(paleWood, [0, height - 1.8, end - 0.6], [2 * half, 1.8, 0.8]);
  world.roundedBox(paleWood, [0, 1.3, end - 3], [0.9, 0.98, 0.5], 0.05);
  world.box(wood, [0, 2.28, end - 3], [1.05, 0.06, 0.65]);
  for (const side of [-1, 1])
    world.limb('#2b2a33', [side * 0.25, 2.34, end - 3], [side * 0.12, 2.66, end - 3.1], 0.015);
  world.lamp([0, height - 2.5, end + 2], '#fff0d8', 60, 1.5);
}
