import { person } from '../../kit/figures.ts';
import { congressHall, stageFront } from '../../kit/places/congressHall.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const rows = 26;

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
      camera: { at: [1.1, 1.95, 2.6], look: [1.1, 1.95, -60], fov: 38, shift: [-0.1, -0.1] },
      mood: 'noon',
      key: [-0.84, 0.44, 0.26],
      adjust: {
        fog: { colour: '#cfdfe2', density: 0.006, from: 10, falloff: 0, above: 1, most: 0.5 },
        sun: { strength: 2.2, colour: '#fff2d6' },
        dome: { horizon: '#d3e4ea', zenith: '#b4d0dc', strength: 0.5 },
        ambient: { above: '#c9dde4', below: '#9fa8a4', strength: 0.5 },
        grade: { exposure: 0.86 },
      },
      shadows: { centre: [0, 0, -22], reach: 34, bias: 0.03 },
    };
  },
};
