import { latheGeometry, type Profile } from './geometry.ts';
import { hair, skin } from './head.ts';
import { heading, type Point } from './scene.ts';
import type { World } from './world.ts';

/** Half the width by height above the seat: what shows above a seat's back. */
const back: Profile = [
  [0.15, 0.22],
  [0.16, 0.42],
  [0.18, 0.53],
  [0.168, 0.58],
  [0.12, 0.625],
  [0.06, 0.66],
];

/** One of an audience of hundreds, looking along -z, with the seat at `at`: light enough to be drawn two thousand times. */
export function listener(world: World, at: Point, jacket: string, sides: number): void {
  const { random } = world;
  const size = random.between(0.95, 1.06);
  const long = random.chance(0.18);
  world.figure(
    at,
    heading.away + random.between(-0.2, 0.2),
    () => {
      world.add(jacket, latheGeometry(back, sides + 3).scale(0.64, 1, 1));
      for (const side of [-1, 1])
        world.limb(jacket, [0, 0.55, side * 0.16], [0.06, 0.3, side * 0.215], 0.06, 0.052, 5);
      world.limb(skin, [0, 0.66, 0], [0.015, 0.76, 0], 0.052, 0.06, sides);
      world.limb(skin, [0.035, 0.79, 0], [0.03, 0.84, 0], 0.07, 0.08, sides);
      world.limb(hair, [-0.02, long ? 0.74 : 0.79, 0], [-0.005, 0.865, 0], 0.078, 0.097, sides + 2);
    },
    size,
  );
}
