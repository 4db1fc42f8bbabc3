import { apartmentSlab } from '../city.ts';
import type { Point } from '../scene.ts';
import { lampPost } from '../street.ts';
import { leafTree } from '../trees.ts';
import type { World } from '../world.ts';

const chalk = '#fbf7ea';
const kerb = 5;
const pavement = 4.4;
const far = -74;

/** Quilts aired over the parapets of the nearest block: floor, place along the street, colour. */
const bedding = [
  [1, -10.3, '#f0c24e'],
  [2, -20.4, '#6fa8c4'],
  [2, 0.4, '#f6f1e2'],
  [3, -9.6, '#cf6a5a'],
  [4, -21.2, '#f6f1e2'],
  [1, -21, '#8fbf9a'],
] as const;

/**
 * A quiet street of flats along -z for a camera on a balcony at its near end: the roadway is 10 m wide, pavements are
 * 0.14 m high, flats stand on the right, and trees on the left throw their shadows across.
 */
export function sideStreet(world: World): void {
  const { random } = world;
  const middle = far / 2 + 10;
  const length = -far + 40;
  world.box('#a3a9ae', [0, -1, middle], [2 * kerb, 1, length]);
  for (const side of [-1, 1]) {
    const walk = side * (kerb + pavement / 2);
    world.box('#dcd3c0', [walk, -1, middle], [pavement, 1.14, length]);
    world.box('#f0e9da', [side * (kerb + 0.12), -1, middle], [0.24, 1.17, length]);
    for (let z = 12; z > far; z -= 1.4)
      world.box('#cabfa9', [walk, 0.14, z], [pavement - 0.3, 0.008, 0.04]);
  }
  world.box('#8fae72', [-kerb - pavement - 30, -1, middle], [60, 1.16, length]);
  world.box('#8fae72', [kerb + pavement + 1, -1, middle], [2, 1.2, length]);
  world.box('#c9c4b4', [0, -1, far - 40], [160, 1.05, 70]);

  const front = kerb + pavement + 2;
  const flats = [
    { floors: 5, wall: '#f0c8b4', balcony: '#f7efe2', bays: 9, z: -10 },
    { floors: 6, wall: '#cfe0d2', balcony: '#f3ead8', bays: 8, z: -46 },
  ] as const;
  for (const { z, ...flat } of flats)
    apartmentSlab(world, [front, 0.1, z], { ...flat, glass: '#5f8699' }, -Math.PI / 2);
  for (const [floor, z, colour] of bedding)
    world.box(colour, [front - 1.24, floor * 3 + 0.9, z], [0.1, 0.85, 1.1]);
  apartmentSlab(world, [-8, 0.1, far - 12], {
    floors: 7,
    bays: 16,
    wall: '#e8d9b8',
    balcony: '#9fc4c2',
    glass: '#6d94a6',
  });
  for (let z = 3; z > far; z -= 8.5) {
    const at: Point = [-kerb - 2.6 + random.between(-0.3, 0.3), 0.14, z + random.between(-1, 1)];
    leafTree(world, at, { height: random.between(5, 6.2), amount: z > -40 ? 900 : 400 });
  }
  for (let i = 0; i < 16; i++)
    leafTree(world, [random.between(-40, -14), 0.1, random.between(far, -4)], {
      height: random.between(5, 8),
      amount: 380,
    });
  for (let z = -8; z > far; z -= 22)
    lampPost(world, [kerb + 0.7, 0.14, z], { turn: Math.PI, height: 6 });
}

/** A hopping game of eight fields along -z. */
export function hopscotch(world: World, at: Point, turn: number): void {
  const field = 0.8;
  const columns = [1, 1, 2, 1, 2, 1] as const;
  world.place(at, turn, () => {
    for (const [row, count] of columns.entries()) {
      const z = -row * field;
      const width = count * field;
      for (const end of [field / 2, -field / 2])
        world.box(chalk, [0, 0, z + end], [width, 0.008, 0.07]);
      for (let line = 0; line <= count; line++)
        world.box(chalk, [-width / 2 + line * field, 0, z], [0.07, 0.008, field]);
    }
  });
}

/** A sun with rays, as children draw it. */
export function chalkSun(world: World, [x, y, z]: Point, colour = '#f6d772'): void {
  const on = (turn: number, radius: number, aside = 0): Point => [
    x + Math.cos(turn) * radius - Math.sin(turn) * aside,
    y,
    z + Math.sin(turn) * radius + Math.cos(turn) * aside,
  ];
  world.surface(colour, (u, v) => on(u * 2 * Math.PI, 0.52 + 0.07 * v), 48, 1);
  for (let ray = 0; ray < 11; ray++) {
    const turn = (ray / 11) * 2 * Math.PI;
    const end = 1.1 + 0.12 * (ray % 2);
    world.polygon(colour, [
      on(turn, 0.75, -0.03),
      on(turn, end, -0.03),
      on(turn, end, 0.03),
      on(turn, 0.75, 0.03),
    ]);
  }
}
