import { grownUp } from './body.ts';
import type { Look } from './figures.ts';
import { drawHead } from './head.ts';
import type { Paint } from './paint.ts';
import { coats, trousers } from './palette.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

type Task = 'passing' | 'lifting' | 'hugging' | 'shouldering' | 'resting';

export interface Labourer extends Pick<Look, 'facing' | 'top' | 'bottom' | 'headscarf' | 'cap'> {
  task: Task;
  /** A stone in the hands, of this paint. */
  stone?: Paint;
  height?: number;
}

type Joint = readonly [x: number, y: number];
type Limb = readonly [joint: Joint, end: Joint];

interface Posture {
  hip: Joint;
  shoulder: Joint;
  /** Knee and foot, elbow and hand, of the right and the left side. */
  legs: readonly [Limb, Limb];
  arms: readonly [Limb, Limb];
  stone: Point;
}

const striding: Posture['legs'] = [
  [
    [0.2, 0.48],
    [0.24, 0.06],
  ],
  [
    [-0.04, 0.46],
    [-0.26, 0.07],
  ],
];
const both = (limb: Limb): readonly [Limb, Limb] => [limb, limb];

const postures: Record<Task, Posture> = {
  passing: {
    hip: [0, 0.86],
    shoulder: [0.16, 1.34],
    legs: striding,
    arms: both([
      [0.36, 1.12],
      [0.6, 1.12],
    ]),
    stone: [0.68, 1.24, 0],
  },
  lifting: {
    hip: [-0.12, 0.76],
    shoulder: [0.38, 1.02],
    legs: [
      [
        [0.16, 0.44],
        [0.06, 0.06],
      ],
      [
        [0.06, 0.42],
        [-0.16, 0.06],
      ],
    ],
    arms: both([
      [0.46, 0.72],
      [0.52, 0.44],
    ]),
    stone: [0.54, 0.3, 0],
  },
  hugging: {
    hip: [0.02, 0.87],
    shoulder: [-0.08, 1.36],
    legs: striding,
    arms: both([
      [0.02, 1.08],
      [0.27, 1],
    ]),
    stone: [0.32, 1.06, 0],
  },
  shouldering: {
    hip: [0, 0.86],
    shoulder: [0.1, 1.34],
    legs: striding,
    arms: [
      [
        [0.36, 1.42],
        [0.22, 1.62],
      ],
      [
        [0, 1.08],
        [0.06, 0.82],
      ],
    ],
    stone: [0.06, 1.56, 0.26],
  },
  resting: {
    hip: [0, 0.88],
    shoulder: [0.02, 1.37],
    legs: both([
      [0.04, 0.47],
      [0, 0.05],
    ]),
    arms: [
      [
        [0.24, 1.3],
        [0.16, 1.56],
      ],
      [
        [-0.06, 1.14],
        [0.04, 0.96],
      ],
    ],
    stone: [0, 0, 0],
  },
};

const skin = '#d9a27c';
const boot = '#1d1a20';

/** A grown-up at work with stones, the feet at `at`; see `heading` for the way they face. */
export function labourer(world: World, at: Point, look: Labourer): void {
  const { random } = world;
  const height = look.height ?? random.between(1.6, 1.78);
  world.figure(at, look.facing ?? 0, () => drawLabourer(world, look, height), height / grownUp);
}

function drawLabourer(world: World, look: Labourer, height: number): void {
  const { random } = world;
  const { hip, shoulder, legs, arms, stone } = postures[look.task];
  const top = look.top ?? random.pick(coats);
  const bottom = look.bottom ?? random.pick(trousers);
  for (const [i, side] of [1, -1].entries()) {
    const [knee, foot] = legs[i] ?? legs[0];
    const spread = side * 0.12;
    world.limb(bottom, [...hip, side * 0.08], [...knee, spread], 0.1, 0.075, 10);
    world.limb(bottom, [...knee, spread], [...foot, spread], 0.07, 0.052, 8);
    world.limb(boot, [...foot, spread], [foot[0] + 0.14, 0.04, spread], 0.055, 0.045, 6);
    const [elbow, hand] = arms[i] ?? arms[0];
    world.limb(top, [...shoulder, side * 0.18], [...elbow, side * 0.24], 0.068, 0.056, 8);
    world.limb(top, [...elbow, side * 0.24], [...hand, side * 0.16], 0.054, 0.042, 8);
    world.limb(skin, [...hand, side * 0.16], [hand[0] + 0.06, hand[1] + 0.02, side * 0.14], 0.042);
    world.limb(top, [...hip, side * 0.06], [...shoulder, side * 0.09], 0.145, 0.112, 14);
  }
  world.limb(top, [hip[0], hip[1] - 0.06, -0.07], [hip[0], hip[1] - 0.06, 0.07], 0.125, 0.125, 10);
  const forward = (shoulder[0] - hip[0]) * 0.22;
  world.place([shoulder[0] + forward, shoulder[1] - 1.37, 0], 0, () =>
    drawHead(world, look, height, 'jacket', 9),
  );
  if (look.stone) world.blob(look.stone, stone, [0.21, 0.15, 0.2], { rough: 0.2 });
}
