import { curvedHall } from '../../kit/places/curvedHall.ts';
import type { Scene } from '../../kit/scene.ts';

export const scene: Scene = {
  seed: 51,
  build(world) {
    curvedHall(world);
    return {
      camera: { at: [-9, 13.5, 8], look: [-1.5, 3.2, -28], fov: 38 },
      mood: 'interior',
      adjust: {
        fog: { colour: '#3f6478', towardsSun: '#3f6478', density: 0.005, from: 20, most: 0.5 },
        dome: { horizon: '#8fb4c4', zenith: '#9cc0cc', strength: 0.42 },
        ambient: { above: '#8fb0c0', below: '#3f5568', strength: 0.42 },
        grade: { inks: ['#0f2233', '#34607a', '#dcb27c', '#fff3d8'], exposure: 1.05, pull: 0.26 },
      },
      shadows: { centre: [0, 0, -18], reach: 34, resolution: 2048 },
    };
  },
};
