import { person } from '../figures.ts';
import { glow, type Paint } from '../paint.ts';
import { heading } from '../scene.ts';
import type { World } from '../world.ts';

const bay = 1.5;
const pane = { width: 1.34, from: 1.55, to: 2.62 } as const;
const floor = 0.72;
const length = 14;

/** Glass first, what it mirrors next, the drops last: translucent paints are drawn in the order of their first use. */
const glass: Paint = { colour: '#a9bcc0', unlit: 0.7, opacity: 0.1 };
const mirroredStone: Paint = { colour: '#e6e9e4', unlit: 0.95, opacity: 0.2 };
const mirroredShade: Paint = { colour: '#6f8388', unlit: 0.6, opacity: 0.16 };
const streak: Paint = { colour: '#eef3f2', unlit: 0.9, opacity: 0.3 };
const trickle: Paint = { colour: '#39474a', opacity: 0.22 };

export interface BusFlank {
  body?: Paint;
  band?: Paint;
  rail?: Paint;
}

/** The side of a crowded bus in the rain, its outside at z = 0 and its windows from 1.55 to 2.62 m: for a view along -z. */
export function busFlank(
  world: World,
  {
    body = '#d3cdb8',
    band = '#47747a',
    rail = { colour: '#d8382b', emissive: '#6a140c' },
  }: BusFlank = {},
): void {
  const bays = [-3, -2, -1, 0, 1, 2, 3].map((i) => i * bay);
  shell(world, body, band, bays);
  cabin(world, rail, bays);
  passengers(world);
  for (const x of bays) window(world, x);
  for (const x of bays) reflection(world, x);
  for (const x of bays) rainOn(world, x);
}

function shell(world: World, body: Paint, band: Paint, bays: readonly number[]): void {
  world.box(band, [0, 0.3, -0.08], [length, 0.86, 0.16]);
  world.box('#e6e0cc', [0, 1.14, -0.06], [length, 0.05, 0.16]);
  world.box(body, [0, 1.18, -0.08], [length, pane.from - 1.18, 0.16]);
  world.box(body, [0, pane.to, -0.08], [length, 0.8, 0.16]);
  world.limb(
    '#8f8b7c',
    [-length / 2, pane.to + 0.2, 0.02],
    [length / 2, pane.to + 0.2, 0.02],
    0.025,
  );
  for (const x of bays) {
    world.box(body, [x + bay / 2, pane.from, -0.08], [bay - pane.width, pane.to - pane.from, 0.16]);
    world.box('#b9b39f', [x + bay / 2, 0.3, 0.004], [0.025, 1.2, 0.01]);
    for (const y of [0.5, 0.75, 1, 1.28, 1.46])
      for (const side of [-1, 1])
        world.blob('#a39d8a', [x + bay / 2 + side * 0.05, y, 0.004], 0.012, {
          detail: 1,
          rough: 0,
        });
  }
}

function cabin(world: World, rail: Paint, bays: readonly number[]): void {
  const back = -2.4;
  world.box('#4d5a5e', [0, 0, back], [length, pane.from, 0.1]);
  world.box('#4d5a5e', [0, pane.to, back], [length, 0.5, 0.1]);
  world.box('#39454a', [0, 3, -1.3], [length, 0.1, 2.6]);
  world.box('#39454a', [0, 0, -1.3], [length, floor, 2.6]);
  for (const x of bays) {
    world.box(glow('#cfdcda', 1), [x, pane.from, back], [pane.width, pane.to - pane.from, 0.04]);
    world.box('#4d5a5e', [x + bay / 2, pane.from, back], [0.16, 1.1, 0.1]);
  }
  world.limb(rail, [-length / 2, 2.36, -0.24], [length / 2, 2.36, -0.24], 0.022);
  for (const x of [-0.46, 1.84])
    world.limb(rail, [x, floor, -0.24], [x, 2.9, -0.24], 0.024, 0.024, 10);
}

function passengers(world: World): void {
  const { random } = world;
  for (let x = -5; x < 5; x += random.between(0.36, 0.62)) {
    const sits = random.chance(0.35);
    person(world, [x, floor, random.between(-1.5, -0.5)], {
      facing: heading.right + random.between(-0.25, 0.25),
      pose: sits ? 'sitting' : 'standing',
      seat: 0.62,
      wears: random.pick(['coat', 'jacket', 'skirt']),
      top: random.pick(['#2f3d52', '#3d4a52', '#4d4744', '#335052']),
      detail: 10,
      ...(random.chance(0.2) && { cap: '#2f3646' }),
      ...(random.chance(0.2) && { headscarf: '#8a7a66' }),
    });
  }
}

function window(world: World, x: number): void {
  const rim = '#3a4144';
  const middle = (pane.from + pane.to) / 2;
  const tall = pane.to - pane.from;
  world.box(glass, [x, pane.from, -0.03], [pane.width, tall, 0.005]);
  for (const y of [pane.from, pane.to - 0.03]) world.box(rim, [x, y, 0], [pane.width, 0.03, 0.03]);
  for (const side of [-1, 1])
    world.box(rim, [x + (side * pane.width) / 2, pane.from, 0], [0.03, tall, 0.03]);
  world.box(rim, [x, middle + 0.2, -0.01], [pane.width, 0.025, 0.03]);
}

/** A row of tall columns on the other side of the street, as far as this pane shows them. */
function reflection(world: World, x: number): void {
  const gap = 1.12;
  const shaft = 0.4;
  const [left, right] = [x - pane.width / 2, x + pane.width / 2];
  const strip = (paint: Paint, from: number, to: number, bottom: number, top: number) => {
    const [a, b] = [Math.max(left, from), Math.min(right, to)];
    if (b > a) world.box(paint, [(a + b) / 2, bottom, -0.022], [b - a, top - bottom, 0.002]);
  };
  const eaves = pane.to - 0.16;
  strip(mirroredStone, left, right, eaves, pane.to);
  for (let axis = Math.floor(left / gap) * gap - gap; axis < right + gap; axis += gap) {
    strip(mirroredStone, axis - shaft / 2, axis + shaft / 2, pane.from, eaves);
    strip(mirroredStone, axis - shaft / 2 - 0.06, axis + shaft / 2 + 0.06, eaves - 0.07, eaves);
    strip(mirroredShade, axis + shaft * 0.22, axis + shaft / 2, pane.from, eaves - 0.07);
    strip(mirroredShade, axis - shaft * 0.2, axis - shaft * 0.12, pane.from, eaves - 0.07);
  }
}

function rainOn(world: World, x: number): void {
  const { random } = world;
  for (let i = 0; i < 18; i++) {
    const start = x + random.between(-0.48, 0.48) * pane.width;
    const top = random.between(pane.from + 0.25, pane.to - 0.03);
    const end = Math.max(pane.from + 0.03, top - random.between(0.08, 0.6));
    const sway = random.between(-0.02, 0.02);
    world.limb(streak, [start + sway, top, -0.012], [start, end, -0.012], 0.0014, 0.0032, 4);
  }
  for (let i = 0; i < 60; i++) {
    const at = [
      x + random.between(-0.48, 0.48) * pane.width,
      random.between(pane.from + 0.04, pane.to - 0.04),
      -0.012,
    ] as const;
    world.blob(streak, at, random.between(0.003, 0.006), { detail: 1, rough: 0.1 });
  }
  for (let i = 0; i < 7; i++) {
    const start = x + random.between(-0.5, 0.5) * bay;
    const top = pane.from - random.between(0.02, 0.4);
    world.limb(trickle, [start, top, 0.004], [start, top - random.between(0.1, 0.5), 0.004], 0.004);
  }
}
