import { conferenceRoom, microphone, tableTop } from '../../kit/places/conferenceRoom.ts';
import type { Scene } from '../../kit/scene.ts';

export const scene: Scene = {
  seed: 52,
  build(world) {
    conferenceRoom(world);
    for (let z = -0.4; z > -7; z -= 1.15)
      for (const side of [-1, 1]) microphone(world, [side * 0.5, 0, z], side);
    world.box('#c8322a', [0.34, tableTop + 0.004, -0.9], [0.31, 0.022, 0.23], 0.14);

    return {
      camera: { at: [1.1, 1.75, 4.6], look: [-0.25, 1.3, -9], fov: 33, shift: [0.02, 0] },
      mood: 'noon',
      key: [-0.62, 0.5, 0.42],
      adjust: {
        fog: { density: 0 },
        dome: { horizon: '#dcebee', strength: 0.5 },
        ambient: { strength: 0.6 },
        grade: {
          pull: 0.24,
          exposure: 0.76,
        },
      },
      shadows: { centre: [0, 1, -4], reach: 9, bias: 0.01 },
    };
  },
};
