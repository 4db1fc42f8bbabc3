import { person } from '../../kit/figures.ts';
import { cumulus } from '../../kit/places/cumulus.ts';
import { heatingPipes, ribbedSlab, stairTower } from '../../kit/places/ribbedSlab.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const sight = { at: [8.5, 1.5, 19], look: [0.8, 13.8, -9] } as const;

export const scene: Scene = {
  size: [1600, 2400],
  seed: 22,
  build(world) {
    world.box('#b8ad9a', [0, -1, 0], [300, 1, 300]);
    world.box('#cfc6b4', [0, -0.9, 0.6], [300, 1.06, 6]);
    for (let x = -40; x < 40; x += 2) world.box('#b3a894', [x, 0.1, 0.6], [0.06, 0.07, 6]);

    ribbedSlab(world, [-13.2, 0, -9], {
      floors: 9,
      bays: 7,
      wall: '#3f8f8c',
      rib: '#58aaa4',
      panel: '#2f7478',
    });
    ribbedSlab(world, [19.4, 0, -17], {
      floors: 7,
      bays: 8,
      wall: '#cf9440',
      rib: '#e3b264',
      panel: '#b5782c',
    });
    ribbedSlab(world, [10, 0, -64], {
      floors: 10,
      bays: 9,
      wall: '#7fb0ac',
      rib: '#94c0ba',
      panel: '#6a9c9c',
    });
    stairTower(world, [2.2, 0, -9.4], { height: 37, paint: '#d4492f' });
    heatingPipes(world, [0, 0, -4.6], { gate: 6.5 });

    person(world, [-0.9, 0.16, 0.4], { facing: heading.right, wears: 'coat', top: '#34406a' });
    person(world, [-0.1, 0.16, 0.9], {
      facing: heading.right,
      wears: 'skirt',
      top: '#c9b48c',
      bag: '#5b4a44',
    });
    person(world, [4.4, 0.16, 1.2], { facing: heading.left, wears: 'jacket', top: '#4a5568' });
    person(world, [6.6, 0, -6.6], { facing: heading.away, wears: 'coat', top: '#5b5450' });

    for (const [x, y, z, wide] of [
      [44, 322, -408, 260],
      [-190, 418, -310, 200],
      [-20, 190, -451, 150],
    ] as const)
      cumulus(world, [x, y, z], wide, sight);

    return {
      camera: { ...sight, fov: 59 },
      mood: 'noon',
      sun: [0.62, 0.6, 0.5],
      adjust: { sky: { cloudCover: 0, glowStrength: 0 } },
      shadows: { centre: [0, 12, -10], reach: 48, bias: 0.04 },
    };
  },
};
