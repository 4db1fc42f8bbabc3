import { conferenceRoom, tableTop } from '../../kit/places/conferenceRoom.ts';
import type { Scene } from '../../kit/scene.ts';

export const scene: Scene = {
  seed: 52,
  build(world) {
    conferenceRoom(world);
    world.roundedBox(
      { colour: '#d42a20', emissive: '#5a0f0a' },
      [0.12, tableTop + 0.006, 0.86],
      [0.34, 0.028, 0.25],
      0.008,
    );

    return {
      camera: { at: [1.25, 1.66, 6.1], look: [-0.3, 1.52, -9], fov: 32, shift: [0.02, 0.03] },
      mood: 'noon',
      key: [-0.88, 0.33, 0.2],
      adjust: {
        fog: { density: 0 },
        sun: { strength: 3.4, colour: '#ffeccb' },
        dome: { horizon: '#dcebee', strength: 0.28 },
        ambient: { above: '#dfe8ea', below: '#d8c2a0', strength: 1.25, fillStrength: 0.3 },
        grade: { pull: 0.24, exposure: 0.94, bloom: 0.24, bloomFrom: 0.95 },
      },
      shadows: { centre: [0, 1, -3], reach: 9.5, bias: 0.012 },
    };
  },
};
