import { person } from '../../kit/figures.ts';
import { golfCourse } from '../../kit/places/golfCourse.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { flag } from '../../kit/street.ts';

export const scene: Scene = {
  seed: 18,
  build(world) {
    golfCourse(world);
    flag(world, [7, 0.1, -3], { height: 3.4, width: 1.5, drop: 1, colour: '#d8321f' });
    person(world, [3.6, 0.1, -1.6], {
      facing: 0.3,
      pose: 'standing',
      arms: 'holding',
      top: '#f0ece0',
    });
    person(world, [9.4, 0.1, -5.5], { facing: heading.left, pose: 'standing', top: '#34406a' });
    person(world, [0.6, 0.1, -5.2], { facing: 0, pose: 'standing', top: '#c9b48c' });

    return {
      camera: { at: [-2, 25, 60], look: [-2, 10, -40], fov: 33 },
      mood: 'noon',
      key: [-0.6, 0.5, 0.1],
      adjust: { fog: { density: 0.0011, from: 120 } },
      shadows: { centre: [0, 0, -70], reach: 150, resolution: 4096 },
    };
  },
};
