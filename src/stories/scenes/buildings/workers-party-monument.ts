import { partyMonument } from '../../kit/heroes/partyMonument.ts';
import type { Scene } from '../../kit/scene.ts';
import { flag } from '../../kit/street.ts';

export const scene: Scene = {
  size: [2000, 2000],
  seed: 6,
  build(world) {
    world.box('#c9bfae', [0, -1, 0], [300, 1, 300]);
    partyMonument(world, [0, 0, 0]);
    flag(world, [-5, 25.4, 23.4], { height: 9, width: 4.6, drop: 2.8, colour: '#d0432f' });

    return {
      camera: { at: [3, 3.6, 35.5], look: [-3.5, 25.5, 10], fov: 60 },
      mood: 'noon',
      sun: [-0.6, 0.5, -0.3],
      key: [-0.72, 0.56, 0.42],
      adjust: {
        sky: { cloudCover: 0.42, cloudScale: [1, 9, 4.4] },
        fog: { density: 0.0004 },
        grade: { exposure: 0.78 },
      },
      shadows: { centre: [0, 25, 5], reach: 42, bias: 0.06 },
    };
  },
};
