import { apartmentSlab, type Slab } from '../city.ts';
import type { Paint } from '../paint.ts';
import { lampPost, tramWires } from '../street.ts';
import { bareTree, leafTree, poplar } from '../trees.ts';
import type { World } from '../world.ts';

export interface Avenue {
  /** Width of the roadway. */
  width?: number;
  length?: number;
  /** Pavement on each side, with the trees. */
  pavement?: number;
  asphalt?: Paint;
  stone?: Paint;
  marks?: Paint | false;
  trees?: 'leafy' | 'poplar' | 'bare' | 'none';
  leaves?: readonly Paint[];
  wires?: boolean;
  lamps?: boolean;
  lit?: boolean;
  /** Looks for the blocks along both sides, one chosen at random for each; no blocks if empty. */
  blocks?: readonly Omit<Slab, 'bays'>[];
}

const plainBlocks: readonly Omit<Slab, 'bays'>[] = [
  { floors: 9, wall: '#d8cbb8' },
  { floors: 12, wall: '#c9b7a0', balcony: '#a9b6a8' },
  { floors: 7, wall: '#c3cbc8' },
  { floors: 15, wall: '#dcc9b4', balcony: '#c9a08a' },
];

/** A broad street along -z from z = 20; the kerbs are at x = ±width / 2 and the pavements 0.16 m high. */
export function avenue(world: World, options: Avenue = {}): void {
  const { random } = world;
  const {
    width = 22,
    length = 320,
    pavement = 9,
    asphalt = '#7d7a78',
    stone = '#b3a894',
    marks = '#ddd6c8',
    blocks = plainBlocks,
    trees = 'leafy',
  } = options;
  const middle = 20 - length / 2;
  world.box(asphalt, [0, -1, middle], [width, 1, length]);
  if (marks) {
    for (let z = 18; z > 20 - length; z -= 6) world.box(marks, [0, 0, z], [0.16, 0.012, 2.6]);
    for (const x of [-width / 4, width / 4])
      for (let z = 16; z > 20 - length; z -= 9) world.box(marks, [x, 0, z], [0.12, 0.012, 2.2]);
  }
  for (const side of [-1, 1]) {
    const walk = side * (width / 2 + pavement / 2);
    world.box(stone, [walk, -1, middle], [pavement, 1.16, length]);
    world.box('#cfc6b4', [side * (width / 2 + 0.15), -1, middle], [0.3, 1.2, length]);
    world.box('#8a8d70', [side * (width / 2 + pavement + 30), -1, middle], [60, 1.1, length]);
    for (let z = 6; z > 20 - length && trees !== 'none'; z -= 8) {
      plant(
        world,
        options,
        trees,
        side * (width / 2 + 2.2) + random.between(-0.3, 0.3),
        z + random.between(-0.8, 0.8),
      );
    }
    for (let z = 2; z > 20 - length && (options.lamps ?? true); z -= 24) {
      lampPost(world, [side * (width / 2 + 0.8), 0.16, z], {
        height: 7.5,
        arm: 1.8,
        turn: side > 0 ? Math.PI : 0,
        lit: options.lit ?? false,
      });
      // Only the nearest ones light the street, because every light costs time at every pixel.
      if (options.lit && z > -50) {
        world.lamp([side * (width / 2 - 1), 7, z], '#ffcf90', 60);
      }
    }
    for (let z = 8; z > 20 - length && blocks.length > 0; ) {
      const bays = random.whole(6, 11);
      const block = random.pick(blocks);
      const far = z < -120;
      const half = (bays * 3.6) / 2;
      apartmentSlab(
        world,
        [side * (width / 2 + pavement + 2), 0, z - half],
        { ...block, bays, floors: block.floors + random.whole(far ? 0 : -1, far ? 4 : 1) },
        side > 0 ? -Math.PI / 2 : Math.PI / 2,
      );
      z -= half * 2 + random.between(6, 14);
    }
  }
  if (options.wires) tramWires(world, { half: width / 2 + 0.6, from: 14, to: 20 - length });
}

function plant(
  world: World,
  { leaves }: Avenue,
  kind: NonNullable<Avenue['trees']>,
  x: number,
  z: number,
): void {
  const { random } = world;
  const near = z > -60;
  const paint = leaves && { leaves };
  if (kind === 'bare') bareTree(world, [x, 0.16, z], { height: random.between(6, 8.5) });
  if (kind === 'poplar') poplar(world, [x, 0.16, z], { height: random.between(10, 13), ...paint });
  if (kind === 'leafy')
    leafTree(world, [x, 0.16, z], {
      height: random.between(6.5, 8.5),
      amount: near ? 1500 : 500,
      size: near ? 0.021 : 0.034,
      ...paint,
    });
}
