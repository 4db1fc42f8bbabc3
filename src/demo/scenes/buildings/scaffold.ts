import { person } from '../../kit/figures.ts';
import { ladder, timberScaffold } from '../../kit/places/buildingSite.ts';
import { cumulus } from '../../kit/places/cumulus.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const lift = 2.7;
const concrete = '#c9c4bc';
const sight = { at: [3.2, 1.2, 13], look: [2.1, 9, 0] } as const;

export const scene: Scene = {
  size: [1600, 2400],
  seed: 29,
  build(world) {
    world.box('#8d7a62', [0, -1, 0], [120, 1, 120]);
    world.box(concrete, [-7.2, 0, -3.4], [9, 21, 6]);
    for (let floor = 1; floor < 7; floor++) {
      world.box('#aeb0b0', [-7.2, floor * 3, -3.3], [9.2, 0.3, 6.2]);
      for (const x of [-9.6, -6.6, -4])
        world.box('#4d4650', [x, floor * 3 + 0.9, -0.5], [1.4, 1.6, 0.3]);
    }
    timberScaffold(world, [-8.6, 0, 0.2], { bays: 4, lifts: 7, lift });
    ladder(world, [-1.2, 0, 2.1], [-2.2, lift * 2, 2.1]);
    ladder(world, [-3.4, lift * 2, 2], [-2.6, lift * 4, 2]);
    // The plank she stands on reaches past the last upright.
    const plank = lift * 4 + 0.13;
    world.box('#bb9f7c', [2.1, plank - 0.06, 0.9], [3.8, 0.08, 0.5]);
    world.limb('#a5896a', [1.8, lift * 3.4, 0.9], [2.9, plank - 0.06, 0.9], 0.06);
    person(world, [3.3, plank, 0.9], {
      facing: heading.right - 0.3,
      pose: 'standing',
      arms: 'down',
      wears: 'jacket',
      top: '#4a5f7a',
      headscarf: '#c8402e',
    });

    for (const [x, y, z, wide] of [
      [52, 244, -436, 210],
      [150, 380, -340, 190],
      [20, 104, -508, 240],
    ] as const)
      cumulus(world, [x, y, z], wide, sight);

    return {
      camera: { ...sight, fov: 52 },
      mood: 'autumn',
      sun: [0.6, 0.35, -0.5],
      key: [0.75, 0.5, 0.5],
      adjust: {
        sky: {
          stops: [
            [0, '#f6e3c0'],
            [0.2, '#bcd6dc'],
            [0.5, '#6cabd0'],
            [1, '#3f86ba'],
          ],
          cloudCover: 0,
        },
        sun: { colour: '#ffd9a4' },
        ambient: { above: '#c4dcf4' },
        dome: { zenith: '#9cc0e8', strength: 0.6 },
        grade: { inks: ['#22284a', '#6f7f96', '#ecc48c', '#fff6e4'], pull: 0.24 },
      },
      shadows: { centre: [-3, 8, 0], reach: 18, bias: 0.02 },
    };
  },
};
