import { roundNormals, surfaceGeometry } from './geometry.ts';
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

/** A poplar of loose leaves that all point up: for rows nearer than 80 m, where `poplar` shows its facets. */
export function leafyPoplar(
  world: World,
  at: Point,
  { height, leaves = foliage.summer, amount = 2600, ...tree }: Tree & { amount?: number },
): void {
  const { random } = world;
  world.place(at, random.between(0, 2 * Math.PI), () => {
    const bark = tree.trunk ?? '#5a4d44';
    world.limb(bark, [0, 0, 0], [0, height * 0.8, 0], height * 0.016, height * 0.004, 7);
    const size = height * 0.015 * Math.sqrt(2600 / amount);
    for (let i = 0; i < amount; i++) {
      const up = random.next() ** 0.85;
      const around = random.between(0, 2 * Math.PI);
      const out = height * crownAt(up) * Math.sqrt(random.between(0.25, 1.1));
      const lean = random.between(0.05, 0.45);
      const half = size * random.between(0.3, 0.6);
      const length = size * random.between(1.4, 2.6);
      const twist = around + random.between(-0.7, 0.7);
      const leaf = (u: number, v: number): Point => {
        // Its front faces outward: leaves seen from behind would be lit from the wrong side.
        const across = (0.5 - u) * 2 * half * (1 - 0.7 * v);
        return [
          Math.cos(around) * (out + lean * length * v) - Math.sin(twist) * across,
          height * (0.13 + 0.85 * up) + length * v,
          Math.sin(around) * (out + lean * length * v) + Math.cos(twist) * across,
        ];
      };
      const geometry = surfaceGeometry(leaf, 1, 1).toNonIndexed();
      roundNormals(geometry, 0);
      world.add(random.pick(leaves), geometry);
    }
  });
}
