import { BoxGeometry, CylinderGeometry } from 'three';
import { ceiling, glow } from '../paint.ts';
import type { Point } from '../scene.ts';
import { train } from '../vehicles.ts';
import { polishedFloor } from '../water.ts';
import type { World } from '../world.ts';
import { chandelier } from './chandelier.ts';
import { endWall, type MosaicColours, mosaicWall } from './metroMosaic.ts';

const gold = '#d9a14a';
const marble = '#e2d2b4';
const rib = ceiling('#f6ead2');
const globe = glow('#ffdca0', 3.4);
const near = 6;
/** The vault springs from here; its half width and rise follow. */
const spring = 6.2;
const half = 4.9;
const rise = 3.4;

export interface MetroHall {
  length?: number;
  column?: string;
  mosaic?: MosaicColours;
  train?: boolean;
}

/** A vaulted platform hall along -z, 10 m wide between pillars at x = ±5.25 every 6 m from z = -3; its floor is at y = 0. */
export function metroHall(
  world: World,
  {
    length = 84,
    column = '#2f7468',
    mosaic = ['#f2dca8', '#e9b75a', '#4d7f8c', '#2f5a5c', '#c8553d'],
    train: waiting = true,
  }: MetroHall = {},
): void {
  const bays = Array.from({ length: Math.floor(length / 6) }, (_, i) => -3 - 6 * i);
  vault(world, bays, length);
  for (const z of bays) {
    for (const side of [-1, 1]) pillar(world, [side * 5.25, 0, z], side, column);
    chandelier(world, [0, 7, z - 3]);
  }
  for (const side of [-1, 1]) entablature(world, side, length);
  for (const side of [-1, 1])
    world.box('#9bb0a2', [side * 11.5, -1.2, 3 - length / 2], [0.3, 8, length + near]);
  mosaicWall(world, length, mosaic);
  if (waiting) train(world, [-9.3, 0, 2]);
  endWall(world, length, mosaic);
  // A lamp for every second chandelier of the first half lights the hall; farther ones are lost in the haze.
  for (const z of bays.slice(0, 10).filter((_, i) => i % 2 === 0))
    world.lamp([0, 6.9, z - 3], '#ffcf90', 46);
  for (const z of [-8, -34])
    for (const side of [-1, 1]) world.lamp([side * 8.4, 5.2, z], '#ffd9a8', 16);
  world.reflector = polishedFloor(
    { at: [0, 0.012, 3 - length / 2], size: [16.4, length + near] },
    'diamonds',
  );
}

function vault(world: World, bays: readonly number[], length: number): void {
  const arch = (inset: number, z: (v: number) => number, paint = rib) =>
    world.surface(
      paint,
      (u, v) => [
        (half - inset) * Math.cos(Math.PI * u),
        spring + (rise - inset) * Math.sin(Math.PI * u),
        z(v),
      ],
      40,
      1,
    );
  const along = (v: number) => near - v * (length + near);
  arch(0, along, ceiling('#efe2c8'));
  for (const side of [-1, 1]) {
    world.surface(
      ceiling('#efe2c8'),
      (u, v) => [
        side * 8.6 + 3 * Math.cos(Math.PI * u),
        5.6 + 1.7 * Math.sin(Math.PI * u),
        along(v),
      ],
      20,
      1,
    );
  }
  for (const z of bays) {
    for (const [inset, reach] of [
      [0.3, 0.5],
      [0.16, 0.95],
    ] as const) {
      arch(inset, (v) => z + (v - 0.5) * 2 * reach);
      for (const edge of [-reach, reach]) {
        world.surface(
          rib,
          (u, v) => [
            (half - inset * v) * Math.cos(Math.PI * u),
            spring + (rise - inset * v) * Math.sin(Math.PI * u),
            z + edge,
          ],
          40,
          1,
        );
      }
    }
    for (let i = 1; i <= 9; i++) coffers(world, (Math.PI * i) / 10, z);
  }
}

function coffers(world: World, angle: number, z: number): void {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  for (const off of [-2.05, -3.95]) {
    world.add(
      rib,
      new BoxGeometry(0.78, 0.1, 1.35)
        .rotateZ(angle - Math.PI / 2)
        .translate((half - 0.08) * c, spring + (rise - 0.08) * s, z + off),
    );
    world.add(
      gold,
      new CylinderGeometry(0.16, 0.1, 0.1, 10)
        .rotateZ(angle - Math.PI / 2)
        .translate((half - 0.18) * c, spring + (rise - 0.18) * s, z + off),
    );
  }
}

function pillar(world: World, at: Point, side: number, shaft: string): void {
  world.place(at, 0, () => {
    world.box(marble, [0, 0, 0], [1.35, 0.9, 1.35]);
    world.box(rib, [0, 0.9, 0], [1.15, 0.12, 1.15]);
    world.lathe(
      shaft,
      [0, 1.02, 0],
      [
        [0.5, 0],
        [0.5, 0.05],
        [0.46, 0.1],
        [0.43, 3.2],
        [0.44, 3.4],
      ],
    );
    world.lathe(
      gold,
      [0, 1, 0],
      [
        [0.55, 0],
        [0.58, 0.06],
        [0.5, 0.14],
      ],
    );
    world.lathe(
      gold,
      [0, 4.42, 0],
      [
        [0.45, 0],
        [0.5, 0.06],
        [0.46, 0.1],
        [0.5, 0.28],
        [0.7, 0.5],
        [0.74, 0.58],
      ],
    );
    world.box(marble, [0, 5, 0], [1.45, 0.35, 1.45]);
    for (let i = 0; i < 12; i++) {
      const [c, s] = [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)];
      world.limb(gold, [c * 0.46, 4.5, s * 0.46], [c * 0.66, 4.9, s * 0.66], 0.05, 0.09, 5);
    }
    world.lathe(
      gold,
      [-side * 0.77, 3.2, 0],
      [
        [0.02, 0],
        [0.12, 0.2],
        [0.2, 0.3],
      ],
      10,
    );
    world.blob(globe, [-side * 0.77, 3.68, 0], [0.2, 0.24, 0.2], { detail: 4, rough: 0 });
  });
}

function entablature(world: World, side: number, length: number): void {
  const middle = 3 - length / 2;
  const run = length + near;
  world.box(marble, [side * 5.25, 5.35, middle], [1.3, 0.55, run]);
  world.box(rib, [side * 5.2, 5.9, middle], [1.6, 0.16, run]);
  world.box(gold, [side * 4.58, 5.5, middle], [0.04, 0.12, run]);
  world.box(rib, [side * 5.1, 6.06, middle], [1.9, 0.16, run]);
  for (let z = near; z > -length; z -= 0.5)
    world.box(rib, [side * 4.52, 5.76, z], [0.14, 0.12, 0.2]);
}
