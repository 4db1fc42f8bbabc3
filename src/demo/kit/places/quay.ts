import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { mound, snow } from '../snow.ts';
import type { World } from '../world.ts';

const top = 4.2;
const face = 2.2;
const steps = { count: 22, rise: top / 22, tread: 0.36, right: 2.4, width: 2 } as const;
const left = steps.right - steps.count * steps.tread;
const river = face - steps.width;
const stone: Paint = '#8b99a6';
const joint: Paint = '#738290';
const iron: Paint = '#3a4853';

/** Where the stairs reach the ice. */
export const stairFoot: Point = [left - 0.3, 0, (river + face) / 2];

/** A stone quay, 4.2 m above the ice, with snow on its walk; stairs lead down along its wall from right to left. */
export function quay(world: World): void {
  world.box(stone, [0, 0, face + 10], [140, top - 0.12, 20]);
  world.box(snow, [0, top - 0.12, face + 10.2], [140, 0.12, 19.6]);
  for (let y = 0.7; y < top; y += 0.7) world.box(joint, [0, y, face - 0.005], [140, 0.03, 0.03]);
  flight(world);
  parapet(world);
  // Snow has drifted against the foot of the wall.
  for (let x = -30; x < 60; x += 1.3)
    if (x < left - 2 || x > steps.right)
      mound(world, snow, [x, -0.02, face], [2.4, world.random.between(0.2, 0.34), 1.2]);
}

function flight(world: World): void {
  const z = (river + face) / 2;
  for (let i = 0; i < steps.count; i++) {
    const x = left + (i + 0.5) * steps.tread;
    const height = (i + 1) * steps.rise;
    world.box(stone, [x, 0, z], [steps.tread, height - 0.035, steps.width]);
    world.box(snow, [x + 0.02, height - 0.035, z], [steps.tread - 0.04, 0.035, steps.width]);
  }
  world.box(stone, [steps.right + 1.3, 0, z], [2.6, top - 0.05, steps.width]);
  world.box(snow, [steps.right + 1.3, top - 0.05, z], [2.6, 0.05, steps.width]);

  const rail = river + 0.12;
  const height = (x: number) =>
    Math.min(top, Math.max(0, ((x - left) / (steps.right - left)) * top));
  const posts = [
    left + 0.2,
    left + 1.9,
    left + 3.6,
    left + 5.3,
    left + 7,
    steps.right + 0.5,
    steps.right + 2.5,
  ];
  for (const x of posts)
    world.limb(iron, [x, height(x), rail], [x, height(x) + 1, rail], 0.035, 0.035, 10);
  const first = posts[0] ?? left;
  for (const up of [1, 0.52])
    world.tube(
      iron,
      [
        [first - 0.25, height(first) + up - 0.12, rail],
        ...posts.map((x): Point => [x, height(x) + up, rail]),
      ],
      up === 1 ? 0.042 : 0.026,
      10,
      90,
    );
}

/** Granite posts and a rail along the walk, snow on top, open where the stairs begin. */
function parapet(world: World): void {
  const z = face + 0.3;
  for (let x = -24; x < 60; x += 3) {
    if (x > steps.right - 0.5 && x < steps.right + 2.5) continue;
    world.box('#9aa3a8', [x, top, z], [0.42, 1.02, 0.42]);
    world.box('#aab2b6', [x, top + 1.02, z], [0.5, 0.09, 0.5]);
    mound(world, snow, [x, top + 1.1, z], [0.3, 0.12, 0.3]);
    const next = x + 3;
    if (next > steps.right - 0.5 && next < steps.right + 2.5) continue;
    world.box('#9aa3a8', [x + 1.5, top + 0.62, z], [2.6, 0.22, 0.26]);
    world.box(snow, [x + 1.5, top + 0.84, z], [2.6, 0.05, 0.24]);
    world.box('#9aa3a8', [x + 1.5, top, z], [2.6, 0.2, 0.26]);
    for (let i = -2; i <= 2; i++)
      world.box('#8d979e', [x + 1.5 + i * 0.5, top + 0.2, z], [0.13, 0.42, 0.13]);
  }
}
