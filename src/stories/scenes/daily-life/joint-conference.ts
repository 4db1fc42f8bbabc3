import { curvedHall } from '../../kit/places/curvedHall.ts';
import type { Scene } from '../../kit/scene.ts';

export const scene: Scene = {
  seed: 51,
  build(world) {
    curvedHall(world);
    return {
      camera: { at: [0, 13.2, 10], look: [0, 5.6, -26], fov: 42 },
      mood: 'interior',
      adjust: {
        fog: { density: 0.006, from: 14 },
        dome: { strength: 0.34 },
        ambient: { below: '#5f6c74', strength: 0.24 },
      },
      shadows: { centre: [0, 0, -18], reach: 34, resolution: 2048 },
    };
  },
};
