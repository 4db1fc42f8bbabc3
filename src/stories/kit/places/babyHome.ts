import { drum } from '../heroes/pastelHouse.ts';
import type { Paint } from '../paint.ts';
import type { World } from '../world.ts';

const pink = '#efb8b4';
const mint = '#b8dcca';
const yellow = '#f4dfa0';

/** Four round towers in pastels, joined by low wings, under roofs of the given colour: 45 m wide, 28 to 46 m along -z. */
export function babyHome(world: World, roof: Paint): void {
  drum(world, [-9, 0, -34], { radius: 6.4, floors: 2, colour: mint, roof, lit: 0.3 });
  drum(world, [3.4, 0, -38], {
    radius: 8,
    floors: 3,
    colour: pink,
    roof,
    domed: true,
    lit: 0.3,
  });
  drum(world, [16.4, 0, -35], { radius: 6, floors: 2, colour: yellow, roof, lit: 0.3 });
  drum(world, [27, 0, -41], { radius: 5, floors: 1, colour: mint, roof, domed: true });
  world.box(yellow, [-3, 0, -38], [12, 7, 8]);
  world.box(roof, [-3, 7, -38], [12.4, 0.5, 8.4]);
  world.box(mint, [11, 0, -39], [10, 6.6, 8]);
  world.box(roof, [11, 6.6, -39], [10.4, 0.5, 8.4]);
  world.box('#f6f1e6', [3.4, 0, -29.4], [4.4, 3.6, 3]);
  world.box(pink, [3.4, 0, -27.9], [2.4, 2.7, 0.2]);
  world.box(roof, [3.4, 3.6, -29.2], [5.2, 0.4, 4]);
}
