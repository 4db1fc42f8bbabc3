import { apartmentSlab } from '../city.ts';
import { leafyPoplar } from '../leafyPoplar.ts';
import type { Point } from '../scene.ts';
import { foliage } from '../trees.ts';
import type { World } from '../world.ts';

const height = 3.1;
/** Height of the painted lower part. */
const net = 0.92;
const from = -16;
const to = 14;

/** A playground wall along x at z = 0, white over sea green, with poplars and flats behind and paving before it. */
export function schoolWall(world: World): void {
  const length = to - from;
  const middle = (from + to) / 2;
  world.box('#f3f1e6', [middle, 0, -0.2], [length, height, 0.4]);
  world.box('#5fb0a8', [middle, 0, 0.01], [length, net, 0.03]);
  world.box('#fbfaf2', [middle, net, 0.012], [length, 0.05, 0.04]);
  world.box('#d9d4c4', [middle, height, -0.2], [length + 0.2, 0.14, 0.62]);
  for (let x = from + 3; x <= to; x += 4.25) {
    world.box('#ebe8da', [x, 0, -0.14], [0.5, height + 0.1, 0.5]);
    world.box('#d9d4c4', [x, height + 0.14, -0.16], [0.66, 0.16, 0.66]);
  }
  paving(world, middle);
  behind(world);
}

function paving(world: World, middle: number): void {
  const joint = { colour: '#aeb2a8', castsShadow: false };
  world.box('#cfcec0', [middle, -0.5, 12], [90, 0.5, 26]);
  world.box('#8f9f5c', [60, -0.52, -20], [240, 0.5, 60]);
  for (let x = -24; x < 40; x += 2) world.box(joint, [x, 0, 12], [0.025, 0.004, 26]);
  for (let z = 1.2; z < 20; z += 2) world.box(joint, [middle, 0, z], [90, 0.004, 0.025]);
}

/** What can be seen over the wall. */
function behind(world: World): void {
  const { random } = world;
  for (let x = -14; x < 60; x += 3.4)
    leafyPoplar(world, [x + random.between(-0.6, 0.6), 0, -7 + random.between(-0.8, 0.8)], {
      height: random.between(6.6, 8.4),
      leaves: foliage.summer,
      amount: 1100,
    });
  for (const [x, z, floors, balcony] of [
    [2, -40, 5, '#e2a98c'],
    [42, -46, 7, '#8fc0b4'],
    [86, -56, 5, '#e6c88a'],
  ] as const)
    apartmentSlab(world, [x, 0, z], { floors, bays: 9, wall: '#e6dccb', balcony }, 0.12);
}

/** Three school bags put down against the wall. */
export function satchels(world: World, [x, y, z]: Point): void {
  for (const [dx, turn, colour] of [
    [0, 0.2, '#b2452f'],
    [0.5, -0.3, '#3f5a7c'],
    [0.98, 0.12, '#6a4a34'],
  ] as const)
    world.place([x + dx, y, z], turn, () => {
      world.roundedBox(colour, [0, 0, 0], [0.36, 0.3, 0.16], 0.05);
      world.roundedBox(colour, [0, 0.12, 0.03], [0.37, 0.2, 0.15], 0.04);
    });
}
