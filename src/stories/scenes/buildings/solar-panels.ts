import { apartmentSlab } from '../../kit/city.ts';
import { red } from '../../kit/palette.ts';
import { flowerPot, solarPanel, washingLine } from '../../kit/places/roofGarden.ts';
import type { Scene } from '../../kit/scene.ts';
import { foliage, leafTree } from '../../kit/trees.ts';
import type { World } from '../../kit/world.ts';

const floors = 7;
const roof = floors * 3 + 1.6;
const block = { bays: 12, depth: 15 };
const frontWidth = block.bays * 3.6;

/** Roof, parapet, chimneys, two rows of panels, pots and the line of washing. */
function roofTop(world: World): void {
  const half = frontWidth / 2;
  world.box('#b5a48c', [0, roof - 0.3, -block.depth / 2], [frontWidth, 0.34, block.depth]);
  for (const z of [-0.1, -block.depth + 0.1])
    world.box('#d9cbb2', [0, roof - 0.2, z], [frontWidth + 0.4, 0.7, 0.35]);
  for (const side of [-1, 1])
    world.box('#d9cbb2', [side * half, roof - 0.2, -block.depth / 2], [0.35, 0.7, block.depth]);
  for (const z of [-4.2, -8.6]) {
    for (let x = -half + 14; x < half - 2; x += 3.9) solarPanel(world, [x, roof, z], { turn: 0.5 });
  }
  for (const x of [-15.5, -4, 9]) {
    world.box('#c08a64', [x, roof, -13.2], [1.7, 2.2, 1.2]);
    world.box('#8d6a50', [x, roof + 2.2, -13.2], [2, 0.2, 1.5]);
  }
  washingLine(world, [-13, roof, -3.6], {
    length: 8,
    turn: 0.35,
    colours: ['#efe6d2', '#7d8fa8', red, '#e4d2ac', '#efe6d2', '#a9b6a8'],
  });
  for (let i = 0; i < 9; i++)
    flowerPot(
      world,
      [-19.5 + i * 1.05, roof, -0.9],
      world.random.between(0.45, 0.7),
      i % 3 ? undefined : '#e0b050',
    );
}

/** Pots and a small panel on every other balcony of the front. */
function balconies(world: World): void {
  for (let floor = 1; floor < floors; floor++) {
    for (let bay = 1; bay < block.bays; bay += 3) {
      const x = (bay - (block.bays - 1) / 2) * 3.6;
      const y = floor * 3 + 1;
      flowerPot(world, [x - 0.9, y + 0.1, 0.8], 0.5);
      if ((floor + bay) % 2 === 0)
        world.place([x + 0.2, y + 0.86, 1.15], 0, () =>
          solarPanel(world, [0, 0, 0], { width: 1.7, length: 1 }),
        );
    }
  }
}

export const scene: Scene = {
  seed: 21,
  build(world) {
    const { random } = world;
    world.box('#98906c', [0, -1, -60], [600, 1, 500]);
    world.box('#a39684', [0, 0, 16], [600, 0.04, 9]);
    apartmentSlab(world, [0, 0, 0], { floors, ...block, wall: '#dcc6a4', balcony: '#7fa09a' });
    roofTop(world);
    balconies(world);
    for (const [x, z, storeys, wall, balcony] of [
      [-34, -52, 6, '#d2b698', '#b98a6a'],
      [16, -48, 8, '#cfc6b2', '#8aa79c'],
      [62, -60, 7, '#dcbf9c', '#c9a46a'],
      [-6, -96, 10, '#d9cbb8', '#a9b6a8'],
      [52, -110, 12, '#c9b7a0', '#c08a64'],
      [-60, -110, 9, '#d8c4a6', '#8aa79c'],
    ] as const) {
      apartmentSlab(world, [x, 0, z], { floors: storeys, bays: 10, wall, balcony });
      for (let i = -3; i <= 3; i += 1.5)
        solarPanel(world, [x + i * 3.2, storeys * 3 + 1.6, z - 6], { turn: 0.5 });
    }
    for (let i = 0; i < 26; i++)
      leafTree(world, [random.between(-60, 70), 0, random.between(-44, -24)], {
        height: random.between(6, 10),
        leaves: random.pick([foliage.autumn, foliage.maple, foliage.summer]),
        amount: 260,
        size: 0.05,
      });
    apartmentSlab(world, [20, 0, -190], { floors: 14, bays: 14, wall: '#cdbda6' });

    return {
      camera: { at: [-17, 32, 15], look: [-1, 19.5, -14], fov: 38 },
      mood: 'autumn',
      sun: [0.8, 0.42, -0.35],
      key: [0.75, 0.45, 0.3],
      adjust: { fog: { density: 0.0045, from: 40 }, grade: { pull: 0.24 } },
      shadows: { centre: [0, 14, -18], reach: 52, bias: 0.03 },
    };
  },
};
