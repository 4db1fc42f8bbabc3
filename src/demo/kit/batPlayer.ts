import { CylinderGeometry } from 'three';
import { grownUp } from './body.ts';
import { type Look, person, type Reach } from './figures.ts';
import { vector } from './geometry.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

export interface BatPlayer {
  facing: number;
  stroke: keyof typeof strokes;
  height: number;
  bat: string;
  /** What the child wears; how it stands and holds its arms is the stroke's. */
  wears: Pick<Look, 'wears' | 'top' | 'bottom' | 'hair' | 'neckerchief'>;
}

interface Stroke extends Pick<Look, 'pose' | 'phase' | 'stance'> {
  /** How far both feet are off the ground, in metres. */
  leap?: number;
  reach: { left: Reach; right: Reach };
}

/** For a body of 1.72 m that looks along +x, its right at +z; the right hand holds the bat. */
const strokes = {
  /** In the air, the bat high above the head. */
  smash: {
    pose: 'walking',
    phase: 1.9,
    leap: 0.2,
    reach: {
      left: [
        [0.16, 1.24, -0.36],
        [0.36, 1.4, -0.36],
      ],
      right: [
        [0.06, 1.55, 0.3],
        [0.18, 1.8, 0.26],
      ],
    },
  },
  /** A long step, the bat far out to the right. */
  forehand: {
    pose: 'walking',
    phase: 0.75,
    reach: {
      left: [
        [0.06, 1.1, -0.36],
        [0.26, 1.2, -0.42],
      ],
      right: [
        [0.06, 1.2, 0.4],
        [0.3, 1.28, 0.5],
      ],
    },
  },
  /** On a loose knee, both hands before the chest. */
  ready: {
    pose: 'standing',
    stance: 'left',
    reach: {
      left: [
        [0.1, 1.09, -0.25],
        [0.33, 1.14, -0.1],
      ],
      right: [
        [0.1, 1.1, 0.27],
        [0.34, 1.16, 0.18],
      ],
    },
  },
  /** The left hand has thrown the ball; the right one draws back. */
  serve: {
    pose: 'walking',
    phase: 5.4,
    reach: {
      left: [
        [0.2, 1.22, -0.22],
        [0.38, 1.38, -0.14],
      ],
      right: [
        [-0.08, 1.12, 0.36],
        [-0.06, 1.06, 0.58],
      ],
    },
  },
} as const satisfies Record<string, Stroke>;

/** A child at table tennis, in mid-stroke; without a face. The ground is at `at`. */
export function batPlayer(
  world: World,
  at: Point,
  { facing, stroke, height, bat, wears }: BatPlayer,
): void {
  const { leap = 0, reach, ...stands }: Stroke = strokes[stroke];
  const feet: Point = [at[0], at[1] + leap, at[2]];
  person(world, feet, { facing, height, detail: 12, reach, ...stands, ...wears });
  world.place(feet, facing, () => drawBat(world, reach.right, bat), height / grownUp);
}

/** The bat continues the forearm, its face turned ahead. */
function drawBat(world: World, [elbow, wrist]: Reach, colour: string): void {
  const along = vector(wrist).sub(vector(elbow)).normalize();
  const beyond = (metres: number) => vector(wrist).addScaledVector(along, metres).toArray();
  world.limb('#c79a62', beyond(0.06), beyond(0.2), 0.02, 0.018, 8);
  const blade = new CylinderGeometry(0.11, 0.11, 0.022, 32).rotateZ(Math.PI / 2);
  world.add(colour, blade.translate(...beyond(0.29)));
}
