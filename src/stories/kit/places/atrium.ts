import { person } from '../figures.ts';
import { ceiling, glow } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const books = [
  '#c08a5c',
  '#d9b878',
  '#5a9a94',
  '#5a78a8',
  '#e6d2a4',
  '#a86a54',
  '#7fa06a',
] as const;

export interface Atrium {
  floors?: number;
  /** Of the opening; the galleries are 3 m deep. */
  radius?: number;
  storey?: number;
}

const galleryDepth = 3;

/** A round reading hall seen from its floor: galleries with shelves, readers and lamps, and a glass eye on top. */
export function atrium(world: World, { floors = 7, radius = 10, storey = 4.2 }: Atrium = {}): void {
  world.cylinder('#b89a72', [0, -1, 0], radius + galleryDepth + 1, 1, 64);
  for (let floor = 0; floor < floors; floor++) {
    const y = floor * storey;
    shelves(world, radius + galleryDepth, y, storey);
    if (floor > 0) gallery(world, radius, y);
  }
  skylight(world, radius + galleryDepth, floors * storey);
}

function gallery(world: World, radius: number, y: number): void {
  const { random } = world;
  const slab = ceiling('#e6d2ae');
  world.surface(slab, (u, v) => onRing(u, radius + v * (galleryDepth + 0.4), y - 0.4), 96, 1);
  world.surface(ceiling('#a8845c'), (u, v) => onRing(u, radius, y - 0.4 + v * 0.5), 96, 1);
  world.ring('#6e4a34', [0, y - 0.4, 0], radius, 0.1, { segments: 120 });
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
  for (let i = 0; i < 13; i++) {
    const around = random.next() * 2 * Math.PI;
    const at: Point = [Math.cos(around) * (radius + 0.5), y, Math.sin(around) * (radius + 0.5)];
    person(world, at, {
      facing: Math.PI - around + random.between(-0.5, 0.5),
      pose: 'standing',
      arms: 'resting',
      top: random.pick(['#e0d0ac', '#5f7fa8', '#4f8a86', '#c9a874', '#8a93a8']),
    });
  }
}

/** The round wall: uprights, boards, and books in runs of a few colours. */
function shelves(world: World, radius: number, y: number, storey: number): void {
  const { random } = world;
  world.surface('#7a5a3e', (u, v) => onRing(u, radius + 0.3, y + v * storey), 96, 1);
  const bays = 48;
  for (let bay = 0; bay < bays; bay++) {
    const [x, , z] = onRing(bay / bays, radius, 0);
    const turn = (-bay / bays) * 2 * Math.PI;
    world.box('#5e422c', [x, y, z], [0.4, storey, 0.14], turn);
    const middle = (bay + 0.5) / bays;
    for (let board = 0; board < 5; board++) {
      const level = y + 0.24 + board * 0.62;
      const [bx, , bz] = onRing(middle, radius + 0.1, 0);
      world.box('#5e422c', [bx, level, bz], [0.36, 0.06, 1.7], -middle * 2 * Math.PI);
      for (const run of [-0.33, 0, 0.33]) {
        if (random.chance(0.08)) continue;
        const part = middle + run / bays;
        const [x, , z] = onRing(part, radius + 0.1, 0);
        const size: Point = [0.3, random.between(0.34, 0.54), random.between(0.4, 0.54)];
        world.box(random.pick(books), [x, level + 0.06, z], size, -part * 2 * Math.PI);
      }
    }
  }
}

/** A glass eye with ribs, and a ring of light round it. */
function skylight(world: World, radius: number, y: number): void {
  const opening = radius * 0.62;
  world.surface(
    ceiling('#dcc29a'),
    (u, v) => onRing(u, radius + 0.3 - v * (radius - opening), y + v * 1.2),
    96,
    6,
  );
  world.surface(glow('#dbe6e2', 0.95), (u, v) => onRing(u, opening * v, y + 1.9), 64, 1);
  world.ring(glow('#ffe6b8', 2.2), [0, y + 1.1, 0], opening + 0.1, 0.12, { segments: 96 });
  world.ring(ceiling('#8d6f4a'), [0, y + 1.7, 0], opening * 0.5, 0.12, { segments: 64 });
  for (let i = 0; i < 16; i++) {
    const [x, , z] = onRing(i / 16, opening, 0);
    world.limb(ceiling('#8d6f4a'), [0, y + 1.7, 0], [x, y + 1.5, z], 0.09, 0.12, 6);
  }
}

function onRing(part: number, radius: number, y: number): Point {
  const around = part * 2 * Math.PI;
  return [Math.cos(around) * radius, y, Math.sin(around) * radius];
}
