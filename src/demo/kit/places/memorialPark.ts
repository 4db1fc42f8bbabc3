import { leafTree } from '../trees.ts';
import type { World } from '../world.ts';
import { bronzeFigure, terrace, terraceStairs } from './terrace.ts';

const leaves = ['#5f8a86', '#7ba39a', '#477078'];

/** An old park: the nearest trunks frame the view, the others fade one behind the other. */
const trees: readonly (readonly [x: number, z: number, height: number])[] = [
  [13.9, 46.5, 20],
  [28.3, 45, 19],
  [7.4, 31, 20],
  [30.5, 28, 18],
  [2.5, 16, 18],
  [24.5, 8, 15],
  [-9, 4, 17],
  [29, -14, 15],
  [-24, 0, 18],
  [-18, -24, 17],
  [21, -42, 14],
  [-34, -30, 19],
  [24, -66, 15],
  [-26, -62, 18],
  [-44, -70, 20],
  [18, -104, 16],
];

/**
 * A park before the terrace's stairs, with a path towards them from z = 62, and one bronze figure on its plinth above;
 * the viewer stands at the right, at about x = 21, z = 62.
 */
export function memorialPark(world: World): void {
  world.box('#86a39a', [0, -1, 0], [400, 1, 240]);
  world.polygon('#c8d2d0', [
    [13.2, 0.02, 62],
    [20.4, 0.02, 62],
    [9, 0.02, 2],
    [-9, 0.02, 2],
  ]);
  terraceStairs(world, { width: 22, stone: '#b9c6cc', wall: '#8ba0ac' });
  const { level, plinth } = terrace;
  world.box('#8d98a2', [0, level, plinth], [16, 5, 12]);
  world.box('#a9b4ba', [0, level + 5, plinth], [13, 1.2, 9]);
  bronzeFigure(world, [0, level + 6.2, plinth], { tall: 20, bronze: '#3f4a52' });
  for (const [x, z, height] of trees) {
    const ground = Math.min(level, Math.max(0, (-z / 90) * (level + 1) - 1));
    leafTree(world, [x, ground, z], {
      height,
      leaves,
      trunk: '#2f4350',
      amount: z > 20 ? 3600 : 900,
    });
  }
  for (const side of [-1, 1])
    world.extrude(
      '#7d9c98',
      [
        [0, -1],
        [90, -1],
        [90, level],
      ],
      60,
      [side * 45, 0, 0],
      Math.PI / 2,
    );
}
