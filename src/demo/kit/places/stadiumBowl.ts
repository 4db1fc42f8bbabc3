import { ceiling, type Finish, glow, type Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

/** The oval is this much wider than deep. */
const stretch = 1.35;
const front = 92;
const rows = 30;
const rowDepth = 1.9;
/** The cards fill this middle part of the far half. */
const cards = { from: 0.255, to: 0.745 } as const;
const spectators = ['#8a7f9a', '#6f6a8c', '#b39a90', '#57567c', '#c4a68a', '#7a6e84'] as const;

export interface Bowl {
  grass?: Paint;
  /** The colour held up at a seat of the far stand; both parts run from 0 to 1. */
  card?: (across: number, up: number) => Paint;
}

/** The far half of a packed arena at night: field at y = 0, stands from z = -92, floodlights on the roof's edge at 52 m. */
export function stadiumBowl(world: World, { grass = '#2f6a5c', card }: Bowl = {}): void {
  world.box(grass, [0, -1, -10], [420, 1, 260]);
  world.surface('#a85f4e', (u, v) => onOval(u, front - 12 * v, 0.02), 80, 1);
  world.surface('#e6d9bd', (u, v) => onOval(u, front - 12 - 0.6 * v, 0.03), 80, 1);
  world.surface('#6a6f94', (u, v) => onOval(u, front, v * 3.4), 80, 1);
  for (let row = 0; row < rows; row++) seatRow(world, row, card);
  world.surface(ceiling('#2a2f52'), (u, v) => onOval(u, 149 + v * 6, 42 + v * 14), 80, 1);
  world.surface(ceiling('#39406a'), (u, v) => onOval(u, 128 + v * 30, 53 - v * 1.5), 80, 1);
  world.surface(ceiling('#6a74a0'), (u, v) => onOval(u, 128, 51.6 + v * 1.6), 80, 1);
  for (let i = 1; i < 40; i++) {
    const [x, , z] = onOval(i / 40, 127.4, 0);
    for (const along of [-1.1, 0, 1.1])
      world.blob(glow('#f4f2e6', 7), [x + along, 51.2, z], 0.42, { detail: 2, rough: 0 });
  }
}

/** A point of the far half: `part` runs from the left end to the right end. */
function onOval(part: number, radius: number, y: number): Point {
  const around = Math.PI * (1.02 - 1.04 * part);
  return [Math.cos(around) * radius * stretch, y, -Math.sin(around) * radius];
}

/** A step of concrete with a card or a spectator at every seat. */
function seatRow(world: World, row: number, card: Bowl['card']): void {
  const { random } = world;
  const radius = front + row * rowDepth;
  const y = 3.4 + row * 1.32;
  world.surface('#2c3156', (u, v) => onOval(u, radius + v * rowDepth, y), 60, 1);
  world.surface('#3a3f66', (u, v) => onOval(u, radius, y - 1.32 * v), 60, 1);
  const places = Math.round(radius * 3.1);
  for (let place = 0; place < places; place++) {
    const part = (place + 0.5) / places;
    if (part < 0.13 || part > 0.87) continue;
    const at = onOval(part, radius + 0.9, y);
    const across = (part - cards.from) / (cards.to - cards.from);
    const turn = Math.PI * (0.52 - 1.04 * part) * 0.8;
    if (card && across > 0 && across < 1) {
      world.box(card(across, row / (rows - 1)), at, [1.14, random.between(1.12, 1.26), 0.12], turn);
    } else if (place % 34 > 1 && random.chance(0.9)) {
      world.box(random.pick(spectators), at, [0.6, random.between(0.8, 1.1), 0.5]);
    }
  }
}

const haze: Finish = {
  colour: '#dfe6f4',
  unlit: 0.8,
  opacity: 0.035,
  fogged: false,
  reflected: false,
};

/** A floodlight's beam in haze; drawn in layers, so that its sides and its end are soft. */
export function lightBeam(world: World, from: Point, to: Point, width: number): void {
  for (let layer = 0; layer < 7; layer++) {
    const part = 1 - layer * 0.1;
    const half = (width / 2) * part * (1 - layer * 0.08);
    const end = [0, 1, 2].map((axis) => {
      const start = from[axis] ?? 0;
      return start + ((to[axis] ?? 0) - start) * part;
    });
    const [x = 0, y = 0, z = 0] = end;
    const nearer = layer * 0.02;
    world.polygon(haze, [
      [from[0] - 0.5, from[1], from[2] + nearer],
      [from[0] + 0.5, from[1], from[2] + nearer],
      [x + half, y, z + nearer],
      [x - half, y, z + nearer],
    ]);
  }
}
