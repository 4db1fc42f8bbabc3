import { glow, type Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

export interface Vehicle {
  /** Direction driven; 0 is +x. */
  facing?: number;
  body?: Paint;
  /** The band above the windows' sill. */
  band?: Paint;
  glass?: Paint;
  /** Lit headlamps and windows. */
  lit?: boolean;
}

const dark = '#24262c';

function wheels(world: World, axles: readonly number[], half: number, radius: number): void {
  for (const x of axles) {
    for (const side of [-1, 1]) {
      world.place([x, radius, side * half], 0, () => {
        world.ring(dark, [0, 0, 0], radius * 0.72, radius * 0.28, { upright: true, segments: 20 });
        world.blob('#8b8d90', [0, 0, 0], [radius * 0.5, radius * 0.5, 0.07], {
          detail: 3,
          rough: 0,
        });
      });
    }
  }
}

function headlamps(world: World, x: number, y: number, half: number, lit: boolean): void {
  for (const side of [-1, 1]) {
    world.blob(lit ? glow('#fff0c8', 5) : '#e9e4d6', [x, y, side * half], 0.13, {
      detail: 3,
      rough: 0,
    });
    world.blob(lit ? glow('#e8402c', 2) : '#8a2f28', [-x, y, side * half], 0.09, {
      detail: 2,
      rough: 0,
    });
  }
}

/** A long body with a row of windows; its middle stands on `at`. */
function coach(
  world: World,
  at: Point,
  vehicle: Vehicle,
  length: number,
  doors: readonly number[],
  onRoof?: () => void,
): void {
  const { body = '#c9b88e', band = '#9a3f3c', lit = false } = vehicle;
  const glass = vehicle.glass ?? (lit ? glow('#ffdca6', 0.9) : '#3d4f5a');
  world.place(at, vehicle.facing ?? 0, () => {
    world.roundedBox(band, [0, 0.42, 0], [length, 1.2, 2.5], 0.14);
    world.roundedBox(body, [0, 1.2, 0], [length, 1.9, 2.48], 0.28);
    const bays = Math.floor((length - 1) / 1.35);
    for (let i = 0; i < bays; i++) {
      const x = (i - (bays - 1) / 2) * 1.35;
      const door = doors.some((at) => Math.abs(at - x) < 0.7);
      world.roundedBox(glass, [x, door ? 0.75 : 1.55, 0], [1.12, door ? 1.8 : 1.0, 2.53], 0.06);
      if (door) world.box(dark, [x, 0.6, 0], [0.05, 2, 2.55]);
    }
    world.roundedBox(glass, [0, 1.45, 0], [length + 0.05, 1.2, 2.1], 0.08);
    world.box(dark, [0, 0.36, 0], [length - 0.2, 0.1, 2.3]);
    headlamps(world, length / 2, 0.85, 0.85, lit);
    onRoof?.();
  });
}

export function bus(world: World, at: Point, vehicle: Vehicle = {}): void {
  coach(world, at, vehicle, 10.5, [3.4, -1.4], () => wheels(world, [3.6 - 1.3, -3.2], 1.15, 0.48));
}

export function trolleybus(world: World, at: Point, vehicle: Vehicle = {}): void {
  coach(world, at, vehicle, 11, [4, -0.7, -4], () => {
    wheels(world, [2.6, -2.8], 1.15, 0.48);
    world.box('#8d8a80', [-0.5, 3.1, 0], [3.4, 0.26, 1.5]);
    for (const side of [-1, 1])
      world.limb(dark, [-1, 3.3, side * 0.3], [-6.6, 5.95, side * 0.32], 0.045, 0.03, 5);
  });
}

/** Two coaches, a joint, a pantograph. */
export function tram(world: World, at: Point, vehicle: Vehicle = {}): void {
  const facing = vehicle.facing ?? 0;
  world.place(at, facing, () => {
    const part: Vehicle = { ...vehicle, facing: 0 };
    coach(world, [6.1, 0, 0], part, 11.4, [3.4, -3.4]);
    coach(world, [-6.1, 0, 0], part, 11.4, [3.4, -3.4]);
    world.box(dark, [0, 0.5, 0], [1, 2.4, 2.1]);
    for (const [a, b] of [
      [4, 5],
      [5, 4],
    ] as const)
      world.limb(dark, [a, 3.1, 0], [b, 4.6, 0], 0.04);
    for (const x of [-9, -3.2, 3.2, 9]) world.box(dark, [x, 0, 0], [2.4, 0.5, 2]);
    world.limb(dark, [4, 4.6, 0], [5, 5.9, 0], 0.04);
    world.limb(dark, [5, 5.9, -0.7], [5, 5.9, 0.7], 0.04);
  });
}

export interface Train {
  cars?: number;
  length?: number;
  body?: string;
  band?: string;
  glass?: Paint;
}

/** Metro or railway cars in a line along -z from `at`, which is the near end. */
export function train(
  world: World,
  at: Point,
  {
    cars = 5,
    length = 17,
    body = '#e6d5ae',
    band = '#a3352c',
    glass = glow('#ffdca6', 0.8),
  }: Train = {},
): void {
  world.place(at, 0, () => {
    for (let car = 0; car < cars; car++) {
      const end = -car * (length + 0.6);
      const middle = end - length / 2;
      world.box(band, [0, -0.6, middle], [2.7, 1.9, length]);
      world.box(body, [0, 1.3, middle], [2.7, 1.7, length]);
      world.roundedBox(band, [0, 2.7, middle], [2.55, 0.7, length], 0.25);
      world.box('#d9a14a', [0, 1.22, middle], [2.76, 0.1, length]);
      for (let z = 1.2; z < length; z += 1.85)
        world.roundedBox(glass, [0, 1.5, end - z], [2.76, 1.05, 1.15], 0.05);
      for (const door of [0.13, 0.46, 0.79])
        world.box(dark, [0, 0, end - length * door - 0.1], [2.77, 2.7, 0.06]);
    }
  });
}

/** A plain saloon car of the eighties. */
export function car(
  world: World,
  at: Point,
  { facing = 0, body = '#4a5568', glass = '#2b3640', lit = false }: Vehicle = {},
): void {
  world.place(at, facing, () => {
    world.roundedBox(body, [0, 0.3, 0], [4.4, 0.62, 1.7], 0.16);
    world.extrude(
      glass,
      [
        [-1.5, 0.85],
        [1.0, 0.85],
        [0.45, 1.38],
        [-1.05, 1.38],
      ],
      1.5,
    );
    world.roundedBox(body, [-0.3, 1.34, 0], [1.6, 0.1, 1.46], 0.04);
    for (const x of [1.0, -0.25, -1.5])
      for (const side of [-1, 1])
        world.limb(body, [x, 0.88, side * 0.77], [x * 0.55 - 0.15, 1.38, side * 0.7], 0.045);
    wheels(world, [1.35, -1.35], 0.76, 0.31);
    headlamps(world, 2.2, 0.65, 0.6, lit);
  });
}
