import { person } from '../../kit/figures.ts';
import { womanInHanbok } from '../../kit/heroes/hanbok.ts';
import { folkPark } from '../../kit/places/folkPark.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const vermilion = { colour: '#e8452a', emissive: '#8a1c0c' };
const blush = { colour: '#fbeee4', emissive: '#2c2620' };

export const scene: Scene = {
  seed: 31,
  build(world) {
    folkPark(world);
    womanInHanbok(world, [-3.5, 0, 0.3], {
      facing: heading.away - 0.2,
      skirt: blush,
      jacket: '#f4d9d4',
      sash: vermilion,
    });
    person(world, [-2.66, 0, 0.4], {
      facing: heading.away + 0.25,
      pose: 'standing',
      height: 1.74,
      wears: 'jacket',
      top: '#33405f',
      bottom: '#2c3450',
      detail: 12,
    });
    person(world, [3.4, 0, -21.6], { facing: heading.left, wears: 'coat', top: '#5f7f8c' });
    person(world, [2.6, 0, -21.8], { facing: heading.left, wears: 'skirt', top: '#c9a05a' });

    return {
      camera: { at: [0, 2.3, 14.8], look: [0, 2.3, -30], fov: 27, shift: [0, -0.11] },
      mood: 'autumn',
      sun: [-0.6, 0.3, -0.7],
      key: [-0.8, 0.45, 0.3],
      adjust: {
        sky: {
          stops: [
            [0, '#f2eadb'],
            [0.07, '#cfe0e4'],
            [0.2, '#8fbcd2'],
            [1, '#4f8fb4'],
          ],
          glowStrength: 0.35,
        },
        fog: { colour: '#b9cfd8', towardsSun: '#f2e0bc', density: 0.00024, from: 40 },
        dome: { horizon: '#e6e2d8', strength: 0.8 },
        ambient: { strength: 0.4 },
        grade: { inks: ['#22304a', '#6f7a6a', '#e2b878', '#fff6e4'], pull: 0.22, exposure: 0.78 },
      },
      shadows: { centre: [0, 0, -14], reach: 34, resolution: 4096 },
    };
  },
};
