import { drawBody, grownUp } from './body.ts';
import { Random } from './random.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

export type Pose = 'walking' | 'standing' | 'sitting';
export type Garment = 'jacket' | 'coat' | 'skirt' | 'gown';
export type Arms =
  | 'swinging'
  | 'down'
  | 'behind'
  | 'hip'
  | 'raised'
  | 'waving'
  | 'holding'
  | 'resting';
export type Hair = 'short' | 'bob' | 'bun' | 'tail';
/** Which leg carries the weight of someone who stands. */
export type Stance = 'even' | 'left' | 'right';
/** Where an arm goes, for a body of 1.72 m at the origin that looks along +x: its right is +z. */
export type Reach = readonly [elbow: Point, wrist: Point];

/** A faceless person; what is not given is random, so that a crowd is never uniform. */
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
  /** Poses one arm or both by hand, in place of `arms`. */
  reach?: { left?: Reach; right?: Reach };
  /** For `standing`. */
  stance?: Stance;
  hair?: Hair;
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
  // Small variations are derived from the person's position, so that other random numbers of the picture stay the same.
  const habits = habitsOf(new Random(at[0] * 7919 + at[2] * 104_729 + height * 1e6), look);
  world.figure(at, facing, () => drawBody(world, { ...habits, ...look }, height), height / grownUp);
}

function habitsOf(random: Random, { wears, pose, arms }: Look): Look {
  const woman = wears === 'skirt' || wears === 'gown';
  const stance = random.pick(['even', 'left', 'right', 'right'] as const);
  const hair = woman ? random.pick(['bob', 'bob', 'bun', 'tail'] as const) : 'short';
  const idle = random.next();
  if (pose !== 'standing' || arms) return { stance, hair };
  return { stance, hair, arms: idle < 0.72 ? 'down' : idle < 0.9 ? 'behind' : 'hip' };
}

/** A child: shorter, with a larger head and, by default, standing. */
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
    stance: 'even',
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
