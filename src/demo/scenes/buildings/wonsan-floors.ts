import { balconyDoor, roundBalcony } from '../../kit/heroes/pastelHouse.ts';
import { flowerPot } from '../../kit/places/roofGarden.ts';
import type { Point, Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

const storey = 3.5;
const floors = 6;
const blue = '#4f86b4';
const yellow = '#ecc558';
const concrete = { colour: '#a3a8b0', castsShadow: false };
const joint = { colour: '#858a94', castsShadow: false };

/** A diamond kite tied to the rail, its tail hanging down. */
function kite(world: World, [x, y, z]: Point): void {
  const red = '#d8402f';
  world.polygon(red, [
    [x, y + 0.75, z],
    [x + 0.5, y + 0.1, z + 0.06],
    [x, y - 0.75, z + 0.12],
    [x - 0.5, y + 0.1, z + 0.06],
  ]);
  world.limb('#f0e4cc', [x, y + 0.75, z + 0.02], [x, y - 0.75, z + 0.14], 0.025);
  world.limb('#f0e4cc', [x - 0.5, y + 0.1, z + 0.08], [x + 0.5, y + 0.1, z + 0.08], 0.025);
  world.tube(
    '#f0e4cc',
    [
      [x, y - 0.75, z + 0.12],
      [x + 0.16, y - 1.2, z + 0.16],
      [x - 0.1, y - 1.6, z + 0.14],
      [x + 0.1, y - 2.1, z + 0.18],
    ],
    0.02,
    5,
  );
  for (const [across, down] of [
    [0.15, 1.2],
    [-0.09, 1.6],
    [0.09, 2.05],
  ] as const)
    world.polygon(red, [
      [x + across - 0.15, y - down + 0.09, z + 0.17],
      [x + across + 0.15, y - down - 0.09, z + 0.17],
      [x + across + 0.15, y - down + 0.09, z + 0.17],
      [x + across - 0.15, y - down - 0.09, z + 0.17],
    ]);
}

export const scene: Scene = {
  size: [1600, 2400],
  seed: 24,
  build(world) {
    const { random } = world;
    world.box('#f4ecd8', [0, 0, -4], [30, floors * storey + 3, 8]);
    for (let floor = 0; floor < floors; floor++) {
      const y = 1 + floor * storey;
      world.box('#f6f1e6', [0, y - 0.34, 0.02], [30, 0.22, 0.16]);
      for (let stack = -2; stack <= 1; stack++) {
        const colour = (floor + stack) % 2 === 0 ? blue : yellow;
        const x = stack * 5.6 + 1.2;
        balconyDoor(world, [x, y, 0], colour === blue ? yellow : blue);
        roundBalcony(world, [x, y, 0], { colour });
        if (random.chance(0.6))
          flowerPot(world, [x + random.between(-1.2, 1.2), y, 0.9], 0.5, '#f0e4cc');
        if (random.chance(0.5)) flowerPot(world, [x + random.between(-0.6, 0.6), y, 1.2], 0.7);
      }
    }
    kite(world, [0.3, 1 + 2 * storey + 0.5, 1.82]);

    // Bare concrete next door, cut by the edge of the picture; its shadow would hide the balconies.
    world.box(concrete, [5.7, -2, 4.75], [6, 40, 1.5]);
    for (let y = 0; y < 30; y += 2.6) world.box(joint, [5.7, y, 4.75], [6.05, 0.08, 1.55]);

    return {
      camera: { at: [-7.5, 8.2, 23], look: [1.1, 9.8, 0], fov: 33 },
      mood: 'autumn',
      sun: [0.8, 0.5, 0.5],
      key: [0.62, 0.52, 0.5],
      // Blue shade against the yellow keeps the concrete grey.
      adjust: {
        fog: { density: 0 },
        sun: { colour: '#ffe0b4', strength: 2.3, softness: 0.008 },
        dome: { horizon: '#c4d2ec', zenith: '#8fb2ea', strength: 0.62, warmth: 0 },
        ambient: { above: '#bcd0f4', below: '#9a98a8', fill: '#bccff4' },
        grade: { inks: ['#1a2650', '#5f7aa4', '#ecd09c', '#fff8e8'], pull: 0.2 },
      },
      shadows: { centre: [0, 10, 0], reach: 22, bias: 0.02 },
    };
  },
};
