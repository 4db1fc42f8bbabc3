import { ball } from '../ball.ts';
import { drum } from '../heroes/pastelDrum.ts';
import { glow, type Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { mound } from '../snow.ts';
import type { World } from '../world.ts';

const pink = '#f0b4b2';
const mint = '#b4dcc8';
const yellow = '#f5dd98';
const trim = '#f7f2e8';

/** The middle of the house; its door looks along +z. */
const middle: Point = [3.4, 0, -38];

/** Four round towers in pastels, joined by low wings, under snow: 45 m wide, 28 to 46 m along -z. */
export function babyHome(world: World, snow: Paint): void {
  drum(world, [-9, 0, -34], { radius: 6.4, floors: 2, colour: mint, snow, lit: 0.3 });
  drum(world, middle, {
    radius: 8,
    floors: 3,
    colour: pink,
    snow,
    domed: true,
    lit: 0.3,
    door: Math.PI / 2,
  });
  drum(world, [16.4, 0, -35], { radius: 6, floors: 2, colour: yellow, snow, lit: 0.3 });
  drum(world, [27, 0, -41], { radius: 5, floors: 1, colour: mint, snow, domed: true });
  for (const [colour, x, z, wide, high] of [
    [yellow, -3, -38, 12, 7],
    [mint, 11, -39, 10, 6.6],
  ] as const) {
    world.box(colour, [x, 0, z], [wide, high, 8]);
    world.box(trim, [x, high, z], [wide + 0.5, 0.3, 8.5]);
    world.roundedBox(snow, [x, high + 0.3, z], [wide + 0.6, 0.44, 8.7], 0.2);
  }
  porch(world, snow);
  // Snow has drifted against the walls.
  for (const [x, z, wide] of [
    [-14.4, -29.6, 3.4],
    [-9, -27.8, 4.6],
    [-3.6, -30.4, 2.6],
    [10.6, -31, 3],
    [16.4, -29.2, 4.4],
    [22, -31, 3.4],
  ] as const)
    mound(world, snow, [x, -0.02, z], [wide, 0.5, 1.4]);
}

/** A rounded canopy on four columns, three steps, and a glazed double door with a lamp over it. */
function porch(world: World, snow: Paint): void {
  const [x, , z] = [middle[0], 0, middle[2] + 8];
  world.box(pink, [x, 0, z + 0.4], [4.6, 3.9, 1.6]);
  world.box('#8a5f4e', [x, 0.45, z + 1.2], [2.3, 2.7, 0.12]);
  for (const side of [-1, 1]) {
    world.box('#f3d9a4', [x + side * 0.54, 0.55, z + 1.24], [0.94, 2.5, 0.1]);
    world.box(glow('#ffdd9a', 0.95), [x + side * 0.54, 1.35, z + 1.27], [0.62, 1.5, 0.1]);
    world.box('#f3d9a4', [x + side * 0.54, 2.05, z + 1.3], [0.62, 0.06, 0.1]);
    ball(world, '#8a6a3c', [x + side * 0.14, 1.5, z + 1.36], 0.05, 12);
  }
  for (let i = 0; i < 3; i++) {
    world.box('#cfc8bc', [x, 0, z + 2.2 - i * 0.4], [5.4 - i * 0.5, 0.15 * (i + 1), 3.2 - i * 0.8]);
    world.box(snow, [x, 0.15 * (i + 1), z + 2.2 - i * 0.4], [5.3 - i * 0.5, 0.03, 3.1 - i * 0.8]);
  }
  for (const side of [-2.1, 2.1])
    for (const out of [1.9, 2.7])
      world.lathe(
        trim,
        [x + side, 0.3, z + out],
        [
          [0.24, 0],
          [0.24, 0.16],
          [0.16, 0.26],
          [0.145, 2.9],
          [0.22, 3.05],
          [0.24, 3.2],
        ],
        24,
      );
  world.roundedBox(trim, [x, 3.5, z + 1.5], [5.2, 0.42, 3.4], 0.12);
  world.roundedBox(snow, [x, 3.9, z + 1.5], [5.3, 0.36, 3.5], 0.17);
  ball(world, glow('#ffe6ae', 1.6), [x, 3.3, z + 1.7], [0.2, 0.16, 0.2], 20);
}
