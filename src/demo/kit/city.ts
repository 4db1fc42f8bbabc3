import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import { facade, margins } from './windows.ts';
import type { World } from './world.ts';

/** Three walls with windows that differ; lit is the share of lit windows. */
export function walls(
  lit = 0,
  colours: readonly string[] = ['#d9cfc6', '#c3cbd0', '#dcc3a8'],
  brightness = 0.9,
): Paint[] {
  return colours.map((colour, i) => ({
    colour,
    windows: facade({
      seed: 3 + 6 * i,
      lit,
      brightness,
      glass: lit > 0 ? ['#7a7f92', '#6d7388', '#8c8fa0'] : ['#b9bec6', '#a9b0ba', '#c9ccd2'],
      margin: i % 3 === 2 ? margins.large : margins.punched,
    }),
  }));
}

export interface CityRow {
  /** Distance from the origin along -z. */
  distance: number;
  count: number;
  /** Heights of the slabs, and of the slim towers among them, in metres. */
  slabs: readonly [low: number, high: number];
  towers: readonly [low: number, high: number];
}

export interface City {
  rows: readonly CityRow[];
  walls?: readonly Paint[];
  roof?: Paint;
  /** Ground level. */
  level?: number;
  /** Half the width of the fan the rows fill, per metre of distance. */
  fan?: number;
  /** Where nothing may stand: around and in front of a hero. */
  clear?: (x: number, z: number) => boolean;
}

/** Rows of a large city that fan out along -z, from many low slabs to few slim towers. */
export function city(
  world: World,
  {
    rows,
    walls: paints = walls(),
    roof = '#8d7f8a',
    level = 0,
    fan = 0.62,
    clear = () => false,
  }: City,
): void {
  const { random } = world;
  for (const row of rows) {
    for (let i = 0; i < row.count; i++) {
      const x = row.distance * random.between(-fan, fan);
      const z = -row.distance - random.between(0, row.distance * 0.1 + 70);
      if (clear(x, z)) continue;
      const slim = random.chance(0.3);
      const width = slim ? random.between(13, 22) : random.between(20, 60);
      const height = slim ? random.between(...row.towers) : random.between(...row.slabs);
      const depth = random.between(14, 24);
      const turn = random.pick([0, 0, 0.12, -0.2, 0.5]);
      building(world, [x, level, z], [width, height, depth], random.pick(paints), roof, turn);
    }
  }
}

/** A box with windows and a box on its roof. */
export function building(
  world: World,
  at: Point,
  size: Point,
  wall: Paint,
  roof: Paint = '#8d7f8a',
  turn = 0,
): void {
  const [width, height, depth] = size;
  world.place(at, turn, () => {
    world.box(wall, [0, 0, 0], size);
    world.box(roof, [0, height, 0], [width * 0.4, Math.min(4, height * 0.12), depth * 0.5]);
    world.box(roof, [0, height, 0], [width + 0.3, 0.5, depth + 0.3]);
  });
}

export interface Slab {
  floors: number;
  bays: number;
  wall?: string;
  glass?: Paint;
  trim?: string;
  balcony?: string;
  /** Share of lit windows. */
  lit?: number;
  litGlass?: Paint;
  depth?: number;
}

const floorHeight = 3;
const bayWidth = 3.6;

/** A flat block with true windows and balconies, for near and middle distance; its front faces +z. */
export function apartmentSlab(world: World, at: Point, slab: Slab, turn = 0): void {
  const { random } = world;
  const {
    floors,
    bays,
    wall = '#d8cbb8',
    glass = '#5d7079',
    trim = '#efe6d6',
    balcony = trim,
    lit = 0,
    litGlass = { colour: '#ffcf87', unlit: 1.1 },
    depth = 12,
  } = slab;
  const width = bays * bayWidth;
  const height = floors * floorHeight + 1;
  world.place(at, turn, () => {
    world.box(wall, [0, 0, -depth / 2], [width, height, depth]);
    world.box(trim, [0, height, -depth / 2], [width + 0.6, 0.6, depth + 0.6]);
    for (let floor = 0; floor < floors; floor++) {
      const y = floor * floorHeight + 1;
      world.box(trim, [0, y - 0.12, 0], [width, 0.12, 0.16]);
      for (let bay = 0; bay < bays; bay++) {
        const x = (bay - (bays - 1) / 2) * bayWidth;
        const pane = random.chance(lit) ? litGlass : glass;
        world.box(trim, [x, y + 0.75, 0], [1.9, 1.7, 0.14]);
        world.box(pane, [x, y + 0.85, 0], [1.7, 1.5, 0.2]);
        world.box(trim, [x, y + 0.85, 0.06], [0.07, 1.5, 0.14]);
        if (bay % 3 === 1 && floor > 0) {
          world.box(trim, [x, y - 0.05, 0.6], [2.7, 0.14, 1.2]);
          world.box(balcony, [x, y + 0.05, 1.15], [2.7, 0.95, 0.08]);
          for (const side of [-1, 1])
            world.box(balcony, [x + side * 1.31, y + 0.05, 0.6], [0.08, 0.95, 1.1]);
        }
      }
    }
  });
}
