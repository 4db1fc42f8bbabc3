import type { Paint } from '../paint.ts';
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
