import { glow, type Paint } from '../paint.ts';
import type { World } from '../world.ts';

const shopLight = glow('#ffce8a', 1);

/** 22 m of lit shop windows under a deep slab on one side (-1, 1) of a street along z; they look towards its middle. */
export function shopRow(world: World, side: number, z: number, awning: Paint = '#4c5468'): void {
  const front = side * 20.4;
  world.box('#6a6874', [side * 27, 0, z], [13, 5.6, 22]);
  world.box('#8f8d96', [side * 26.6, 5.2, z], [14.6, 0.6, 23]);
  for (let bay = -6; bay <= 6; bay++) {
    const middle = z + bay * 1.6;
    world.box(shopLight, [front, 0.9, middle], [0.3, 2.1, 1.2]);
    world.box(shopLight, [front, 3.15, middle], [0.3, 0.5, 1.2]);
    world.box('#4a4854', [front - side * 0.2, 0, middle + 0.8], [0.5, 4.4, 0.2]);
  }
  world.polygon(awning, [
    [front, 4.7, z - 10],
    [front, 4.7, z + 10],
    [front - side * 2.6, 3.6, z + 10],
    [front - side * 2.6, 3.6, z - 10],
  ]);
}
