import { glow } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

/** The oval is this much wider than deep. */
const stretch = 1.35;
const front = 92;
const rows = 30;
const rowDepth = 1.9;
const spectators = ['#5a6494', '#48527e', '#8d8494', '#39426c', '#a3968c', '#64597c'] as const;

/** The far half of a packed arena at night: field at y = 0, stands from z = -92, floodlights on the roof's edge. */
export function stadiumBowl(world: World, { grass = '#3f655f' } = {}): void {
  world.box(grass, [0, -1, -10], [420, 1, 260]);
  world.surface('#8a5a50', (u, v) => onOval(u, front - 12 * v, 0.02), 80, 1);
  world.surface('#5b6280', (u, v) => onOval(u, front, v * 3.4), 80, 1);
  seats(world);
  world.surface('#39405f', (u, v) => onOval(u, 134 + v * 26, 52 - v * 3), 80, 1);
  world.surface('#4a5274', (u, v) => onOval(u, 134, 50 + v * 3.4), 80, 1);
  for (let i = 0; i <= 44; i++) {
    const [x, , z] = onOval(i / 44, 133.4, 0);
    const lamps = glow('#f2f4ff', 9);
    for (const along of [-1.1, 0, 1.1]) {
      world.blob(lamps, [x + along, 50.6, z], 0.42, { detail: 2, rough: 0 });
    }
  }
}

/** A point of the far half: `part` runs from the left end to the right end. */
function onOval(part: number, radius: number, y: number): Point {
  const around = Math.PI * (1.02 - 1.04 * part);
  return [Math.cos(around) * radius * stretch, y, -Math.sin(around) * radius];
}

/** Steps of concrete and a coloured dot for every second seat. */
function seats(world: World): void {
  const { random } = world;
  for (let row = 0; row < rows; row++) {
    const radius = front + row * rowDepth;
    const y = 3.4 + row * 1.25 + (row > 14 ? 3 : 0);
    world.surface('#2a3156', (u, v) => onOval(u, radius + v * rowDepth, y), 60, 1);
    world.surface(
      '#232a4c',
      (u, v) => onOval(u, radius, y - (row === 15 ? 4.25 : 1.25) * v),
      60,
      1,
    );
    const places = Math.round(radius * 3.1);
    for (let place = 0; place < places; place++) {
      const part = (place + random.between(-0.2, 0.2)) / places;
      const aisle = place % 34 < 2;
      if (aisle || part < 0.16 || part > 0.84 || random.chance(0.06)) continue;
      const at = onOval(part, radius + 0.9, y);
      world.box(random.pick(spectators), at, [0.6, random.between(0.8, 1.1), 0.5]);
    }
  }
}
