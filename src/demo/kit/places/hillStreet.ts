import { apartmentSlab, building, type Slab, walls } from '../city.ts';
import { goldenLeaves, leafyPoplar } from '../leafyPoplar.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { leafTree } from '../trees.ts';
import type { World } from '../world.ts';

const width = 26;
const pavement = 8;
const near = 30;
const crest = -620;
const climbsFrom = -90;
const climb = 40;
/** Tram rails: two tracks, whose middles are at x = ±3.9. */
const rails = [-4.65, -3.15, 3.15, 4.65] as const;

/** Height of the street at z: level as far as z = -90, then up to a crest of 40 m at z = -620. */
export function streetHeight(z: number): number {
  const part = Math.min(1, Math.max(0, (climbsFrom - z) / (climbsFrom - crest)));
  return climb * part * part * (3 - 2 * part);
}

export interface HillStreet {
  asphalt?: Paint;
  stone?: Paint;
  leaves?: readonly Paint[];
  blocks?: readonly Omit<Slab, 'bays'>[];
}

const plainBlocks: readonly Omit<Slab, 'bays'>[] = [
  { floors: 8, wall: '#dccbb0', balcony: '#b5a58c' },
  { floors: 10, wall: '#c9b7a0', balcony: '#a9b6a8' },
  { floors: 7, wall: '#d6d2c4' },
  { floors: 13, wall: '#d9bfa4', balcony: '#c39a80' },
];

/** A broad street along -z that rises over a hill: for a long lens from about z = 60. */
export function hillStreet(
  world: World,
  {
    asphalt = '#8a8078',
    stone = '#c2b394',
    leaves = goldenLeaves,
    blocks = plainBlocks,
  }: HillStreet = {},
): void {
  const strip = (paint: Paint, from: number, to: number, lift: number) =>
    world.surface(
      paint,
      (u, v) => {
        const z = near + 40 - v * (near + 40 - crest + 60);
        return [from + (to - from) * u, streetHeight(z) + lift, z];
      },
      1,
      80,
    );
  const kerb = width / 2;
  strip(asphalt, -kerb, kerb, 0);
  for (const x of rails) strip('#b5a68e', x - 0.05, x + 0.05, 0.015);
  for (const side of [-1, 1]) {
    strip('#ded2ba', side * kerb, side * (kerb + 0.35), 0.18);
    strip(stone, side * (kerb + 0.35), side * (kerb + pavement), 0.16);
    strip('#8f8560', side * (kerb + pavement), side * 240, 0.1);
    treeRow(world, side, kerb + 2.4, leaves);
    blockRow(world, side, kerb + pavement + 3, blocks);
  }
  laneMarks(world);
  overheadWires(world, kerb + 0.8);
}

function treeRow(world: World, side: number, x: number, leaves: readonly Paint[]): void {
  const { random } = world;
  for (let z = 10; z > crest; z -= 11) {
    const at: Point = [side * (x + random.between(-0.3, 0.3)), streetHeight(z), z];
    const amount = z > -120 ? 900 : 300;
    if (random.chance(0.3))
      leafyPoplar(world, at, { height: random.between(9, 12), leaves, amount });
    else leafTree(world, at, { height: random.between(6, 8), leaves, amount, size: 0.032 });
  }
}

function blockRow(
  world: World,
  side: number,
  x: number,
  blocks: readonly Omit<Slab, 'bays'>[],
): void {
  const { random } = world;
  const farWalls = walls(0, ['#dccbb0', '#c9b7a0', '#d9bfa4']);
  for (let z = 4; z > crest; ) {
    const bays = random.whole(6, 10);
    const half = (bays * 3.6) / 2;
    const level = streetHeight(z) - 2;
    const block = random.pick(blocks);
    const floors = block.floors + random.whole(-1, 2);
    if (z > -330) {
      const turn = side > 0 ? -Math.PI / 2 : Math.PI / 2;
      apartmentSlab(world, [side * x, level, z - half], { ...block, bays, floors }, turn);
    } else {
      const size: Point = [14, floors * 3, half * 2];
      building(world, [side * (x + 7), level, z - half], size, random.pick(farWalls), '#a99a88');
    }
    z -= half * 2 + random.between(7, 18);
  }
}

function laneMarks(world: World): void {
  for (let z = 24; z > crest; z -= 7) {
    for (const x of [-8.4, 0, 8.4])
      world.box('#ddd0b4', [x, streetHeight(z) + 0.01, z], [0.16, 0.02, 2.8]);
  }
}

function overheadWires(world: World, half: number): void {
  const paint = '#4a4038';
  // The contact wires begin behind the camera, so that none ends in mid-air.
  for (let z = 64; z > crest; z -= 32) {
    const y = streetHeight(z);
    const next = streetHeight(z - 32);
    for (const x of [-4.2, -3.6, 3.6, 4.2])
      world.limb(paint, [x, y + 6.2, z], [x, next + 6.2, z - 32], 0.022, 0.022, 3);
    if (z > 0) continue;
    for (const side of [-1, 1])
      world.limb(paint, [side * half, y, z], [side * half, y + 7.4, z], 0.12, 0.09);
    world.tube(
      paint,
      [
        [-half, y + 7.1, z],
        [-4, y + 6.25, z],
        [4, y + 6.25, z],
        [half, y + 7.1, z],
      ],
      0.025,
      3,
      12,
    );
  }
}
