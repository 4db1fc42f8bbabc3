import { ball } from '../ball.ts';
import { ceiling, glow, type Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

/** Rise per metre along -z: 30 degrees, the usual slope. */
const slope = Math.tan(Math.PI / 6);

/** Height of the steps at z; use it for whoever stands there. Lower `z` is farther and, going down, deeper. */
export const stepHeight = (z: number, down = false) => (down ? slope : -slope) * z;

/** Middles of the three flights. */
export const flights = [-2.6, 0, 2.6] as const;

const near = 6;
const bulge = 3.2;
const half = 4.9;

export interface EscalatorShaft {
  length?: number;
  /** Down from the viewer instead of up. */
  down?: boolean;
  balustrade?: Paint;
  panel?: Paint;
  side?: Paint;
}

/** A deep, vaulted shaft along -z with three flights and globe lamps on the balustrades. */
export function escalatorShaft(
  world: World,
  {
    length = 78,
    down = false,
    balustrade = '#e0b064',
    panel = '#a3352c',
    side: cladding = '#9c4a33',
  }: EscalatorShaft = {},
): void {
  const height = (z: number) => stepHeight(z, down);
  const along = (v: number) => near - v * (length + near);
  /** A strip that follows the slope; `across` gives x and the height over the steps. */
  const strip = (
    paint: Paint,
    columns: number,
    across: (u: number) => readonly [x: number, y: number],
  ) =>
    world.surface(
      paint,
      (u, v) => {
        const [x, y] = across(u);
        const z = along(v);
        return [x, height(z) + y, z];
      },
      columns,
      1,
    );
  const arch = (inset: number) => (u: number) =>
    [
      (half - inset) * Math.cos(Math.PI * u),
      2.2 + (bulge - inset) * Math.sin(Math.PI * u),
    ] as const;

  strip(ceiling('#ecdfc6'), 40, arch(0));
  for (const side of [-1, 1]) {
    strip(ceiling('#7fa39a'), 1, (u) => [side * half, -1 + 3.2 * u]);
    strip('#c9a24a', 1, (u) => [side * 4.8, 2.15 + 0.14 * u]);
  }
  for (let z = 3; z > -length; z -= 3.4) bay(world, z, height, panel);
  for (const x of flights) steps(world, x, length, height);
  for (const x of [-3.95, -1.3, 1.3, 3.95]) {
    const width = Math.abs(x) > 2 ? 0.72 : 0.62;
    strip(balustrade, 1, (u) => [x + (u - 0.5) * 2 * width, 0.78]);
    for (const side of [-1, 1]) {
      strip(cladding, 1, (u) => [x + side * width, -0.3 + 1.08 * u]);
      strip('#c9a24a', 1, (u) => [x + side * (width + 0.005), 0.1 + 0.05 * u]);
      strip('#2f3038', 8, (u) => [
        x + side * (width - 0.02) + 0.07 * Math.cos(u * 2 * Math.PI),
        0.84 + 0.06 * Math.sin(u * 2 * Math.PI),
      ]);
    }
    if (Math.abs(x) < 2)
      for (let z = -4.2; z > -length; z -= 4.2) globeLamp(world, [x, height(z) + 0.78, z]);
  }
  for (let z = 1; z > -52; z -= 8) world.lamp([0, height(z) + 3.4, z], '#ffcf90', 15, 1.6);
}

/** A rib with studs, and between ribs a lozenge on each wall. */
function bay(world: World, z: number, height: (z: number) => number, panel: Paint): void {
  const rib = ceiling('#f6ead2');
  const gold = '#d9a14a';
  const arch = (u: number, inset: number, at: number): Point => [
    (half - inset) * Math.cos(Math.PI * u),
    height(at) + 2.2 + (bulge - inset) * Math.sin(Math.PI * u),
    at,
  ];
  world.surface(rib, (u, v) => arch(u, 0.18, z - v * 0.5), 40, 1);
  for (const at of [z, z - 0.5]) world.surface(rib, (u, v) => arch(u, 0.2 * v, at), 40, 1);
  for (let i = 1; i < 12; i++) ball(world, gold, arch(i / 12, 0.2, z - 0.25), 0.09);
  for (let i = 1; i < 8; i++) {
    world.surface(rib, (u, v) => arch((i - 0.1 + 0.2 * u) / 8, 0.04, z - 0.5 - 2.9 * v), 2, 1);
  }
  const middle = z - 1.7;
  for (const side of [-1, 1]) {
    world.box(gold, [side * 4.8, height(middle) + 1.9, middle], [0.1, 0.9, 1.5]);
    world.box(panel, [side * 4.76, height(middle) + 2, middle], [0.1, 0.7, 1.3]);
  }
}

/** Treads overlap, or the gaps would show the sky colour. */
function steps(world: World, x: number, length: number, height: (z: number) => number): void {
  for (let z = 3.2; z > -length; z -= 0.4) {
    world.box('#5d5e68', [x, height(z) - 0.45, z], [1.45, 0.45, 0.41]);
    for (const groove of [-0.5, -0.3, -0.1, 0.1, 0.3, 0.5]) {
      world.box('#50515b', [x + groove, height(z), z], [0.05, 0.008, 0.38]);
    }
    // Both edges, because from above only the far one is seen and from below only the near one.
    for (const edge of [-0.19, 0.19]) {
      world.box('#a88a4e', [x, height(z), z + edge], [1.3, 0.012, 0.022]);
    }
  }
}

function globeLamp(world: World, at: Point): void {
  world.place(at, 0, () => {
    world.lathe(
      '#d9a14a',
      [0, 0, 0],
      [
        [0.2, 0],
        [0.2, 0.06],
        [0.07, 0.14],
        [0.05, 0.5],
        [0.06, 0.95],
        [0.14, 1.05],
        [0.17, 1.12],
      ],
      12,
    );
    world.blob(glow('#ffdca0', 3.2), [0, 1.34, 0], [0.25, 0.27, 0.25], { detail: 5, rough: 0 });
  });
}
