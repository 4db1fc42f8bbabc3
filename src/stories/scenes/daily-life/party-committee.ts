import { person } from '../../kit/figures.ts';
import { congressHall, stageFront } from '../../kit/places/congressHall.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const rows = 34;

export const scene: Scene = {
  seed: 25,
  build(world) {
    congressHall(world, { rows });
    person(world, [0, 1.3, stageFront(rows) - 3.6], {
      facing: heading.near,
      pose: 'standing',
      arms: 'resting',
      wears: 'jacket',
      top: '#262c3c',
      height: 1.76,
    });

    return {
      camera: { at: [0, 3.1, 3.5], look: [0, 3.1, -60], fov: 40, shift: [0, -0.06] },
      mood: 'interior',
      adjust: { fog: { density: 0.006 }, ambient: { strength: 0.34 }, grade: { exposure: 0.92 } },
      shadows: { centre: [0, 0, -24], reach: 34, resolution: 2048 },
    };
  },
};
