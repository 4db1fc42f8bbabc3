import { walls } from '../city.ts';
import type { World } from '../world.ts';
import { towerCrane } from './buildingSite.ts';

/** Three cranes and two shells of houses, 60 to 135 m along -z: the backdrop of a building site. */
export function farSite(world: World): void {
  const shells = walls(0, ['#c3bcc0', '#b0aeb8']);
  towerCrane(world, [15, 0, -58], { height: 18.5, jib: 22, turn: 2.75 });
  towerCrane(world, [-26, 0, -105], { height: 31, jib: 34, turn: 0.3 });
  towerCrane(world, [52, 0, -135], { height: 36, jib: 38, turn: 2.9 });
  for (const [x, height] of [
    [38, 24],
    [-14, 15],
  ] as const)
    world.box(world.random.pick(shells), [x, 0, -115], [24, height, 14]);
}
