import { ExtrudeGeometry, Path, Shape } from 'three';
import type { Profile } from '../geometry.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';
import { glass, lamplight, frame as trim } from './pastelHouse.ts';

const storey = 3.6;

export interface Drum {
  radius: number;
  floors: number;
  colour: Paint;
  /** What lies on its roof. */
  snow: Paint;
  /** Otherwise the roof is flat. */
  domed?: boolean;
  /** Share of lit windows. */
  lit?: number;
  /** Where a door takes the place of the ground floor's windows: radians, from +x towards +z. */
  door?: number;
}

/** A round tower with a ring of arched windows on every floor, under snow. */
export function drum(
  world: World,
  at: Point,
  { radius, floors, colour, snow, domed = false, lit = 0, door }: Drum,
): void {
  const height = floors * storey + 0.7;
  const windows = Math.round(radius * 2.2);
  world.place(at, 0, () => {
    world.lathe(
      colour,
      [0, 0, 0],
      [
        [radius + 0.08, 0],
        [radius + 0.08, 0.5],
        [radius, 0.58],
        [radius, height],
      ],
      96,
    );
    for (let floor = 0; floor < floors; floor++) {
      const y = floor * storey;
      world.lathe(trim, [0, y + storey, 0], moulding(radius), 96);
      for (let i = 0; i < windows; i++) {
        const around = ((i + 0.5) / windows) * 2 * Math.PI;
        const pane = world.random.chance(lit) ? lamplight : glass;
        if (floor === 0 && door !== undefined && Math.abs(around - door) < 2.6 / radius) continue;
        world.place(
          [Math.cos(around) * radius, y + 1.05, Math.sin(around) * radius],
          Math.PI / 2 - around,
          () => archedWindow(world, pane, snow),
        );
      }
    }
    cornice(world, radius, height);
    if (domed) snowDome(world, radius + 0.55, height + 0.5, snow);
    else snowCap(world, radius + 0.5, height + 0.5, snow);
  });
}

/** A half-round string course. */
const moulding = (radius: number): Profile =>
  Array.from({ length: 9 }, (_, i) => {
    const angle = -Math.PI / 2 + (i / 8) * Math.PI;
    return [radius + 0.02 + 0.13 * Math.cos(angle), 0.14 * Math.sin(angle)] as const;
  });

function cornice(world: World, radius: number, y: number): void {
  world.lathe(
    trim,
    [0, y - 0.35, 0],
    [
      [radius, 0],
      [radius + 0.16, 0.08],
      [radius + 0.2, 0.3],
      [radius + 0.48, 0.5],
      [radius + 0.52, 0.62],
      [radius + 0.52, 0.86],
      [0.01, 0.86],
    ],
    96,
  );
}

/** A thick flat layer with a rounded, slightly overhanging edge. */
function snowCap(world: World, radius: number, y: number, snow: Paint): void {
  const edge = Array.from({ length: 9 }, (_, i) => {
    const angle = -Math.PI / 2 + (i / 8) * Math.PI;
    return [radius - 0.12 + 0.24 * Math.cos(angle), 0.24 + 0.24 * Math.sin(angle)] as const;
  });
  world.lathe(snow, [0, y, 0], [...edge, [radius * 0.5, 0.62], [0.01, 0.7]], 96);
}

/** A low dome, its snow thick at the eaves. */
function snowDome(world: World, radius: number, y: number, snow: Paint): void {
  const dome = Array.from({ length: 25 }, (_, i) => {
    const angle = (i / 24) * (Math.PI / 2);
    return [
      Math.max(0.01, Math.cos(angle) ** 0.9 * radius),
      0.3 + Math.sin(angle) * radius * 0.5,
    ] as const;
  });
  world.lathe(snow, [0, y, 0], [[radius - 0.2, 0], [radius - 0.04, 0.06], ...dome], 96);
  world.lathe(
    trim,
    [0, y + radius * 0.5 + 0.2, 0],
    [
      [0.5, 0],
      [0.42, 0.5],
      [0.16, 0.9],
      [0.12, 1.5],
      [0.01, 1.6],
    ],
    32,
  );
}

function arch<P extends Path>(path: P, half: number, low: number, spring: number): P {
  path.moveTo(-half, low).lineTo(half, low).lineTo(half, spring);
  path.absarc(0, spring, half, 0, Math.PI, false);
  path.closePath();
  return path;
}

/** In a wall at z = 0 that looks along +z; its sill is at y = 0. */
function archedWindow(world: World, pane: Paint, snow: Paint): void {
  const [half, spring] = [0.54, 1.4];
  const flat = { bevelEnabled: false, curveSegments: 20 };
  const surround = arch(new Shape(), half + 0.15, -0.02, spring);
  surround.holes.push(arch(new Path(), half, 0.06, spring));
  world.add(trim, new ExtrudeGeometry(surround, { ...flat, depth: 0.24 }).translate(0, 0, -0.1));
  world.add(
    pane,
    new ExtrudeGeometry(arch(new Shape(), half, 0.06, spring), { ...flat, depth: 0.16 }).translate(
      0,
      0,
      -0.12,
    ),
  );
  world.box(trim, [0, 0, 0.05], [0.06, spring + half, 0.06]);
  world.box(trim, [0, spring - 0.03, 0.05], [half * 2, 0.06, 0.06]);
  world.box(trim, [0, -0.12, 0.06], [half * 2 + 0.46, 0.12, 0.3]);
  world.roundedBox(snow, [0, -0.01, 0.07], [half * 2 + 0.4, 0.08, 0.24], 0.038);
}
