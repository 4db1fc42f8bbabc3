import { busFlank } from '../../kit/places/busFlank.ts';
import type { Scene } from '../../kit/scene.ts';

export const scene: Scene = {
  seed: 27,
  build(world) {
    busFlank(world);

    return {
      camera: { at: [0.35, 1.93, 6.4], look: [0.35, 1.93, 0], fov: 17.5 },
      mood: 'rain',
      key: [-0.4, 0.7, 0.6],
      adjust: {
        fog: { density: 0 },
        ambient: { fillStrength: 0.3 },
        grade: { exposure: 0.9 },
      },
      shadows: { centre: [0, 2, -0.5], reach: 5, bias: 0.01 },
    };
  },
};
