import { glow, type Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const glass = '#7fa3b4';
const frame = '#f6f1e6';
const lamplight = glow('#ffd58c', 0.95);

export interface Drum {
  radius: number;
  floors: number;
  colour: Paint;
  /** The dome or the flat roof on top. */
  roof?: Paint;
  domed?: boolean;
  /** Share of lit windows. */
  lit?: number;
}

/** A round tower with a ring of arched windows on every floor. */
export function drum(
  world: World,
  at: Point,
  { radius, floors, colour, roof = frame, domed = false, lit = 0 }: Drum,
): void {
  const storey = 3.6;
  const height = floors * storey + 0.6;
  const windows = Math.round(radius * 2.2);
  world.place(at, 0, () => {
    world.cylinder(colour, [0, 0, 0], radius, height, 56);
    for (let floor = 0; floor < floors; floor++) {
      const y = floor * storey;
      world.ring(frame, [0, y + storey, 0], radius, 0.16, { segments: 72 });
      for (let i = 0; i < windows; i++) {
        const around = ((i + 0.5) / windows) * 2 * Math.PI;
        world.place([Math.cos(around) * radius, y + 1.1, Math.sin(around) * radius], -around, () =>
          archedWindow(world, world.random.chance(lit) ? lamplight : glass),
        );
      }
    }
    if (domed) {
      const dome = Array.from({ length: 9 }, (_, i) => {
        const angle = (i / 8) * (Math.PI / 2);
        return [
          Math.max(0.01, Math.cos(angle) * (radius + 0.5)),
          Math.sin(angle) * radius * 0.55,
        ] as const;
      });
      world.lathe(roof, [0, height, 0], dome, 56);
      world.blob(colour, [0, height + radius * 0.57, 0], 0.5, { detail: 3, rough: 0 });
    } else {
      world.cylinder(roof, [0, height, 0], radius + 0.5, 0.5, 56);
    }
  });
}

/** Looks along +x; its sill is at y = 0. */
function archedWindow(world: World, pane: Paint): void {
  world.box(frame, [0, -0.1, 0], [0.22, 1.5, 1.3]);
  world.blob(frame, [0, 1.4, 0], [0.11, 0.65, 0.65], { detail: 3, rough: 0 });
  world.box(pane, [0.05, 0, 0], [0.22, 1.4, 1.04]);
  world.blob(pane, [0.06, 1.4, 0], [0.11, 0.52, 0.52], { detail: 3, rough: 0 });
  world.box(frame, [0.1, 0, 0], [0.2, 1.85, 0.07]);
}

/** A rounded balcony before a glass door; the wall is at z = 0, it juts out towards +z. */
export function roundBalcony(
  world: World,
  at: Point,
  {
    width = 4.4,
    reach = 1.7,
    colour,
    slab = frame,
  }: { width?: number; reach?: number; colour: Paint; slab?: Paint },
): void {
  const edge = (part: number): readonly [number, number] => {
    const around = Math.PI * (1 - part);
    const bulge = Math.abs(Math.sin(around)) ** 0.62;
    return [
      (Math.sign(Math.cos(around)) * Math.abs(Math.cos(around)) ** 0.7 * width) / 2,
      bulge * reach,
    ];
  };
  world.place(at, 0, () => {
    const wall = (inset: number, low: number, high: number, paint: Paint) =>
      world.surface(
        paint,
        (u, v) => {
          const [x, z] = edge(u);
          return [x * (1 - inset), low + (high - low) * v, z * (1 - inset)];
        },
        40,
        1,
      );
    const floor = (y: number, paint: Paint) =>
      world.surface(
        paint,
        (u, v) => {
          const [x, z] = edge(u);
          return [x * 1.02, y, z * 1.02 * v];
        },
        40,
        1,
      );
    floor(-0.22, slab);
    floor(0, slab);
    wall(-0.02, -0.22, 0.02, slab);
    wall(0, 0, 0.92, colour);
    wall(0.05, 0, 0.92, colour);
    const rim = Array.from({ length: 21 }, (_, i): Point => {
      const [x, z] = edge(i / 20);
      return [x * 0.975, 1, z * 0.975];
    });
    world.tube(frame, rim, 0.09, 8, 60);
  });
}

/** Door and window behind a balcony, in a frame of the given colour. */
export function balconyDoor(world: World, at: Point, colour: Paint): void {
  world.place(at, 0, () => {
    world.box(colour, [0, 0, 0], [2.9, 2.55, 0.16]);
    world.box(glass, [-0.75, 0.1, 0.02], [1, 2.25, 0.2]);
    world.box(glass, [0.7, 0.85, 0.02], [1.3, 1.5, 0.2]);
    world.box(frame, [0.7, 0.85, 0.08], [0.08, 1.5, 0.16]);
    world.box('#e9d9b8', [0.36, 1, 0.1], [0.5, 1.3, 0.06]);
  });
}

/** A child's slide with a ladder; it runs down along +x. */
export function playgroundSlide(world: World, at: Point, turn: number, paint: Paint): void {
  world.place(at, turn, () => {
    for (const side of [-0.36, 0.36]) {
      world.limb('#8fa3ae', [-1, 0, side], [-0.5, 2.5, side], 0.05);
      world.limb('#8fa3ae', [0.2, 0, side], [0.1, 1.7, side], 0.05);
      world.tube(
        paint,
        [
          [-0.4, 2.1, side],
          [0.4, 1.8, side],
          [1.8, 0.7, side],
          [2.8, 0.36, side],
          [3.3, 0.34, side],
        ],
        0.06,
        6,
        30,
      );
    }
    for (let step = 0; step < 6; step++)
      world.limb(
        '#8fa3ae',
        [-0.94 + step * 0.075, 0.3 + step * 0.34, -0.36],
        [-0.94 + step * 0.075, 0.3 + step * 0.34, 0.36],
        0.035,
      );
    world.surface(
      paint,
      (u, v) => [
        -0.5 + u * 3.8,
        0.28 + 1.72 * Math.max(0, 1 - Math.max(0, u - 0.12) * 1.35) ** 1.4,
        (v - 0.5) * 0.72,
      ],
      24,
      2,
    );
  });
}

/** A pram; it is pushed along +x from its handle at x = -0.75. */
export function pram(world: World, at: Point, turn: number, paint: Paint): void {
  world.place(at, turn, () => {
    for (const x of [-0.3, 0.36]) {
      for (const side of [-0.26, 0.26])
        world.ring('#24262c', [x, 0.19, side], 0.17, 0.03, { upright: true, segments: 20 });
      world.limb('#8b8d90', [x, 0.19, -0.26], [x, 0.19, 0.26], 0.02);
    }
    world.roundedBox(paint, [0.03, 0.45, 0], [0.95, 0.38, 0.5], 0.16);
    world.blob(paint, [0.28, 0.86, 0], [0.32, 0.3, 0.27], { detail: 3, rough: 0 });
    for (const side of [-0.2, 0.2]) {
      world.limb('#8b8d90', [-0.3, 0.24, side], [0.3, 0.5, side], 0.02);
      world.limb('#8b8d90', [-0.36, 0.7, side], [-0.75, 1.02, side], 0.02);
    }
    world.limb('#24262c', [-0.75, 1.02, -0.22], [-0.75, 1.02, 0.22], 0.028);
  });
}
