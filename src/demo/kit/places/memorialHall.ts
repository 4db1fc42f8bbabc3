import type { Paint } from '../paint.ts';
import { flag, stairs } from '../street.ts';
import type { World } from '../world.ts';

const flight = { steps: 38, rise: 0.17, tread: 0.42 } as const;
const level = flight.steps * flight.rise;
const run = flight.steps * flight.tread;
const pillar = { count: 9, gap: 7.6, side: 2.1, height: 15.5 } as const;
const half = (pillar.count * pillar.gap) / 2;
const front = -run - 5;
const wall = front - 7.5;

/** Half its width; the stairs' foot is at z = 0, they rise along -z, and the middle of the front is at x = 0. */
export const memorialHalf = half;

/** Height of the stairs or of the terrace behind them at z. */
export const stairHeight = (z: number) =>
  Math.min(flight.steps, Math.max(0, Math.ceil(-z / flight.tread))) * flight.rise;

/** Stairs as wide as the building to a shallow porch of square pillars under a flat roof; pennants on the left wall. */
export function memorialPorch(
  world: World,
  {
    stone = '#e9dfcb',
    paving = '#d6cab4',
    shade = '#b7aa94',
    door = '#33526a',
    pennant = '#d43a2a',
  }: { stone?: Paint; paving?: Paint; shade?: Paint; door?: Paint; pennant?: Paint } = {},
): void {
  stairs(world, [0, 0, 0], { width: half * 2, ...flight, paint: paving });
  // A dark joint under each nosing; without it the steps look like a slope from afar.
  for (let step = 0; step < flight.steps; step++)
    world.box(
      shade,
      [0, (step + 1) * flight.rise - 0.05, -step * flight.tread + 0.02],
      [half * 2, 0.05, 0.05],
    );
  world.box(paving, [0, 0, -run - 30], [half * 2 + 1, level, 60]);
  world.box(stone, [0, 0, -run - 32], [half * 2 + 60, level - 0.6, 56]);
  world.box(shade, [0, level - 0.6, -run - 32], [half * 2 + 60.6, 0.6, 56.6]);
  for (const side of [-1, 1])
    world.place([side * (half + 0.8), 0, 0], Math.PI / 2, () =>
      world.extrude(
        stone,
        [
          [-2, 0],
          [run, 0],
          [run, level + 1.3],
          [0, 1.3],
          [-2, 1.3],
        ],
        1.6,
      ),
    );

  world.box(stone, [0, level, wall - 8], [half * 2, pillar.height, 16]);
  for (let i = 0; i < pillar.count; i++) {
    const x = (i - (pillar.count - 1) / 2) * pillar.gap;
    world.box(stone, [x, level, front], [pillar.side, pillar.height, pillar.side]);
    world.box(shade, [x, level, front], [pillar.side + 0.6, 0.9, pillar.side + 0.6]);
    world.box(stone, [x, level + pillar.height - 1, front], [pillar.side + 0.7, 1, 2.8]);
    if (i === pillar.count - 1) continue;
    const between = x + pillar.gap / 2;
    world.box(door, [between, level, wall + 0.1], [2.6, i % 2 ? 9 : 6.5, 0.3]);
    world.box(shade, [between, level + (i % 2 ? 9 : 6.5), wall + 0.3], [3.4, 0.5, 0.8]);
  }
  const roof = level + pillar.height;
  world.box(shade, [0, roof, front - 10], [half * 2 + 5, 0.8, 27]);
  world.box(stone, [0, roof + 0.8, front - 10], [half * 2 + 9, 2.6, 31]);
  world.box(shade, [0, roof + 3.4, front - 10], [half * 2 + 8, 0.5, 30]);
  world.box(stone, [0, roof + 3.9, front - 14], [half * 1.2, 3, 18]);
  for (let i = 0; i < 6; i++) {
    const z = 0.6 - i * 3.3;
    flag(world, [-half - 0.8, Math.max(0, -z / run) * level + 1.3, z], {
      height: 6.6,
      width: 1.2,
      drop: 2.6,
      colour: pennant,
    });
  }
}
