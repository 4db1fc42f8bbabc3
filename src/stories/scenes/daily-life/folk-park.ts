import { person } from '../../kit/figures.ts';
import { latheGeometry } from '../../kit/geometry.ts';
import { pavilion } from '../../kit/heroes/pavilion.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { foliage, leafTree } from '../../kit/trees.ts';
import type { World } from '../../kit/world.ts';

const vermilion = { colour: '#d8472e', emissive: '#6a1408' };
const bride: Point = [-2.7, 0, 0];

const maples: readonly (readonly [x: number, z: number, height: number])[] = [
  [-8.2, -9, 7.6],
  [-10, -20, 9],
  [-4.6, -32, 8.5],
  [13.5, -16, 7.5],
  [16.5, -27, 9],
  [7, -42, 9.5],
  [-16, -34, 10],
  [0.5, -46, 9],
];

/** A band under the arms with two long ends that fall down the back. */
function sash(world: World, at: Point, facing: number): void {
  world.figure(at, facing, () => {
    const band = latheGeometry(
      [
        [0.187, 1.13],
        [0.19, 1.22],
      ],
      16,
    );
    world.add(vermilion, band.scale(0.86, 1, 1));
    for (const side of [-1, 1])
      world.surface(
        vermilion,
        (u, v) => [-0.17 - 0.24 * v, 1.2 - 0.72 * v, side * (0.03 + 0.06 * v) + (u - 0.5) * 0.08],
        1,
        5,
      );
  });
}

export const scene: Scene = {
  seed: 31,
  build(world) {
    const { random } = world;
    world.box('#a39a5c', [0, -1.02, -40], [300, 1, 200]);
    const path: readonly Point[] = [
      [-6.5, 0, 14],
      [0.5, 0, 14],
      [4.9, 0, -16],
      [2.1, 0, -16],
    ];
    world.polygon('#d3bf95', path);
    for (let i = 0; i < 7; i++)
      world.blob(
        '#8f8462',
        [-190 + i * 62 + random.between(-12, 12), -6, -300 - random.between(0, 60)],
        [random.between(60, 90), random.between(22, 40), 40],
        { detail: 2, rough: 0.08 },
      );
    for (let x = -60; x < 60; x += 5)
      leafTree(world, [x + random.between(-2, 2), 0, -84 - random.between(0, 14)], {
        height: random.between(6, 10),
        leaves: random.pick([foliage.autumn, foliage.maple, foliage.summer]),
        amount: 260,
        size: 0.06,
      });
    pavilion(world, [6.2, 0, -24], { turn: -0.32 });
    for (const [x, z, height] of maples)
      leafTree(world, [x, 0, z], {
        height,
        leaves: random.chance(0.6) ? foliage.autumn : foliage.maple,
        amount: 1900,
        size: 0.03,
      });
    for (let i = 0; i < 700; i++) {
      const leaf = random.pick([...foliage.autumn, ...foliage.maple]);
      world.box(leaf, [random.between(-14, 14), 0, random.between(-30, 8)], [0.1, 0.012, 0.07], i);
    }
    person(world, bride, {
      facing: heading.away - 0.12,
      pose: 'standing',
      height: 1.64,
      wears: 'gown',
      top: '#efe3cf',
      detail: 12,
    });
    sash(world, bride, heading.away - 0.12);
    person(world, [-1.75, 0, 0.1], {
      facing: heading.away + 0.1,
      pose: 'standing',
      height: 1.74,
      wears: 'jacket',
      top: '#2f3550',
      bottom: '#2a2f48',
      detail: 12,
    });
    person(world, [3.6, 0, -15], { facing: heading.near, wears: 'coat', top: '#7d8a6a' });
    person(world, [4.4, 0, -15.4], { facing: heading.near, wears: 'skirt', top: '#4f7f8c' });

    return {
      camera: { at: [0, 1.6, 12.5], look: [0, 1.6, -30], fov: 26, shift: [0, -0.16] },
      mood: 'autumn',
      sun: [-0.6, 0.3, -0.7],
      key: [-0.8, 0.42, 0.25],
      shadows: { centre: [0, 0, -14], reach: 30 },
    };
  },
};
