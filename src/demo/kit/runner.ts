import { grownUp } from './body.ts';
import { drawHead, hair, skin } from './head.ts';
import { coats } from './palette.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

type Stride = 'pushing' | 'landing' | 'kicking';

export interface Runner {
  facing?: number;
  stride?: Stride;
  /** Metres; a child is 1.05 to 1.4. */
  height?: number;
  top?: string;
  bottom?: string;
  /** Runs with the other leg first. */
  mirrored?: boolean;
}

type Joints = readonly [
  joint: readonly [x: number, y: number],
  end: readonly [x: number, y: number],
];

/** Knee and foot, elbow and hand, first of the leading side, then of the other. */
const strides: Record<Stride, { lean: number; legs: [Joints, Joints]; arms: [Joints, Joints] }> = {
  pushing: {
    lean: 0.2,
    legs: [
      [
        [0.36, 0.76],
        [0.37, 0.34],
      ],
      [
        [-0.1, 0.49],
        [-0.42, 0.14],
      ],
    ],
    arms: [
      [
        [-0.14, 1.14],
        [0.06, 0.98],
      ],
      [
        [0.36, 1.12],
        [0.56, 1.26],
      ],
    ],
  },
  landing: {
    lean: 0.12,
    legs: [
      [
        [0.24, 0.52],
        [0.3, 0.09],
      ],
      [
        [-0.16, 0.5],
        [-0.54, 0.52],
      ],
    ],
    arms: [
      [
        [-0.2, 1.16],
        [-0.08, 0.94],
      ],
      [
        [0.3, 1.14],
        [0.44, 1.34],
      ],
    ],
  },
  kicking: {
    lean: -0.04,
    legs: [
      [
        [0.3, 0.68],
        [0.6, 0.38],
      ],
      [
        [0.08, 0.48],
        [-0.02, 0.08],
      ],
    ],
    arms: [
      [
        [-0.22, 1.2],
        [-0.38, 1.04],
      ],
      [
        [0.16, 1.16],
        [0.4, 1.2],
      ],
    ],
  },
};

/** A child in mid-run, with the ground under its feet at `at`. */
export function runner(world: World, at: Point, look: Runner = {}): void {
  const { random } = world;
  const height = look.height ?? random.between(1.15, 1.35);
  const facing = look.facing ?? random.between(0, 2 * Math.PI);
  world.figure(at, facing, () => drawRunner(world, look, height), height / grownUp);
}

function drawRunner(world: World, look: Runner, height: number): void {
  const { random } = world;
  const { lean, legs, arms } = strides[look.stride ?? random.pick(['pushing', 'landing'] as const)];
  const top = look.top ?? random.pick(coats);
  const bottom = look.bottom ?? random.pick(['#3d486c', '#5f554c', '#4a5c5e']);
  const first = look.mirrored ? -1 : 1;
  const sides = [first, -first];
  for (const [i, side] of sides.entries()) {
    const [knee, foot] = legs[i] ?? legs[0];
    const ankle: Point = [...foot, side * 0.09];
    world.limb(bottom, [0, 0.86, side * 0.075], [...knee, side * 0.095], 0.088, 0.068, 12);
    world.limb(bottom, [...knee, side * 0.095], ankle, 0.064, 0.045);
    world.limb(hair, ankle, [foot[0] + 0.13, foot[1] - 0.03, side * 0.1], 0.05, 0.042, 5);
    const [elbow, hand] = arms[i] ?? arms[0];
    world.limb(top, [lean, 1.36, side * 0.17], [...elbow, side * 0.25], 0.062, 0.052);
    world.limb(top, [...elbow, side * 0.25], [...hand, side * 0.2], 0.05, 0.04);
    world.limb(skin, [...hand, side * 0.2], [hand[0] + 0.05, hand[1] + 0.03, side * 0.2], 0.042);
    world.limb(top, [0, 0.88, side * 0.05], [lean * 0.5, 1.12, side * 0.05], 0.128, 0.115, 14);
    world.limb(top, [lean * 0.5, 1.12, side * 0.05], [lean, 1.33, side * 0.085], 0.115, 0.1, 14);
  }
  world.place([lean * 1.1, 0, 0], 0, () => drawHead(world, {}, height, 'jacket', 9));
}
