import { city, walls } from '../../kit/city.ts';
import { pigeon, roofSigns } from '../../kit/places/roofSigns.ts';
import type { Scene } from '../../kit/scene.ts';
import { flag } from '../../kit/street.ts';

export const scene: Scene = {
  seed: 27,
  build(world) {
    const { random } = world;
    roofSigns(world, { roof: '#a3a8ac', parapet: '#c2c6c8', box: '#c6ced2', steel: '#4f6470' });
    flag(world, [-0.9, 0, -14.55], {
      height: 8.6,
      width: 2.6,
      drop: 1.7,
      colour: { colour: '#e8452e', emissive: '#5a140a' },
    });
    for (let i = 0; i < 8; i++)
      pigeon(
        world,
        [0.1, 1.06, -1.5 - i * 1.1 - random.between(0, 0.6)],
        random.between(-0.8, 0.8),
        random.pick(['#6d7683', '#858c96', '#59616e']),
      );
    for (const z of [-7.4, -9.6])
      pigeon(world, [-2.4 + random.between(-0.5, 0.5), 0, z], random.between(0, 6), '#6d7683');
    city(world, {
      rows: [
        { distance: 120, count: 12, slabs: [14, 34], towers: [36, 52] },
        { distance: 210, count: 20, slabs: [16, 40], towers: [44, 70] },
        { distance: 340, count: 26, slabs: [18, 46], towers: [50, 86] },
        { distance: 520, count: 30, slabs: [18, 50], towers: [60, 100] },
      ],
      walls: walls(0, ['#cfc8bc', '#b9c0c2', '#d6c0a6']),
      level: -38,
      fan: 0.8,
      clear: (x, z) => x < 26 && z > -130,
    });

    return {
      camera: { at: [-4.6, 2.1, 3.4], look: [1.8, 3.1, -14], fov: 36 },
      mood: 'morningFog',
      sun: [0.75, 0.25, -0.6],
      // A cold morning: the sun is a pale yellow in blue haze.
      adjust: {
        sky: {
          stops: [
            [0, '#e6e2d4'],
            [0.1, '#c4d6de'],
            [0.3, '#86b4d0'],
            [1, '#5a90bc'],
          ],
          glow: '#fff0d0',
          glowStrength: 0.6,
        },
        fog: {
          colour: '#a4c2d6',
          towardsSun: '#f0e4cc',
          density: 0.006,
          falloff: 0.004,
          from: 30,
        },
        sun: { colour: '#ffe0b0', strength: 3.6 },
        dome: { horizon: '#dfe4e8', zenith: '#a9cbea', strength: 0.5 },
        ambient: { below: '#a8b0b8', fill: '#c4dcf8', fillStrength: 0.6 },
        grade: { inks: ['#16304e', '#4a80a4', '#dccfae', '#fff8ea'], pull: 0.3, exposure: 0.66 },
      },
      shadows: { centre: [-1, 0, -10], reach: 26, bias: 0.02 },
    };
  },
};
