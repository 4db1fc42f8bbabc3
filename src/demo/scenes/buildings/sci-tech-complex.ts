import { person } from '../../kit/figures.ts';
import { atomHouse } from '../../kit/heroes/atomHouse.ts';
import { farBank } from '../../kit/places/riverBank.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { railing } from '../../kit/street.ts';
import { foliage } from '../../kit/trees.ts';
import { water } from '../../kit/water.ts';
import { willow } from '../../kit/willow.ts';

const house = { x: 44, z: -330 };

export const scene: Scene = {
  seed: 18,
  build(world) {
    farBank(world, {
      from: -420,
      to: 520,
      trees: foliage.summer,
      leafy: true,
      buildings: 120,
      clear: (x, z) => Math.abs(x - house.x) < 90 && z > -480,
    });
    atomHouse(world, [house.x, 1, house.z]);
    world.reflector = water({
      at: [0, -1.4, -105],
      size: [1800, 184],
      deep: '#8fa3a6',
      waves: [0.06, 0.3],
      ripple: 0.035,
      reflectance: 0.45,
      fog: 0.7,
    });

    world.box('#6c7876', [0, -1.6, 4], [160, 1.6, 30]);
    world.box('#a09c94', [0, 0, -6.4], [160, 0.05, 6]);
    world.box('#d8d2c6', [0, -2, -10.4], [160, 2.3, 0.8]);
    railing(world, [-60, 0.3, -10.4], [60, 0.3, -10.4]);
    willow(world, [-7.6, 0, -8.2], { height: 10.5, ribbons: 1100 });
    person(world, [-4, 0.05, -9.4], {
      facing: heading.away,
      pose: 'standing',
      wears: 'coat',
      arms: 'resting',
      top: '#4a5568',
    });
    person(world, [-3.2, 0.05, -9.3], {
      facing: heading.away - 0.3,
      pose: 'standing',
      wears: 'skirt',
      top: '#3c6464',
    });
    person(world, [3.2, 0.05, -6.6], { facing: heading.right, wears: 'jacket', bag: '#3a2a24' });

    return {
      camera: { at: [0, 2.4, 13], look: [6, 33, -330], fov: 24 },
      mood: 'morningFog',
      sun: [-0.7, 0.2, -0.7],
      key: [-0.85, 0.4, 0.2],
      adjust: {
        sky: {
          stops: [
            [0, '#f4d2b8'],
            [0.06, '#dccfcc'],
            [0.16, '#a3c0d8'],
            [0.34, '#6a9fca'],
            [1, '#4f88ba'],
          ],
        },
        fog: {
          colour: '#a9c4da',
          towardsSun: '#f4d0b4',
          density: 0.0064,
          falloff: 0.034,
          above: 0.14,
          from: 24,
        },
        dome: { zenith: '#b4d0ee' },
        grade: { inks: ['#16304e', '#4c7f9e', '#e4c8a4', '#fff4e2'], pull: 0.28 },
      },
      shadows: { centre: [house.x * 0.5, 20, -230], reach: 260, resolution: 4096 },
    };
  },
};
