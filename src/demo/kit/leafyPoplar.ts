import { type Clump, drawLeaves } from './leaves.ts';
import type { Finish } from './paint.ts';
import type { Point } from './scene.ts';
import { foliage, type Tree } from './trees.ts';
import type { World } from './world.ts';

const gold = (colour: string, emissive: string): Finish => ({ colour, emissive });

/** Near leaves of close tones: wider apart they flicker like confetti. */
export const goldenLeaves = [
  gold('#cf9a4a', '#4a3012'),
  gold('#dcae5c', '#5a3e18'),
  gold('#b9843e', '#40280e'),
] as const;

/** Half the width of the crown at a height from 0 (lowest leaves) to 1 (tip), in parts of the tree's height. */
const crownAt = (up: number) => 0.115 * Math.sin(Math.PI * Math.min(1, 0.16 + up * 0.84)) ** 0.75;

/** A slim column of small leaves that point up: for rows nearer than 80 m, where `poplar` shows its facets. */
export function leafyPoplar(
  world: World,
  at: Point,
  { height, leaves = foliage.summer, amount = 2600, ...tree }: Tree & { amount?: number },
): void {
  const random = world.random.fork();
  const bark = tree.trunk ?? '#5a4d44';
  const storeys = 8;
  const clumps = Array.from({ length: storeys }, (_, storey) => {
    const up = storey / (storeys - 1);
    const around = random.between(0, 2 * Math.PI);
    const count = storey === storeys - 1 ? 1 : 3;
    return Array.from({ length: count }, (_, i): Clump => {
      const turn = around + ((i + random.between(-0.2, 0.2)) / count) * 2 * Math.PI;
      const wide = height * crownAt(0.04 + up * 0.9);
      const away = count === 1 ? 0 : wide * 0.45;
      return {
        at: [
          Math.cos(turn) * away,
          height * (0.19 + 0.72 * up + random.between(-0.03, 0.03)),
          Math.sin(turn) * away,
        ],
        radii: [wide * 0.68, height * random.between(0.075, 0.1), wide * 0.68],
      };
    });
  }).flat();
  const count = Math.min(12_000, amount * 7);
  world.place(at, random.between(0, 2 * Math.PI), () => {
    world.limb(bark, [0, 0, 0], [0, height * 0.8, 0], height * 0.016, height * 0.004, 8);
    for (const { at: end } of clumps)
      world.limb(bark, [0, end[1] - height * 0.1, 0], end, height * 0.005, height * 0.002, 4);
    drawLeaves(world, random, {
      clumps,
      heart: [0, height * 0.5, 0],
      column: 0.85,
      tones: leaves,
      count,
      size: height * Math.max(0.0125, Math.sqrt(2.2 / count)),
      core: 0.3,
      upright: 0.5,
    });
  });
}
