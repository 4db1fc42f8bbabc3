import { atrium } from '../../kit/places/atrium.ts';
import type { Scene } from '../../kit/scene.ts';

export const scene: Scene = {
  size: [1600, 2400],
  seed: 19,
  build(world) {
    const radius = 10;
    const storey = 4.2;
    atrium(world, { floors: 6, radius, storey });

    // The red book trolley stands at the rail of the second gallery, right of the middle.
    const around = -1.05;
    const at = [
      Math.cos(around) * (radius + 0.6),
      2 * storey,
      Math.sin(around) * (radius + 0.6),
    ] as const;
    world.place(at, -around + Math.PI / 2, () => {
      for (const shelf of [0.25, 0.7, 1.15]) world.box('#c8382c', [0, shelf, 0], [1.7, 0.12, 0.6]);
      for (const side of [-1, 1]) world.box('#c8382c', [side * 0.85, 0.15, 0], [0.1, 1.35, 0.6]);
      for (let i = 0; i < 9; i++)
        world.box(i % 2 ? '#e2cfa4' : '#6a7f86', [-0.66 + i * 0.165, 1.27, 0], [0.13, 0.34, 0.4]);
    });

    for (const floor of [1, 2, 3, 4]) {
      for (const side of [-1, 1]) world.lamp([side * 6, floor * storey + 1.6, -8.6], '#ffc27a', 26);
    }

    return {
      camera: { at: [0, 5.6, 9], look: [0, 14, -5.6], fov: 68 },
      mood: 'interior',
      // Daylight falls through the glass eye; only the lamps are warm.
      adjust: {
        sky: {
          stops: [
            [0, '#c4d8e8'],
            [1, '#c4d8e8'],
          ],
        },
        fog: { colour: '#b4cadc', towardsSun: '#b4cadc', density: 0.008 },
        dome: { horizon: '#7f9cc4', zenith: '#d6e8fa', strength: 0.72 },
        ambient: { above: '#c4dcf4', below: '#8a86a0' },
        grade: { inks: ['#14243e', '#4a6684', '#dcbc8c', '#fff8ec'], pull: 0.26 },
      },
      shadows: { centre: [0, 14, 0], reach: 24, resolution: 2048, bias: 0.03 },
    };
  },
};
