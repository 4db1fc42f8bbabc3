import { Color, ExtrudeGeometry, Path, Shape } from 'three';
import { ball } from '../ball.ts';
import { listener } from '../listener.ts';
import { glow, type Paint } from '../paint.ts';
import type { World } from '../world.ts';

export const hallHeight = 17.5;

/** The right wall from the stage's corner outwards; the left one mirrors it. */
const start = { x: 16, z: -41 } as const;
const splay = 1.038;
const bay = 6.6;
const bays = 5;
const wall: Paint = '#a98a66';
const stone: Paint = '#c9ab80';
const box = { floor: 5, width: 4.3, spring: 10.2 } as const;

/** Unlit paints, from the shade at the floor to the light under the lamp. */
const nicheTones = Array.from({ length: 40 }, (_, i) => {
  const share = Math.sin((Math.PI * 0.62 * i) / 39) ** 1.2;
  return glow(`#${new Color('#84552c').lerp(new Color('#ffdd9c'), share).getHexString()}`, 0.66);
});

/** Half the hall's width at z. */
export const wallAt = (z: number) => start.x + Math.max(0, z - start.z) / Math.tan(splay);

/** Two splayed walls, each of five arched, lamp-lit boxes between pilasters. */
export function hallWalls(world: World): void {
  for (const side of [-1, 1])
    for (let i = 0; i < bays; i++) {
      const along = (i + 0.5) * bay;
      world.place(
        [side * (start.x + Math.cos(splay) * along), 0, start.z + Math.sin(splay) * along],
        -side * splay,
        () => wallBay(world, side),
      );
    }
}

/** One bay about x = 0, its wall at z = 0, the hall towards +z. */
function wallBay(world: World, side: number): void {
  const half = bay / 2;
  const radius = box.width / 2;
  const sheet = new Shape();
  sheet.moveTo(-half, 0).lineTo(half, 0).lineTo(half, hallHeight).lineTo(-half, hallHeight);
  sheet.closePath();
  const opening = new Path();
  opening.moveTo(-radius, box.floor).lineTo(radius, box.floor).lineTo(radius, box.spring);
  opening.absarc(0, box.spring, radius, 0, Math.PI, false);
  opening.closePath();
  sheet.holes.push(opening);
  world.add(
    wall,
    new ExtrudeGeometry(sheet, { depth: 0.5, bevelEnabled: false, curveSegments: 24 }).translate(
      0,
      0,
      -0.5,
    ),
  );
  archTrim(world, radius);
  recess(world, side);
  parapet(world);
  world.box('#4f4038', [0, 1, 0], [1.9, 2.9, 0.12]);
  world.box(stone, [0, 3.9, 0.05], [2.3, 0.22, 0.24]);
  for (const x of [-half, half]) {
    world.box(stone, [x, 0, 0.2], [1.05, 14, 0.5]);
    world.box(stone, [x, 13.5, 0.2], [1.4, 0.5, 0.8]);
  }
  world.box(stone, [0, 14, 0.35], [bay, 0.7, 1]);
  world.box(glow('#ffd79a', 1), [0, 14.7, 0.3], [bay, 0.12, 0.3]);
  const lamp = glow('#ffdca0', 2);
  ball(world, lamp, [half, 7.6, 0.75], [0.17, 0.34, 0.17], 16);
  world.lathe(
    '#a4793c',
    [half, 7, 0.75],
    [
      [0.02, 0],
      [0.13, 0.3],
    ],
    12,
  );
}

function archTrim(world: World, radius: number): void {
  const trim = new Shape();
  trim.absarc(0, box.spring, radius + 0.32, 0, Math.PI, false);
  trim.absarc(0, box.spring, radius, Math.PI, 0, true);
  trim.closePath();
  world.add(
    stone,
    new ExtrudeGeometry(trim, { depth: 0.14, bevelEnabled: false, curveSegments: 24 }),
  );
  for (const x of [-radius - 0.16, radius + 0.16])
    world.box(stone, [x, box.floor, 0.07], [0.32, box.spring - box.floor, 0.14]);
}

/** The room behind the arch, brightest under its lamp, with a few listeners. */
function recess(world: World, side: number): void {
  const tall = box.spring + box.width / 2 + 0.2 - box.floor;
  for (const [i, tone] of nicheTones.entries()) {
    const low = box.floor + (i / nicheTones.length) * tall;
    world.surface(
      tone,
      (u, v) => {
        const around = Math.PI * u;
        const half = box.width / 2 + 0.02;
        return [
          Math.cos(around) * half,
          low + (v * tall) / nicheTones.length,
          -0.45 - Math.sin(around) * 1.5,
        ];
      },
      20,
      1,
    );
  }
  world.box('#6d4f34', [0, box.floor - 0.2, -0.7], [box.width + 1, 0.3, 2.6]);
  ball(world, glow('#fff0cc', 2.2), [0, 10.6, -1], 0.24, 16);
  for (let x = -1.5; x <= 1.5; x += 0.75) {
    if (world.random.chance(0.2)) continue;
    world.place([x, 0, -0.2], side * 0.9, () =>
      listener(world, [0, box.floor + 0.4, 0], '#34404e', 6),
    );
  }
}

/** A bowed front with a rail. */
function parapet(world: World): void {
  const width = box.width + 0.7;
  const bow = (u: number) => 0.45 + 0.75 * Math.sin(Math.PI * u);
  const front = (from: number, to: number, out: number, paint: Paint) =>
    world.surface(
      paint,
      (u, v) => [(u - 0.5) * width, from + (to - from) * v, bow(u) + out * (v - 0.5)],
      24,
      1,
    );
  front(box.floor - 0.55, box.floor - 0.2, 0.3, '#7d5c3c');
  front(box.floor - 0.2, box.floor + 0.8, 0.1, '#d8bd92');
  world.tube(
    '#e2b468',
    Array.from({ length: 13 }, (_, i) => [
      (i / 12 - 0.5) * width,
      box.floor + 0.84,
      bow(i / 12) + 0.06,
    ]),
    0.075,
    6,
    24,
  );
  world.surface('#6d4f34', (u, v) => [(u - 0.5) * width, box.floor - 0.55, bow(u) * v], 24, 1);
}
