import type { Profile } from '../geometry.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { stairs } from '../street.ts';
import type { World } from '../world.ts';

/** The ring's middle stands this high above the plinth, in metres. */
const ringFrom = 15;
const ringHeight = 7.5;
const outer = 25;
const inner = 22.4;

/** Outlines of the three shafts: flat, pointed and slanting tops. */
const shafts: readonly { x: number; outline: Profile }[] = [
  {
    x: -9.5,
    outline: [
      [-3.4, 0],
      [3.4, 0],
      [2.5, 46],
      [-2.5, 46],
    ],
  },
  {
    x: 0,
    outline: [
      [-3.6, 0],
      [3.6, 0],
      [2.5, 45],
      [0, 54],
      [-2.5, 45],
    ],
  },
  {
    x: 9.5,
    outline: [
      [-3.4, 0],
      [3.4, 0],
      [2.6, 49],
      [-2.5, 43],
    ],
  },
];

/** Three shafts of stone through a huge ring with plain relief blocks, on a stepped plinth 3 m high; its front faces +z. */
export function partyMonument(
  world: World,
  at: Point,
  {
    scale = 1,
    stone = '#d9d0c0',
    relief = '#c8beac',
    plinth = '#b9b0a2',
  }: { scale?: number; stone?: Paint; relief?: Paint; plinth?: Paint } = {},
): void {
  world.place(
    at,
    0,
    () => {
      world.cylinder(plinth, [0, 0, 0], 34, 1.6, 64);
      world.cylinder(plinth, [0, 1.6, 0], 31, 1.4, 64);
      stairs(world, [0, 0, 37], { width: 26, steps: 19, paint: plinth });
      for (const { x, outline } of shafts) {
        world.extrude(stone, outline, 6, [x, 3, 0]);
        world.box(plinth, [x, 3, 0], [9, 2.2, 9]);
        for (const up of [12, 24, 34])
          world.box(relief, [x, 3 + up, 0], [6.3 - up * 0.04, 0.5, 6.3]);
      }
      ring(world, stone, relief);
    },
    scale,
  );
}

function ring(world: World, stone: Paint, relief: Paint): void {
  const from = 3 + ringFrom;
  const to = from + ringHeight;
  world.lathe(
    stone,
    [0, 0, 0],
    [
      [inner, from],
      [outer, from],
      [outer, to],
      [inner, to],
      [inner, from],
    ],
    96,
  );
  for (const y of [from, to - 0.8]) world.lathe(stone, [0, y, 0], lip, 96);
  const blocks = 44;
  for (let i = 0; i < blocks; i++) {
    const turn = (2 * Math.PI * i) / blocks;
    world.box(
      relief,
      [Math.cos(turn) * outer, from + 1.6, -Math.sin(turn) * outer],
      [0.7, i % 2 ? 4.3 : 3.4, 2.3],
      turn,
    );
  }
  for (let i = 0; i < 8; i++) {
    const turn = (2 * Math.PI * (i + 0.5)) / 8;
    const middle = (inner + outer) / 2;
    world.box(
      stone,
      [Math.cos(turn) * middle, 3, -Math.sin(turn) * middle],
      [1.6, ringFrom, 2.2],
      turn,
    );
  }
}

const lip: Profile = [
  [outer, 0],
  [outer + 0.6, 0],
  [outer + 0.6, 0.8],
  [outer, 0.8],
];
