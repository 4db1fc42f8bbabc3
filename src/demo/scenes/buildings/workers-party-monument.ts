import { partyMonument } from '../../kit/heroes/partyMonument.ts';
import { cumulus } from '../../kit/places/cumulus.ts';
import type { Scene } from '../../kit/scene.ts';
import { flag } from '../../kit/street.ts';

const sight = { at: [3, 3.6, 35.5], look: [-3.5, 25.5, 10] } as const;

export const scene: Scene = {
  size: [2000, 2000],
  seed: 6,
  // The ring's soft shadow falls far, and shows its steps with fewer.
  passes: 28,
  build(world) {
    world.box('#c9bfae', [0, -1, 0], [300, 1, 300]);
    partyMonument(world, [0, 0, 0], { stone: '#e6dfd2', relief: '#d3c9b8', plinth: '#c4bcae' });
    flag(world, [-5, 25.4, 23.4], { height: 9, width: 4.6, drop: 2.8, colour: '#d93a28' });
    for (const [x, y, z, wide] of [
      [-303, 386, -230, 270],
      [-76, 236, -413, 300],
      [104, 190, -501, 230],
      [-325, 112, -457, 200],
      [150, 524, -231, 170],
    ] as const)
      cumulus(world, [x, y, z], wide, sight);

    return {
      camera: { ...sight, fov: 60 },
      mood: 'noon',
      sun: [-0.6, 0.5, -0.3],
      key: [-0.72, 0.56, 0.42],
      adjust: {
        sky: {
          stops: [
            [0, '#cfe4e6'],
            [0.2, '#7fb8d4'],
            [0.5, '#2f7fba'],
            [1, '#1c5a9c'],
          ],
          cloudCover: 0,
          glowStrength: 0,
        },
        fog: { density: 0.0004 },
        dome: { horizon: '#d3e0ee', zenith: '#94b8e4' },
        grade: { inks: ['#1a3054', '#4a7ca8', '#e2d4b8', '#fffaf0'], pull: 0.25, exposure: 0.76 },
      },
      shadows: { centre: [0, 25, 5], reach: 42, bias: 0.06 },
    };
  },
};
