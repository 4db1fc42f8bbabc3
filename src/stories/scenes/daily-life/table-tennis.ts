import { type BatPlayer, batPlayer } from '../../kit/batPlayer.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { foliage, leafTree } from '../../kit/trees.ts';
import type { World } from '../../kit/world.ts';

const { away } = heading;
const blueBat = '#2f5f86';

const players: readonly ({ at: Point } & BatPlayer)[] = [
  {
    at: [-1.5, 0, 1.1],
    facing: away - 0.75,
    stroke: 'scoop',
    height: 1.18,
    top: '#f2c14e',
    bottom: '#3f5f7c',
    bat: blueBat,
  },
  {
    at: [-0.15, 0, 1.25],
    facing: away + 0.1,
    stroke: 'forehand',
    height: 1.36,
    top: '#f4f1e8',
    bottom: '#33507a',
    bat: blueBat,
  },
  {
    at: [1.25, 0, 1.05],
    facing: away + 0.25,
    stroke: 'smash',
    height: 1.28,
    top: '#6fb3a2',
    bottom: '#2f4a6c',
    skirt: true,
    hair: 'tail',
    bat: '#e0352b',
  },
];

/** Just hit, or about to be. */
const balls: readonly Point[] = [
  [-1.02, 0.62, 0.55],
  [0.78, 1.5, 0.45],
  [1.4, 2.3, 0.75],
];

/** White above, sea green below: the edge is as high as a net. */
function schoolWall(world: World): void {
  world.box('#f3f1e6', [0, 0, -0.2], [16, 7, 0.4]);
  world.box('#6fb0ac', [0, 0, 0.01], [16, 0.86, 0.02]);
  world.box('#fbfaf2', [0, 0.86, 0.012], [16, 0.05, 0.03]);
  world.box('#cfd0c4', [0, -0.5, 4], [16, 0.5, 12]);
  world.box('#a9b0a8', [0, 0, 0.1], [16, 0.03, 0.24]);
  for (let x = -5.6; x < 6; x += 1.6) world.box('#b9bcb2', [x, 0, 3], [0.02, 0.004, 9]);
}

export const scene: Scene = {
  seed: 9,
  build(world) {
    schoolWall(world);
    for (const { at, ...look } of players) batPlayer(world, at, look);
    for (const at of balls) world.blob('#fffdf4', at, 0.034, { detail: 3, rough: 0 });
    // Out of the picture to the left: only its shadow is seen.
    leafTree(world, [-6.5, 0, 3.6], { height: 6.6, leaves: foliage.summer, amount: 1500 });

    return {
      camera: { at: [0.1, 1.4, 7.6], look: [0.1, 1.32, 0], fov: 25 },
      mood: 'noon',
      key: [-0.52, 0.46, 0.72],
      adjust: {
        dome: { zenith: '#8fc0e4' },
        ambient: { above: '#bcdcf0', strength: 0.36, fillStrength: 0.32 },
        grade: { pull: 0.22 },
      },
      shadows: { centre: [0, 1.4, 1.5], reach: 5.5, bias: 0.012 },
    };
  },
};
