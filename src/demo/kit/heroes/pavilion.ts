import type { Paint } from '../paint.ts';
import { hippedRoof } from '../roofs.ts';
import type { Point } from '../scene.ts';
import { stairs } from '../street.ts';
import type { World } from '../world.ts';

const bays = 3;
const bay = 3;
const half = (bays * bay) / 2;
const floor = 1.1;
const eaves = 4.9;

/** An open pavilion, 9 m square, on a stone base: red columns, painted beams and a roof with curved eaves. */
export function pavilion(
  world: World,
  at: Point,
  {
    turn = 0,
    column = '#8a4436',
    beam = '#3f7468',
    roof = '#59636a',
    stone = '#c9bda6',
  }: { turn?: number; column?: Paint; beam?: Paint; roof?: Paint; stone?: Paint } = {},
): void {
  world.place(at, turn, () => {
    world.box(stone, [0, 0, 0], [half * 2 + 3, floor - 0.15, half * 2 + 3]);
    world.box('#ded4c0', [0, floor - 0.15, 0], [half * 2 + 3.4, 0.15, half * 2 + 3.4]);
    stairs(world, [0, 0, half + 1.5 + 2.1], { width: 3.4, steps: 6, rise: 0.18 });
    for (let i = 0; i <= bays; i++)
      for (let j = 0; j <= bays; j++)
        if (i % bays === 0 || j % bays === 0)
          post(world, [i * bay - half, floor, j * bay - half], column, stone);
    for (const side of [-1, 1]) {
      for (const [y, height, out] of [
        [eaves - 0.75, 0.35, 0],
        [eaves - 0.3, 0.3, 0.25],
      ] as const) {
        const length = half * 2 + 0.6 + out * 2;
        world.box(beam, [0, y, side * (half + out)], [length, height, 0.26]);
        world.box(beam, [side * (half + out), y, 0], [0.26, height, length]);
      }
      for (let t = -half; t <= half; t += 0.75) {
        world.box('#c79a4e', [t, eaves - 0.42, side * (half + 0.2)], [0.3, 0.34, 0.5]);
        world.box('#c79a4e', [side * (half + 0.2), eaves - 0.42, t], [0.5, 0.34, 0.3]);
      }
    }
    world.box('#6b4a38', [0, eaves, 0], [half * 2 + 3, 0.14, half * 2 + 3]);
    hippedRoof(world, roof, [0, eaves + 0.1, 0], [half * 2 + 5, 3.6, half * 2 + 5], {
      ridge: 0.42,
      flare: 0.34,
    });
    railings(world, column);
  });
}

function post(world: World, [x, y, z]: Point, column: Paint, stone: Paint): void {
  world.cylinder(stone, [x, y, z], [0.34, 0.26], 0.3);
  world.cylinder(column, [x, y + 0.3, z], [0.21, 0.19], eaves - y - 0.3);
}

/** Low railings between the posts, open at the steps. */
function railings(world: World, paint: Paint): void {
  for (const up of [0.32, 0.72]) {
    for (const side of [-1, 1]) {
      world.box(paint, [side * half, floor + up, 0], [0.1, 0.1, half * 2]);
      world.box(paint, [side * bay, floor + up, half], [bay, 0.1, 0.1]);
    }
    world.box(paint, [0, floor + up, -half], [half * 2, 0.1, 0.1]);
  }
}
