import { person } from '../../kit/figures.ts';
import { golfCourse } from '../../kit/places/golfCourse.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { flag } from '../../kit/street.ts';

const turf = 0.23;
const pinFlag = { colour: '#f0401f', emissive: '#7a1206' };

export const scene: Scene = {
  seed: 18,
  build(world) {
    golfCourse(world);
    flag(world, [13, turf, -7], { height: 4.2, width: 2, drop: 1.3, colour: pinFlag });
    person(world, [9.6, turf, -5], {
      facing: 0.3,
      pose: 'standing',
      arms: 'holding',
      top: '#f6f2e6',
    });
    person(world, [15.6, turf, -9.4], { facing: heading.left, pose: 'standing', top: '#34406a' });
    person(world, [4.2, turf, -9], { facing: 0, pose: 'walking', top: '#e0b24a', bag: '#7a3a30' });
    person(world, [3.4, turf, -8.2], { facing: 0.1, pose: 'walking', top: '#f6f2e6' });

    return {
      camera: { at: [-2, 30, 59], look: [-2, 12, -40], fov: 33 },
      mood: 'noon',
      sun: [-0.75, 0.3, -0.6],
      key: [-0.8, 0.36, -0.34],
      adjust: {
        sky: {
          stops: [
            [0, '#f2efe0'],
            [0.05, '#c4e2ea'],
            [0.16, '#74b9da'],
            [1, '#2f7fb6'],
          ],
          glowStrength: 0.35,
          cloudCover: 0.35,
        },
        fog: { colour: '#bcd9e2', towardsSun: '#f0e6cc', density: 0.0012, from: 110 },
        sun: { strength: 2.1, colour: '#ffe6b8' },
        grade: { pull: 0.22 },
      },
      shadows: { centre: [0, 0, -70], reach: 150, resolution: 4096 },
    };
  },
};
