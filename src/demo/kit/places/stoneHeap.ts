import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

/** A heap of broken stone, about 2.5 m across. */
export function stoneHeap(world: World, [x, y, z]: Point, count: number): void {
  const { random } = world;
  for (let i = 0; i < count; i++) {
    const up = random.between(0, 0.62);
    const reach = 1.25 * (1 - up);
    world.blob(
      random.pick(['#d8cdbc', '#c4b8a8', '#b0a8a0']),
      [x + random.normal(0, reach * 0.6), y + up, z + random.normal(0, reach * 0.45)],
      random.between(0.2, 0.36),
      { rough: 0.25 },
    );
  }
}
