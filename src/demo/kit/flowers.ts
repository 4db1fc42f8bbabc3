import { ball } from './ball.ts';
import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

/** A domed bunch of small blossoms over leaves; `at` is its middle. */
export function flowers(
  world: World,
  [x, y, z]: Point,
  [rx, ry, rz]: Point,
  petals: readonly Paint[],
): void {
  ball(world, '#4f7a58', [x, y - ry * 0.1, z], [rx * 0.86, ry * 0.8, rz * 0.86], 24);
  const count = 90;
  for (let i = 0; i < count; i++) {
    // Evenly over the upper two thirds of the bunch, by the golden angle.
    const up = 1 - (1.35 * (i + 0.5)) / count;
    const out = Math.sqrt(Math.max(0, 1 - up * up));
    const around = i * 2.39996;
    const leaf = i % 5 === 4;
    const size = Math.min(rx, ry) * (leaf ? 0.2 : 0.17);
    ball(
      world,
      leaf ? '#6f9a68' : (petals[i % petals.length] ?? '#ffffff'),
      [x + Math.cos(around) * out * rx, y + up * ry * 0.9, z + Math.sin(around) * out * rz],
      [size, size * 0.7, size],
      10,
    );
  }
}

/** The same in a bowl that stands on `at`, low enough to look across. */
export function flowerBowl(world: World, [x, y, z]: Point, petals: readonly Paint[]): void {
  world.lathe(
    '#e8ecea',
    [x, y, z],
    [
      [0.06, 0],
      [0.07, 0.012],
      [0.14, 0.06],
      [0.155, 0.1],
    ],
    32,
  );
  flowers(world, [x, y + 0.12, z], [0.17, 0.12, 0.17], petals);
}
