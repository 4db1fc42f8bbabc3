import { drawArm, reachOf } from './arms.ts';
import { grownUp } from './body.ts';
import { drawHead } from './head.ts';
import { heading, type Point } from './scene.ts';
import { drawTorso } from './torso.ts';
import type { World } from './world.ts';

/** From hips that stand down to those on a seat. */
const seated = -0.36;

/** Head, shoulders and back of someone seated who looks along -z; the hips are at 0.5 m. */
export function seatedBack(
  world: World,
  at: Point,
  { jacket, detail }: { jacket: string; detail: number },
): void {
  const { random } = world;
  const size = random.between(0.95, 1.05);
  const facing = heading.away + random.between(-0.15, 0.15);
  const hair = size > 1.02 ? 'bob' : 'short';
  world.figure(
    at,
    facing,
    () =>
      world.place([0, seated, 0], 0, () => {
        drawTorso(world, jacket, detail);
        for (const side of [-1, 1])
          drawArm(world, reachOf('resting', side, 0), side, { sleeve: jacket, detail });
        drawHead(world, { hair }, grownUp, 'jacket', detail);
      }),
    size,
  );
}
