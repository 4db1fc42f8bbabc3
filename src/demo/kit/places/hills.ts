import type { Paint } from '../paint.ts';
import { foliage, leafTree } from '../trees.ts';
import type { World } from '../world.ts';

/** A smooth ridge across the whole view, `distance` metres along -z; its height is that of the tallest summits. */
export function hillRidge(
  world: World,
  { distance, height, paint }: { distance: number; height: number; paint: Paint },
): void {
  const start = world.random.between(0, 6);
  const rise = (u: number) =>
    0.55 +
    0.28 * Math.sin(start + u * 17) +
    0.13 * Math.sin(start * 2 + u * 41) +
    0.04 * Math.sin(u * 97);
  world.surface(
    paint,
    (u, v) => [(u - 0.5) * 2.4 * distance, v * height * rise(u), -distance - v * 150],
    160,
    4,
  );
}

/** A dark hillside 200 m away, for a viewer 190 m up: it falls from the left edge to the middle of the picture. */
export function woodedSlope(world: World): void {
  const { random } = world;
  const height = (x: number) => 174 - (x + 55) * 0.36 - Math.max(0, x + 20) ** 2 * 0.02;
  world.surface(
    { colour: '#34494c', emissive: '#1a2a30' },
    (u, v) => [-80 + u * 120, height(-80 + u * 120) - v * 60, -200 + v * 40],
    40,
    4,
  );
  for (let x = -62; x < 18; x += random.between(2.2, 5.4)) {
    leafTree(world, [x, height(x) - 1, -199], {
      height: random.between(6, 10.5),
      leaves: foliage.dark,
      amount: 900,
      size: 0.03,
    });
  }
}
