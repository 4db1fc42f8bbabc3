import { curvedHall } from '../../kit/places/curvedHall.ts';
import type { Scene } from '../../kit/scene.ts';

export const scene: Scene = {
  seed: 51,
  build(world) {
    curvedHall(world);
    return {
      camera: { at: [0, 14.5, 8], look: [0, 14.5, -40], fov: 42.5, shift: [0, 0.28] },
      mood: 'interior',
      adjust: {
        fog: { colour: '#4a6a78', towardsSun: '#4a6a78', density: 0.004, from: 24, most: 0.4 },
        dome: { horizon: '#8fb0c0', zenith: '#9cbccc', strength: 0.42 },
        ambient: { above: '#8fb0c0', below: '#4f5a64', strength: 0.5 },
        grade: {
          inks: ['#0f2233', '#4a5a64', '#dcae72', '#fff3d8'],
          exposure: 1,
          pull: 0.26,
          vignette: 0.35,
          saturation: 1,
        },
      },
      shadows: { centre: [0, 0, -22], reach: 40, resolution: 2048 },
    };
  },
};
