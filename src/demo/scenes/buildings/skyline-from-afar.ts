import { building, city, walls } from '../../kit/city.ts';
import { jucheTower } from '../../kit/heroes/jucheTower.ts';
import { ryugyong } from '../../kit/heroes/ryugyong.ts';
import { glow } from '../../kit/paint.ts';
import { hillRidge, woodedSlope } from '../../kit/places/hills.ts';
import type { Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

const hotel = { x: 210, z: -1900 };
const tower = { x: -190, z: -1450 };
const mastLight = glow('#ff4a30', 5);
const stone = walls(0, ['#b9aeb0', '#a79fa8', '#c2b3a8']);

/** A high block whose roof stands clear of the fog, with a red lamp on its mast. */
function clearTower(world: World, x: number, z: number, height: number): void {
  const width = world.random.between(16, 30);
  building(world, [x, 0, z], [width, height, 20], world.random.pick(stone), '#8d8792');
  world.limb('#6d6a78', [x, height, z], [x, height + 14, z], 0.5, 0.25, 5);
  world.blob(mastLight, [x, height + 14.6, z], 1.5, { detail: 3, rough: 0 });
}

export const scene: Scene = {
  seed: 25,
  build(world) {
    world.box('#9fb0b4', [0, -2, -3000], [9000, 2, 6400]);
    const beforeHeroes = (x: number, z: number) =>
      (Math.abs((x / -z) * 1900 - hotel.x) < 120 && z > hotel.z - 120) ||
      (Math.abs((x / -z) * 1450 - tower.x) < 40 && z > tower.z - 60);
    city(world, {
      rows: [
        { distance: 900, count: 34, slabs: [20, 40], towers: [46, 66] },
        { distance: 1250, count: 44, slabs: [24, 48], towers: [56, 84] },
        { distance: 1700, count: 54, slabs: [30, 56], towers: [70, 104] },
        { distance: 2300, count: 66, slabs: [36, 64], towers: [84, 130] },
        { distance: 3000, count: 70, slabs: [40, 80], towers: [96, 150] },
      ],
      walls: stone,
      fan: 0.4,
      clear: beforeHeroes,
    });
    ryugyong(world, [hotel.x, 0, hotel.z]);
    world.blob(mastLight, [hotel.x, 355, hotel.z], 2, { detail: 3, rough: 0 });
    jucheTower(world, [tower.x, 0, tower.z]);
    for (const [x, z, height] of [
      [-420, -1700, 128],
      [-330, -1780, 112],
      [-60, -1650, 118],
      [30, -1720, 136],
      [430, -1800, 124],
      [500, -1600, 96],
    ] as const)
      clearTower(world, x, z, height);

    hillRidge(world, { distance: 5600, height: 520, paint: '#8a98b4' });
    hillRidge(world, { distance: 4300, height: 330, paint: '#74829e' });
    woodedSlope(world);

    return {
      camera: { at: [0, 190, 0], look: [10, 222, -1900], fov: 17 },
      mood: 'morningFog',
      sun: [-0.025, 0.068, -1],
      key: [-0.8, 0.3, -0.3],
      adjust: {
        sky: {
          stops: [
            [0, '#ffd0b4'],
            [0.05, '#f6bcae'],
            [0.1, '#cfaebc'],
            [0.18, '#86a0c8'],
            [1, '#5a82b8'],
          ],
          disc: 0.0108,
          glow: '#ffe0d4',
          glowStrength: 0.3,
        },
        grade: { inks: ['#182c50', '#5c7cb0', '#e8beb8', '#fff3e6'], pull: 0.26 },
        fog: {
          colour: '#a4b8dc',
          towardsSun: '#e2c6d0',
          density: 0.0022,
          falloff: 0.021,
          above: 0.1,
          from: 150,
          most: 0.97,
        },
      },
      shadows: { centre: [0, 60, -1700], reach: 900 },
    };
  },
};
