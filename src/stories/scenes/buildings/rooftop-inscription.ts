import { city, walls } from '../../kit/city.ts';
import { pigeon, roofSigns } from '../../kit/places/roofSigns.ts';
import type { Scene } from '../../kit/scene.ts';
import { flag } from '../../kit/street.ts';

export const scene: Scene = {
  seed: 27,
  build(world) {
    const { random } = world;
    roofSigns(world);
    flag(world, [-0.9, 0, -14.55], { height: 8.6, width: 2.6, drop: 1.7, colour: '#c8402e' });
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
      adjust: {
        fog: { density: 0.006, falloff: 0.004, from: 30 },
        ambient: { fillStrength: 0.55 },
        grade: { exposure: 0.68 },
      },
      shadows: { centre: [-1, 0, -10], reach: 26, bias: 0.02 },
    };
  },
};
