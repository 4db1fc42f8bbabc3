import { hangingCloth } from '../cloth.ts';
import { person } from '../figures.ts';
import { glow, type Paint } from '../paint.ts';
import { heading } from '../scene.ts';
import type { World } from '../world.ts';
import { hallHeight } from './hallWalls.ts';

/** Where the stage begins, 1.6 m high; it runs back along -z. */
export const stageFront = -40;

const level = 1.6;
const opening = { half: 13, top: 13 } as const;
const velvet: Paint = '#1f5a63';
const stone: Paint = '#c9ab80';
const suits = ['#2b3346', '#333a44', '#3d4433', '#2c3640'] as const;

/** A stage behind a moulded frame: three long tables of officials before a pale curtain, a lectern, a red velvet front. */
export function hallStage(world: World): void {
  const z = stageFront;
  world.box('#b98a56', [0, 0, z - 7], [34, level, 14]);
  velvetFront(world);
  frame(world);
  hangingCloth(world, '#e3d6b4', [0, opening.top + 1.5, z - 12], {
    width: 34,
    drop: opening.top - level + 1.5,
    folds: 38,
    depth: 0.3,
  });
  for (const side of [-1, 1])
    hangingCloth(world, velvet, [side * (opening.half - 1.3), opening.top + 0.5, z - 1.6], {
      width: 4.2,
      drop: opening.top + 0.5 - level,
      folds: 8,
      depth: 0.3,
    });
  hangingCloth(world, velvet, [0, opening.top + 0.4, z - 1.1], {
    width: opening.half * 2,
    drop: 2.1,
    folds: 34,
    depth: 0.2,
  });
  presidium(world);
  lectern(world);
  for (const x of [-8, 0, 8]) world.lamp([x, 10.2, z - 3.2], '#ffe2b0', 48, 1.5);
  for (const x of [-9, 9]) world.lamp([x, 6.5, z + 8], '#ffd6a0', 26, 1.4);
}

function velvetFront(world: World): void {
  hangingCloth(world, '#cf2026', [0, level, stageFront + 0.25], {
    width: opening.half * 2 + 4,
    drop: level,
    folds: 46,
    depth: 0.12,
  });
  world.box('#e6bd72', [0, level - 0.08, stageFront + 0.25], [opening.half * 2 + 4, 0.16, 0.5]);
}

/** Nested mouldings, each a step nearer and wider, about an opening 26 m wide. */
function frame(world: World): void {
  const z = stageFront - 0.4;
  const steps = [
    { out: 0, wide: 0.3, deep: 1.6, paint: '#e2b468' },
    { out: 0.3, wide: 0.9, deep: 1.2, paint: stone },
    { out: 1.2, wide: 0.22, deep: 1.5, paint: '#e2b468' },
    { out: 1.42, wide: 3.4, deep: 0.7, paint: '#a98a66' },
  ] as const;
  for (const { out, wide, deep, paint } of steps) {
    const half = opening.half + out;
    for (const side of [-1, 1])
      world.box(paint, [side * (half + wide / 2), 0, z], [wide, opening.top + out + wide, deep]);
    world.box(paint, [0, opening.top + out, z], [2 * half, wide, deep]);
  }
  world.box('#a98a66', [0, opening.top, z - 0.3], [40, hallHeight - opening.top, 0.5]);
  world.box(glow('#ffe0aa', 1.1), [0, opening.top - 0.05, z - 0.6], [opening.half * 2, 0.08, 0.5]);
}

function presidium(world: World): void {
  const { random } = world;
  for (let row = 0; row < 3; row++) {
    const z = stageFront - 4 - row * 2.5;
    const y = level + row * 0.5;
    const seats = 18 - row;
    const width = seats * 1.06;
    if (row > 0) world.box('#a87c4c', [0, level, z - 0.4], [width + 2.4, row * 0.5, 2.6]);
    world.box('#e8dcc0', [0, y, z + 0.62], [width + 0.6, 0.74, 0.06]);
    world.box('#9a6a3c', [0, y + 0.74, z + 0.34], [width + 0.8, 0.06, 0.7]);
    for (let i = 0; i < seats; i++)
      person(world, [(i - (seats - 1) / 2) * 1.06, y, z - 0.2], {
        facing: heading.near + random.between(-0.12, 0.12),
        pose: 'sitting',
        wears: 'jacket',
        arms: 'down',
        top: random.pick(suits),
        detail: 5,
      });
  }
}

function lectern(world: World): void {
  const at = [-6.6, level, stageFront - 1.4] as const;
  world.roundedBox('#8a5a34', [at[0], level, at[2]], [1, 1.1, 0.55], 0.06);
  world.box('#e2b468', [at[0], level + 1.1, at[2]], [1.15, 0.06, 0.7]);
  person(world, [at[0], level, at[2] - 0.6], {
    facing: heading.near,
    pose: 'standing',
    stance: 'even',
    arms: 'resting',
    wears: 'jacket',
    top: '#262c3c',
    height: 1.74,
  });
}
