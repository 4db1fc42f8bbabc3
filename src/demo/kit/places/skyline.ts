import { type CityRow, city, walls } from '../city.ts';
import { glow, type Paint } from '../paint.ts';
import type { Reflector } from '../reflector.ts';
import type { Point } from '../scene.ts';
import { railing } from '../street.ts';
import { foliage, leafTree } from '../trees.ts';
import { water } from '../water.ts';
import type { World } from '../world.ts';

const rows: readonly CityRow[] = [
  { distance: 430, count: 30, slabs: [10, 17], towers: [27, 46] },
  { distance: 560, count: 34, slabs: [13, 29], towers: [46, 78] },
  { distance: 720, count: 36, slabs: [14, 33], towers: [53, 89] },
  { distance: 950, count: 40, slabs: [14, 42], towers: [67, 113] },
  { distance: 1300, count: 50, slabs: [14, 48], towers: [77, 130] },
];

export interface Skyline {
  rows?: readonly CityRow[];
  /** Share of lit windows. */
  lit?: number;
  walls?: readonly Paint[];
  trees?: readonly Paint[];
  lamps?: boolean;
  hills?: boolean;
  clear?: (x: number, z: number) => boolean;
  water?: Partial<Reflector>;
}

/** A river from z = 0 to -326, a far quay at z = -330 (2 m high), and a city of five rows with hills behind. */
export function skyline(
  world: World,
  { lit = 0.12, trees = foliage.dark, lamps = true, hills = true, ...options }: Skyline = {},
): void {
  const { random } = world;
  if (hills) {
    for (let i = 0; i < 9; i++) {
      world.blob(
        '#6a5a78',
        [-2600 + i * 640 + random.between(-120, 120), -60, -4200 - random.between(0, 500)],
        [random.between(500, 800), random.between(150, 260), 300],
        { detail: 2, rough: 0.1 },
      );
    }
  }
  world.box('#8b7d86', [0, -3, -330], [3000, 6, 8]);
  world.box('#8b7d86', [0, 2, -420], [3000, 1, 170]);
  for (let x = -420; x < 420; x += random.between(3, 12)) {
    const height = random.between(6, 14);
    leafTree(world, [x, 3, -340 - random.between(0, 16)], {
      height,
      leaves: trees,
      amount: 200,
      size: 0.065,
    });
  }
  for (let x = -400; lamps && x < 400; x += 22) {
    world.limb('#2a2438', [x, 3, -331], [x, 10, -331], 0.15, 0.1, 4);
    world.blob(glow('#ffd9a0', 4), [x, 10.4, -331], 0.8, { detail: 2, rough: 0 });
  }
  city(world, {
    rows: options.rows ?? rows,
    walls: options.walls ?? walls(lit, ['#c7b3b0', '#a99aa6', '#d9b8a2']),
    level: 2,
    ...(options.clear && { clear: options.clear }),
  });
  world.reflector = water({
    at: [0, 0, -165],
    size: [3000, 336],
    reflectance: 0.6,
    ripple: 0.055,
    fog: 0.35,
    ...options.water,
  });
}

/** The near embankment: its ground is 3.4 m above the water, its railing at z = -4.6. */
export function embankment(
  world: World,
  { dark = '#2a2438', paving = '#6e5a72' }: { dark?: Paint; paving?: Paint } = {},
): void {
  world.box(dark, [0, -4, 2], [240, 7.4, 14]);
  world.box(paving, [0, 3.38, 3], [240, 0.04, 13]);
  railing(world, [-40, 3.4, -4.6], [40, 3.4, -4.6], { paint: dark, gap: 1.3, thick: 0.12 });
}

/** A low river boat with one lit cabin window. */
export function boat(
  world: World,
  at: Point,
  {
    turn = 0,
    hull = '#2a2438',
    window = glow('#ffd9a0', 4),
  }: { turn?: number; hull?: Paint; window?: Paint } = {},
): void {
  world.place(at, turn, () => {
    world.extrude(
      hull,
      [
        [-11, 0.2],
        [10, 0.2],
        [14, 2],
        [-12, 1.7],
      ],
      4,
    );
    world.box(hull, [-4, 1.6, 0], [8, 2.2, 3]);
    world.box(window, [-4, 2.3, 1.6], [5.4, 0.7, 0.1]);
    world.limb(hull, [0, 2, 0], [0, 7.5, 0], 0.12, 0.06, 5);
    world.limb(hull, [0, 7.2, 0], [11, 2.2, 0], 0.03, 0.03, 3);
  });
}
