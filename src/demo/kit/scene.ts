import type { Mood, MoodChanges } from './mood.ts';
import type { Paint } from './paint.ts';
import type { MoodName } from './palette.ts';
import type { World } from './world.ts';

/** Metres: x to the right, y up, z towards the viewer. */
export type Point = readonly [x: number, y: number, z: number];

/** Turns about the vertical axis, in radians. A camera that looks along -z sees … */
export const heading = {
  right: 0,
  away: Math.PI / 2,
  left: Math.PI,
  near: -Math.PI / 2,
} as const;

export interface Camera {
  at: Point;
  look: Point;
  /** Vertical angle in degrees: 24 to 33 outdoors, 50 indoors. */
  fov?: number;
  /** Moves the picture without turning the camera, in parts of its width and height: verticals stay upright. */
  shift?: readonly [x: number, y: number];
  near?: number;
  /** A lens this wide (metres), focused this far (metres): softens what is nearer and farther. */
  lens?: { width: number; focus: number };
}

export interface Shadows {
  /** Middle of the square that receives shadows; by default on the ground before the camera. */
  centre: Point;
  /** Half the square's side, in metres. Smaller is sharper. */
  reach: number;
  /** Shadow map's side in pixels. */
  resolution: number;
  /** Metres along the normal; raise it when flat faces show stripes. */
  bias: number;
}

/** How to look at what was built. Everything but camera and mood has a default from the mood. */
export interface View {
  camera: Camera;
  mood: MoodName | Mood;
  /** One paint for everything, in place of each thing's own: a model in clay. */
  paint?: Paint;
  /** Direction towards the sun that is seen in the sky and warms the fog. */
  sun?: Point;
  /** Direction of the light that models the buildings, where it should differ from the seen sun. */
  key?: Point;
  shadows?: Partial<Shadows>;
  /** Small changes to the mood: `{ fog: { density: 0.002 }, exposure: 0.9 }`. */
  adjust?: MoodChanges;
}

/** One picture. */
export interface Scene {
  /** Final width and height in pixels; 2400 x 1600 by default. */
  size?: readonly [width: number, height: number];
  seed: number;
  /** 12 by default; more only for very large soft shadows. */
  passes?: number;
  /** False leaves out the film grain. */
  grain?: boolean;
  /** Only this part of the finished picture, uncut pixels; all in parts of its width and height. */
  crop?: { left: number; top: number; width: number; height: number };
  build: (world: World) => View;
}
