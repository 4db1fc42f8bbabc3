import { apartmentSlab } from '../../kit/city.ts';
import { hillRidge } from '../../kit/places/hills.ts';
import { flowerPot, solarPanel, washingLine } from '../../kit/places/roofGarden.ts';
import type { Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

const floors = 7;
const roof = floors * 3 + 1.6;
const block = { bays: 12, depth: 15 };
const frontWidth = block.bays * 3.6;
const red = '#d8402e';
const neighbours = [
  { x: -40, z: -54, storeys: 6, wall: '#e6d3c0', balcony: '#c98a74' },
  { x: 14, z: -50, storeys: 8, wall: '#dfe2da', balcony: '#7fb0a4' },
  { x: 64, z: -62, storeys: 7, wall: '#ecdcb8', balcony: '#d9a850' },
  { x: -14, z: -100, storeys: 10, wall: '#d9dcdc', balcony: '#8fb0c0' },
  { x: 48, z: -118, storeys: 13, wall: '#e2d6c8', balcony: '#c08a70' },
  { x: -72, z: -120, storeys: 11, wall: '#d6dcd6', balcony: '#8fb0a0' },
  { x: 10, z: -180, storeys: 16, wall: '#d8d8d4', balcony: '#a8b8c0' },
] as const;

/** Roof, parapet, chimneys, two rows of panels, pots and the line of washing. */
function roofTop(world: World): void {
  const { random } = world;
  const half = frontWidth / 2;
  world.box('#a9b3b0', [0, roof - 0.3, -block.depth / 2], [frontWidth, 0.34, block.depth]);
  for (const z of [-0.1, -block.depth + 0.1])
    world.box('#eee8dc', [0, roof - 0.2, z], [frontWidth + 0.4, 0.7, 0.35]);
  for (const side of [-1, 1])
    world.box('#eee8dc', [side * half, roof - 0.2, -block.depth / 2], [0.35, 0.7, block.depth]);
  for (const z of [-4.2, -8.8]) {
    for (let x = -half + 14; x < half - 2; x += 4) solarPanel(world, [x, roof, z], { turn: 0.5 });
  }
  for (const x of [-16.5, -4, 9]) {
    world.box('#e2cdb8', [x, roof, -13], [1.7, 2, 1.2]);
    world.box('#b06a50', [x, roof + 2, -13], [2, 0.25, 1.5]);
  }
  washingLine(world, [-13.1, roof, -3.9], {
    length: 8.2,
    turn: 0.4,
    colours: ['#f6f2e8', '#4f9aa8', red, '#f0c24e', '#f6f2e8', '#7f9ac8', '#e8a0a0'],
  });
  for (let i = 0; i < 13; i++)
    flowerPot(
      world,
      [-19.8 + i * 1.05, roof, -0.95 - (i % 2) * 0.25],
      random.between(0.5, 0.85),
      ['#f0c24e', undefined, '#f4efe6', '#e88a9a'][i % 4],
    );
}

/** Pots and a small panel on every other balcony of the front. */
function balconies(world: World): void {
  for (let floor = 1; floor < floors; floor++) {
    for (let bay = 1; bay < block.bays; bay += 3) {
      const x = (bay - (block.bays - 1) / 2) * 3.6;
      const y = floor * 3 + 1;
      for (const aside of [-1, -0.5, 0.95]) flowerPot(world, [x + aside, y + 0.1, 0.85], 0.6);
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
    world.box('#7f9a70', [0, -1, -60], [6000, 1, 4000]);
    world.box('#b3b0a8', [0, 0, 16], [600, 0.04, 9]);
    apartmentSlab(world, [0, 0, 0], { floors, ...block, wall: '#f0e2cc', balcony: '#5fa8a2' });
    roofTop(world);
    balconies(world);
    for (const { x, z, storeys, wall, balcony } of neighbours) {
      apartmentSlab(world, [x, 0, z], { floors: storeys, bays: 10, wall, balcony });
      for (let i = -3; i <= 3; i += 1.5)
        solarPanel(world, [x + i * 3.2, storeys * 3 + 1.6, z - 6], { turn: 0.5 });
    }
    hillRidge(world, { distance: 900, height: 60, paint: '#8fb0c4' });

    return {
      camera: { at: [-17, 31, 15], look: [-1, 20.6, -14], fov: 38 },
      mood: 'noon',
      sun: [0.8, 0.42, -0.35],
      key: [0.72, 0.5, 0.36],
      adjust: {
        fog: { colour: '#a9c8dc', towardsSun: '#d3dfe2', density: 0.0052, from: 36, above: 0.8 },
        sun: { colour: '#ffe2b4', strength: 1.8 },
        dome: { zenith: '#94bce8' },
        grade: { inks: ['#1c2f55', '#4f86a8', '#e2cfa8', '#fffaf0'], pull: 0.22, exposure: 0.66 },
      },
      shadows: { centre: [0, 14, -18], reach: 52, bias: 0.03 },
    };
  },
};
