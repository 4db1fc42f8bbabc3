import { soldier } from '../../kit/figures.ts';
import { square } from '../../kit/places/square.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const stone = '#e4dfd0';
const paving = '#c6cdca';
const depth = 72;

export const scene: Scene = {
  size: [1600, 2400],
  seed: 12,
  build(world) {
    square(world, { depth, stone, paving, joints: '#aeb8b6', banner: stone, panel: null });
    world.box('#b8382e', [0, 27.2, -depth - 3.9], [32, 2.8, 0.3]);
    for (const side of [-1, 1]) {
      world.box('#a8823f', [side * 7.25, 12.6, 2.1 - depth], [5.1, 7.4, 0.3]);
      world.box('#efe8d8', [side * 7.25, 13, 2.2 - depth], [4.3, 6.6, 0.3]);
    }
    soldier(world, [-3.1, 0, -9], {
      facing: heading.near,
      pose: 'standing',
      height: 1.74,
      detail: 12,
    });

    return {
      camera: { at: [0, 2.4, 22], look: [0, 2.4, -60], fov: 36, shift: [0, -0.2] },
      mood: 'noon',
      key: [-0.7, 0.5, 0.5],
      adjust: { ambient: { above: '#bcdcf0', strength: 0.36 }, grade: { pull: 0.24 } },
      shadows: { centre: [0, 0, -48], reach: 66 },
    };
  },
};
