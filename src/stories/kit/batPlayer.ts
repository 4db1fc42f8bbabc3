import { CylinderGeometry } from 'three';
import { grownUp } from './body.ts';
import type { Hair } from './figures.ts';
import { latheGeometry, vector } from './geometry.ts';
import { drawHead, skin } from './head.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

export interface BatPlayer {
  facing: number;
  stroke: keyof typeof strokes;
  height: number;
  top: string;
  bottom: string;
  /** A skirt over bare legs, in place of trousers. */
  skirt?: boolean;
  hair?: Hair;
  bat: string;
}

type Joints = readonly [joint: Point, end: Point];

interface Stroke {
  /** Height of the hips, and how far the chest is ahead of them. */
  hips: number;
  lean: number;
  /** Knee and ankle, elbow and wrist, left then right; the right hand holds the bat. */
  legs: readonly [Joints, Joints];
  arms: readonly [Joints, Joints];
}

/** For a body of 1.72 m that looks along +x, its right at +z. */
const strokes = {
  /** In the air, the bat high above the head. */
  smash: {
    hips: 1.12,
    lean: 0.04,
    legs: [
      [
        [0.2, 0.82, -0.15],
        [-0.12, 0.52, -0.19],
      ],
      [
        [0.04, 0.7, 0.15],
        [-0.2, 0.34, 0.2],
      ],
    ],
    arms: [
      [
        [0.1, 1.5, -0.4],
        [0.2, 1.7, -0.56],
      ],
      [
        [0.02, 1.8, 0.3],
        [0.12, 2.05, 0.34],
      ],
    ],
  },
  /** A wide lunge, the bat far out to the right. */
  forehand: {
    hips: 0.8,
    lean: 0.12,
    legs: [
      [
        [0.2, 0.45, -0.22],
        [0.14, 0.08, -0.34],
      ],
      [
        [0.06, 0.44, 0.26],
        [-0.12, 0.08, 0.46],
      ],
    ],
    arms: [
      [
        [0.14, 1.04, -0.36],
        [0.36, 1.14, -0.42],
      ],
      [
        [-0.04, 1.1, 0.42],
        [0.06, 1.22, 0.66],
      ],
    ],
  },
  /** Low on bent knees, the bat ahead near the ground. */
  scoop: {
    hips: 0.58,
    lean: 0.26,
    legs: [
      [
        [0.36, 0.5, -0.14],
        [0.2, 0.08, -0.14],
      ],
      [
        [0.18, 0.28, 0.16],
        [-0.24, 0.1, 0.18],
      ],
    ],
    arms: [
      [
        [0.1, 0.88, -0.38],
        [0.3, 0.98, -0.46],
      ],
      [
        [0.48, 0.8, 0.22],
        [0.68, 0.66, 0.2],
      ],
    ],
  },
} as const satisfies Record<string, Stroke>;

const shoe = '#e9e6de';
const sides = 14;

/** A child at table tennis, in mid-stroke; without a face. The ground is at `at`. */
export function batPlayer(world: World, at: Point, look: BatPlayer): void {
  const { hips, lean, legs, arms } = strokes[look.stroke];
  const { top, bottom } = look;
  const scale = look.height / grownUp;
  world.figure(
    at,
    look.facing,
    () => {
      for (const [i, [knee, ankle]] of legs.entries()) {
        const side = i === 0 ? -1 : 1;
        const paint = look.skirt ? skin : bottom;
        world.limb(paint, [0, hips, side * 0.08], knee, 0.088, 0.06, sides);
        world.limb(paint, knee, ankle, 0.06, 0.042, sides);
        world.limb(shoe, ankle, [ankle[0] + 0.14, ankle[1] - 0.025, ankle[2]], 0.046, 0.04, 10);
      }
      for (const side of [-1, 1]) {
        world.limb(
          top,
          [0, hips + 0.02, side * 0.05],
          [lean, hips + 0.4, side * 0.085],
          0.13,
          0.115,
          sides,
        );
      }
      world.add(look.skirt ? bottom : top, look.skirt ? pleats(hips) : shirt(hips, lean));
      world.place([lean * 1.15, hips - 0.87, 0], 0, () =>
        drawHead(world, { hair: look.hair ?? 'short' }, look.height, 'jacket', sides),
      );
    },
    scale,
  );
  // Outstretched arms keep their own round shading: as part of the figure one of them would be all in the shade.
  world.place(
    at,
    look.facing,
    () => {
      for (const [i, [elbow, wrist]] of arms.entries()) {
        const shoulder: Point = [lean, hips + 0.46, i === 0 ? -0.15 : 0.15];
        world.limb(top, shoulder, elbow, 0.058, 0.046, sides);
        world.limb(skin, elbow, wrist, 0.04, 0.032, sides);
        world.limb(skin, wrist, beyond(elbow, wrist, 0.09), 0.036, 0.034, 10);
      }
      drawBat(world, arms[1][0], arms[1][1], look.bat);
    },
    scale,
  );
}

function beyond(from: Point, to: Point, metres: number): Point {
  const along = vector(to).sub(vector(from)).normalize();
  return vector(to).addScaledVector(along, metres).toArray();
}

/** The loose lower edge of a shirt. */
function shirt(hips: number, lean: number) {
  const edge = latheGeometry(
    [
      [0.185, -0.13],
      [0.17, 0.04],
      [0.14, 0.22],
    ],
    24,
  );
  return edge
    .scale(0.76, 1, 1)
    .rotateZ(-2 * lean)
    .translate(0, hips, 0);
}

function pleats(hips: number) {
  return latheGeometry(
    [
      [0.27, hips - 0.3],
      [0.21, hips - 0.08],
      [0.15, hips + 0.12],
    ],
    24,
  ).scale(0.86, 1, 1);
}

/** Goes on where the forearm points, its face towards the wall. */
function drawBat(world: World, elbow: Point, wrist: Point, colour: string): void {
  const grip = beyond(elbow, wrist, 0.08);
  const neck = beyond(elbow, wrist, 0.2);
  world.limb('#c79a62', grip, neck, 0.022, 0.018, 8);
  const blade = new CylinderGeometry(0.12, 0.12, 0.022, 32).rotateZ(Math.PI / 2);
  world.add(colour, blade.translate(...beyond(elbow, wrist, 0.3)));
}
