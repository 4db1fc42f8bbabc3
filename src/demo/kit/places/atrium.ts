import { person } from '../figures.ts';
import { ceiling, glow } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const books = [
  '#c9a878',
  '#e2d4b4',
  '#3f8a90',
  '#4a74b0',
  '#7fa8c4',
  '#8a5a64',
  '#5f9a80',
  '#34507a',
] as const;

export interface Atrium {
  floors?: number;
  /** Of the opening; the galleries are 3 m deep. */
  radius?: number;
  storey?: number;
}

const galleryDepth = 3;
const shelfBooks = 8;

/** A round reading hall seen from its floor: galleries with shelves, readers and lamps, and a glass eye on top. */
export function atrium(world: World, { floors = 7, radius = 10, storey = 4.2 }: Atrium = {}): void {
  world.cylinder('#a39a8c', [0, -1, 0], radius + galleryDepth + 1, 1, 64);
  for (let floor = 0; floor < floors; floor++) {
    const y = floor * storey;
    shelves(world, radius + galleryDepth, y, storey);
    if (floor > 0) gallery(world, radius, y);
  }
  skylight(world, radius + galleryDepth, floors * storey);
}

function gallery(world: World, radius: number, y: number): void {
  const { random } = world;
  const slab = ceiling('#e9e6e0');
  world.surface(slab, (u, v) => onRing(u, radius + v * (galleryDepth + 0.4), y - 0.4), 96, 1);
  world.surface(ceiling('#d9d4ca'), (u, v) => onRing(u, radius, y - 0.4 + v * 0.5), 96, 1);
  world.ring('#8a6a4c', [0, y - 0.4, 0], radius, 0.1, { segments: 120 });
  world.ring('#7a5236', [0, y + 1.08, 0], radius + 0.1, 0.07, { segments: 120 });
  world.ring('#8d6f4a', [0, y + 0.6, 0], radius + 0.1, 0.03, { segments: 120 });
  for (let i = 0; i < 90; i++) {
    const [x, , z] = onRing(i / 90, radius + 0.1, 0);
    world.limb('#8d6f4a', [x, y, z], [x, y + 1.08, z], 0.03, 0.03, 5);
  }
  for (let i = 0; i < 16; i++) {
    const [x, , z] = onRing((i + 0.5) / 16, radius + 1.5, 0);
    world.blob(glow('#ffe2ae', 3), [x, y - 0.56, z], [0.34, 0.14, 0.34], { detail: 3, rough: 0 });
  }
  for (let i = 0; i < 24; i++) readingLamp(world, onRing((i + 0.5) / 24, radius + 0.42, y + 1.02));
  for (let i = 0; i < 15; i++) {
    const around = random.next() * 2 * Math.PI;
    const at: Point = [Math.cos(around) * (radius + 0.5), y, Math.sin(around) * (radius + 0.5)];
    person(world, at, {
      facing: Math.PI - around + random.between(-0.5, 0.5),
      pose: 'standing',
      arms: 'resting',
      top: random.pick(['#f0e8d8', '#5f86b8', '#4f8a86', '#d0a860', '#8a93b0']),
    });
  }
}

/** A desk along the rail has a lamp with a green shade at every other seat. */
function readingLamp(world: World, [x, y, z]: Point): void {
  world.limb('#b08a4c', [x, y, z], [x, y + 0.34, z], 0.02, 0.02, 5);
  world.cylinder('#2f7a62', [x, y + 0.3, z], [0.17, 0.07], 0.14, 14);
  world.blob(glow('#ffd590', 3), [x, y + 0.29, z], [0.13, 0.05, 0.13], { detail: 2, rough: 0 });
}

/** The round wall: uprights, boards, and books in runs of a few colours. */
function shelves(world: World, radius: number, y: number, storey: number): void {
  const { random } = world;
  world.surface('#6a5a52', (u, v) => onRing(u, radius + 0.3, y + v * storey), 96, 1);
  const bays = 48;
  for (let bay = 0; bay < bays; bay++) {
    const [x, , z] = onRing(bay / bays, radius, 0);
    const turn = (-bay / bays) * 2 * Math.PI;
    world.box('#5a4a42', [x, y, z], [0.4, storey, 0.14], turn);
    const middle = (bay + 0.5) / bays;
    for (let board = 0; board < 5; board++) {
      const level = y + 0.24 + board * 0.62;
      const [bx, , bz] = onRing(middle, radius + 0.1, 0);
      world.box('#5a4a42', [bx, level, bz], [0.36, 0.06, 1.7], -middle * 2 * Math.PI);
      for (let book = 0; book < shelfBooks; book++) {
        if (random.chance(0.07)) continue;
        const part = middle + ((book + 0.5) / shelfBooks - 0.5) * (0.92 / bays);
        const [x, , z] = onRing(part, radius + 0.1, 0);
        const size: Point = [0.3, random.between(0.3, 0.52), random.between(0.15, 0.22)];
        world.box(random.pick(books), [x, level + 0.06, z], size, -part * 2 * Math.PI);
      }
    }
  }
}

/** A glass eye with ribs, and a ring of light round it. */
function skylight(world: World, radius: number, y: number): void {
  const opening = radius * 0.62;
  world.surface(
    ceiling('#bccddd'),
    (u, v) => onRing(u, radius + 0.3 - v * (radius - opening), y + v * 1.2),
    96,
    6,
  );
  world.surface(glow('#cfe6f8', 1.25), (u, v) => onRing(u, opening * v, y + 1.9), 64, 1);
  world.ring(glow('#f2f8ff', 2), [0, y + 1.1, 0], opening + 0.1, 0.12, { segments: 96 });
  world.ring(ceiling('#6f8496'), [0, y + 1.7, 0], opening * 0.5, 0.12, { segments: 64 });
  for (let i = 0; i < 16; i++) {
    const [x, , z] = onRing(i / 16, opening, 0);
    world.limb(ceiling('#6f8496'), [0, y + 1.7, 0], [x, y + 1.5, z], 0.09, 0.12, 6);
  }
}

function onRing(part: number, radius: number, y: number): Point {
  const around = part * 2 * Math.PI;
  return [Math.cos(around) * radius, y, Math.sin(around) * radius];
}
