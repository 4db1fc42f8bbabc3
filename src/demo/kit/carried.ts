import type { Look } from './figures.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

const handle = '#1d1a20';

/** What hangs from, or stands in, the right hand; `wrist` is above its fingers. */
export function drawHeld(world: World, look: Look, [x, y, z]: Point): void {
  if (look.bag) {
    world.box(look.bag, [x, y - 0.42, z + 0.01], [0.3, 0.24, 0.1]);
    for (const end of [-0.06, 0.06])
      world.limb(handle, [x + end, y - 0.18, z + 0.01], [x, y - 0.1, z], 0.009, 0.009, 4);
  }
  if (look.umbrella) drawUmbrella(world, look.umbrella, [x, y, z]);
}

export function drawSatchel(world: World, colour: string): void {
  world.roundedBox(colour, [-0.19, 1.02, 0], [0.15, 0.32, 0.27], 0.05);
}

function drawUmbrella(world: World, colour: string, [x, y, z]: Point): void {
  world.limb(handle, [x, y - 0.05, z], [x - 0.12, y + 0.95, z - 0.05], 0.012);
  world.lathe(
    colour,
    [x - 0.12, y + 0.66, z - 0.05],
    [
      [0.6, 0],
      [0.5, 0.1],
      [0.33, 0.2],
      [0.14, 0.27],
      [0.01, 0.3],
    ],
    12,
  );
}
