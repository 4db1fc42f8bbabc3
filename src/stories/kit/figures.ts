import { drawBody, grownUp } from './body.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

export type Pose = 'walking' | 'standing' | 'sitting';
export type Garment = 'jacket' | 'coat' | 'skirt' | 'gown';
export type Arms = 'swinging' | 'down' | 'raised' | 'waving' | 'holding' | 'resting';

/** A faceless person; what is left out is drawn by lot, so that a crowd is never uniform. */
export interface Look {
  /** Direction walked or looked; see `heading`. */
  facing?: number;
  pose?: Pose;
  /** Where in the stride, in radians: 0 has the feet together. */
  phase?: number;
  /** Metres; a grown-up is 1.6 to 1.76, a child 1.05 to 1.4. */
  height?: number;
  wears?: Garment;
  top?: string;
  bottom?: string;
  arms?: Arms;
  /** Seat's height for `sitting`. */
  seat?: number;
  bag?: string;
  satchel?: string;
  /** A flat peaked cap. */
  cap?: string;
  headscarf?: string;
  neckerchief?: string;
  umbrella?: string;
  /** Segments round a limb: 7 near, 5 far, 4 in a crowd of hundreds. */
  detail?: number;
}

/** Draws a person with the feet at `at`. */
export function person(world: World, at: Point, look: Look = {}): void {
  const { random } = world;
  const height = look.height ?? random.between(1.6, 1.76);
  const facing = look.facing ?? random.between(0, 2 * Math.PI);
  world.figure(at, facing, () => drawBody(world, look, height), height / grownUp);
}

/** A child: shorter, with a larger head and, unless told otherwise, standing. */
export function child(world: World, at: Point, look: Look = {}): void {
  person(world, at, {
    height: world.random.between(1.1, 1.35),
    wears: world.random.chance(0.5) ? 'skirt' : 'jacket',
    ...look,
  });
}

export function soldier(world: World, at: Point, look: Look = {}): void {
  person(world, at, {
    wears: 'jacket',
    top: '#6b6a45',
    bottom: '#5d5c3e',
    cap: '#6b6a45',
    arms: 'down',
    ...look,
  });
}

/** Many people; each is placed and dressed by its number. */
export function crowd(
  world: World,
  count: number,
  each: (index: number) => { at: Point } & Look,
): void {
  for (let i = 0; i < count; i++) {
    const { at, ...look } = each(i);
    person(world, at, { detail: 5, ...look });
  }
}
