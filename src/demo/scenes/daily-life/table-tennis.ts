import { batPlayer } from '../../kit/batPlayer.ts';
import { satchels, schoolWall } from '../../kit/places/schoolWall.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { foliage, leafTree } from '../../kit/trees.ts';

const { away } = heading;
const blueBat = '#2f5f86';
const redBat = '#e0352b';

/** A ball in flight: just hit, or about to be. */
const balls: readonly Point[] = [
  [-2.85, 1.4, 0.9],
  [0.12, 1.34, 0.8],
  [2.3, 1.9, 0.8],
  [4.5, 1.24, 0.9],
];

export const scene: Scene = {
  seed: 9,
  build(world) {
    schoolWall(world);
    satchels(world, [0.35, 0, 0.3]);
    batPlayer(world, [-3.2, 0, 1.5], {
      facing: away - 0.35,
      stroke: 'serve',
      height: 1.24,
      bat: blueBat,
      wears: { wears: 'jacket', top: '#f4f1e8', bottom: '#33507a', neckerchief: redBat },
    });
    batPlayer(world, [-0.7, 0, 1.8], {
      facing: away - 0.2,
      stroke: 'forehand',
      height: 1.3,
      bat: blueBat,
      wears: { wears: 'jacket', top: '#f0c04a', bottom: '#3a4668' },
    });
    batPlayer(world, [2.1, 0, 1.5], {
      facing: away - 0.1,
      stroke: 'smash',
      height: 1.28,
      bat: redBat,
      wears: { wears: 'skirt', top: '#8fc9b8', bottom: '#2f4a6c', hair: 'tail' },
    });
    batPlayer(world, [4.5, 0, 1.9], {
      facing: away + 0.1,
      stroke: 'ready',
      height: 1.22,
      bat: blueBat,
      wears: { wears: 'jacket', top: '#7fa8c8', bottom: '#3f4a58' },
    });
    for (const at of balls) world.blob('#fffdf4', at, 0.05, { detail: 3, rough: 0 });
    // Out of the picture to the left: only its shadow is seen.
    leafTree(world, [-12, 0, 7.5], { height: 7.5, leaves: foliage.summer, amount: 1500 });

    return {
      camera: { at: [-3.2, 1.7, 11.9], look: [0.62, 1.62, 0], fov: 27.5 },
      mood: 'noon',
      key: [-0.62, 0.3, 0.74],
      adjust: {
        dome: { zenith: '#8fc0e4' },
        ambient: { above: '#bcdcf0', strength: 0.36, fillStrength: 0.26 },
        fog: { density: 0.004, from: 26 },
        grade: { pull: 0.22, exposure: 0.7 },
      },
      shadows: { centre: [1, 1, 2], reach: 14, resolution: 4096 },
    };
  },
};
