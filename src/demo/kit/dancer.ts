import { latheGeometry } from './geometry.ts';
import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

export interface Dancer {
  facing: number;
  pose: keyof typeof poses;
  skirt: string;
  bodice?: string;
  height?: number;
}

/** Joints of one limb, from the hip or shoulder outwards. */
type Limb = readonly [joint: Point, end: Point];

interface Pose {
  /** Standing leg first; its foot is under the dancer. */
  legs: readonly [Limb, Limb];
  arms: readonly [left: Limb, right: Limb];
  /** How far the skirt is lifted behind, 0 to 1. */
  lift: number;
}

/** All joints are given for this height, looking along +x with the right side at +z. */
const drawnHeight = 1.42;

const poses = {
  /** On one leg, the other foot at the knee, arms rounded overhead. */
  pirouette: {
    legs: [
      [
        [0.02, 0.41, -0.045],
        [0, 0.12, -0.04],
      ],
      [
        [0.2, 0.6, 0.3],
        [0.05, 0.4, 0.03],
      ],
    ],
    arms: [
      [
        [0.08, 1.32, -0.25],
        [0.14, 1.52, -0.1],
      ],
      [
        [0.08, 1.32, 0.25],
        [0.14, 1.52, 0.1],
      ],
    ],
    lift: 0,
  },
  /** On one leg, the other stretched far behind, one arm ahead and one to the side. */
  arabesque: {
    legs: [
      [
        [0.03, 0.41, -0.05],
        [0, 0.12, -0.045],
      ],
      [
        [-0.36, 0.69, 0.09],
        [-0.71, 0.75, 0.1],
      ],
    ],
    arms: [
      [
        [0.27, 1.2, -0.17],
        [0.52, 1.32, -0.14],
      ],
      [
        [-0.03, 1.12, 0.34],
        [-0.08, 1.13, 0.6],
      ],
    ],
    lift: 0.8,
  },
  /** One foot pointed ahead, arms wide. */
  turning: {
    legs: [
      [
        [0.05, 0.41, -0.06],
        [-0.05, 0.12, -0.06],
      ],
      [
        [0.16, 0.43, 0.1],
        [0.32, 0.13, 0.13],
      ],
    ],
    arms: [
      [
        [0.1, 1.17, -0.33],
        [0.2, 1.3, -0.56],
      ],
      [
        [0.06, 1.06, 0.34],
        [0.16, 1.02, 0.6],
      ],
    ],
    lift: 0.25,
  },
} as const satisfies Record<string, Pose>;

/** Light reflected from the pale floor keeps the skirt's shade from going black. */
const skin: Paint = { colour: '#dba783', emissive: '#2e1b12' };
const stocking: Paint = { colour: '#eeddd2', emissive: '#4a433e' };
const shoe: Paint = { colour: '#e3b9ae', emissive: '#3a2a26' };
const hair = '#211c22';

/** A girl dancing on her toes in a wide skirt; the standing foot is at `at`. Her face is left plain. */
export function dancer(world: World, at: Point, look: Dancer): void {
  const { legs, arms, lift } = poses[look.pose];
  const scale = (look.height ?? drawnHeight) / drawnHeight;
  const bodice = look.bodice ?? look.skirt;
  world.place(at, look.facing, () => wideSkirt(world, look.skirt, lift), scale);
  world.figure(
    at,
    look.facing,
    () => {
      for (const [i, leg] of legs.entries()) drawLeg(world, leg, i === 0 ? -1 : 1);
      const body = latheGeometry(
        [
          [0.13, 0.72],
          [0.098, 0.83],
          [0.112, 0.97],
          [0.132, 1.07],
          [0.11, 1.12],
          [0.03, 1.15],
        ],
        24,
      );
      world.add(bodice, body.scale(0.74, 1, 1));
      for (const [i, arm] of arms.entries()) drawArm(world, arm, i === 0 ? -1 : 1, bodice);
      drawHead(world);
    },
    scale,
  );
}

function drawLeg(world: World, [knee, ankle]: Limb, side: number): void {
  world.limb(stocking, [0, 0.74, side * 0.06], knee, 0.074, 0.05, 14);
  world.limb(stocking, knee, ankle, 0.05, 0.03, 14);
  // The foot continues the line of the shin: the toes are pointed.
  const along = (part: number): Point => [
    ankle[0] + (ankle[0] - knee[0]) * part + 0.025,
    Math.max(0.015, ankle[1] + (ankle[1] - knee[1]) * part),
    ankle[2] + (ankle[2] - knee[2]) * part,
  ];
  world.limb(shoe, ankle, along(0.36), 0.034, 0.02, 12);
}

function drawArm(world: World, [elbow, hand]: Limb, side: number, sleeve: string): void {
  const shoulder: Point = [0, 1.075, side * 0.125];
  world.limb(sleeve, shoulder, toward(shoulder, elbow, 0.3), 0.046, 0.05, 12);
  world.limb(skin, shoulder, elbow, 0.036, 0.029, 12);
  world.limb(skin, elbow, hand, 0.029, 0.02, 12);
  world.limb(skin, hand, toward(elbow, hand, 1.26), 0.022, 0.012, 10);
}

function toward(from: Point, to: Point, part: number): Point {
  return [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part,
    from[2] + (to[2] - from[2]) * part,
  ];
}

function drawHead(world: World): void {
  world.limb(skin, [0, 1.12, 0], [0.01, 1.2, 0], 0.036, 0.034, 12);
  world.limb(skin, [0.03, 1.25, 0], [0.028, 1.3, 0], 0.074, 0.078, 16);
  world.blob(hair, [0, 1.305, 0], [0.092, 0.096, 0.088], { detail: 4, rough: 0 });
  world.blob(hair, [-0.06, 1.385, 0], 0.042, { detail: 3, rough: 0 });
}

/** A circle of cloth in mid-turn: three layers whose folds run round like a pinwheel. */
function wideSkirt(world: World, colour: string, lift: number): void {
  const phase = world.random.between(0, 2 * Math.PI);
  for (const [layer, paint] of [colour, '#f6efe6', colour].entries()) {
    const reach = 0.45 - 0.03 * layer;
    const drop = 0.26 + 0.04 * layer;
    world.surface(
      { colour: paint, emissive: layer === 1 ? '#3a3838' : '#262224' },
      (u, v) => {
        const around = u * 2 * Math.PI + 0.5 * v;
        const fold = Math.sin(u * 2 * Math.PI * 15 + phase + layer) * 0.016 * v;
        const wave = Math.sin(u * 2 * Math.PI * 3 + phase) * 0.03 * v;
        const radius = 0.096 + reach * v ** 0.85 + fold;
        const raised = lift * 0.3 * v * Math.max(0, -Math.cos(around)) ** 2;
        const height = 0.82 - drop * v ** 1.3 + raised + wave + fold * 0.6;
        // The waist is an oval like the bodice.
        const deep = radius - 0.028 * (1 - v) ** 3;
        return [Math.cos(around) * deep, height, Math.sin(around) * radius];
      },
      180,
      10,
    );
  }
}
