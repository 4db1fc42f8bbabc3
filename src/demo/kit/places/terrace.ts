import { latheGeometry, type Profile } from '../geometry.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { stairs } from '../street.ts';
import type { World } from '../world.ts';

const flight = { steps: 26, rise: 0.16, tread: 0.42, landing: 7 } as const;
const flights = 3;

/** Where the terrace lies: its height, and the front of the plinth. The stairs' foot is at z = 0. */
export const terrace = {
  level: flights * flight.steps * flight.rise,
  edge: -flights * flight.steps * flight.tread - (flights - 1) * flight.landing,
  plinth: -flights * flight.steps * flight.tread - (flights - 1) * flight.landing - 30,
} as const;

const coat: Profile = [
  [0.01, 0.6],
  [0.3, 0.6],
  [0.27, 0.8],
  [0.235, 1.02],
  [0.25, 1.25],
  [0.262, 1.36],
  [0.22, 1.45],
  [0.09, 1.5],
  [0.06, 1.53],
];

/** Three broad flights of stairs along -z to a paved terrace, walled on both sides. */
export function terraceStairs(
  world: World,
  {
    width = 30,
    stone = '#b9ab9e',
    wall = '#8d7d78',
  }: { width?: number; stone?: Paint; wall?: Paint } = {},
): void {
  for (let i = 0; i < flights; i++) {
    const z = -i * (flight.steps * flight.tread + flight.landing);
    const y = i * flight.steps * flight.rise;
    const top = y + flight.steps * flight.rise;
    const run = flight.steps * flight.tread + flight.landing;
    stairs(world, [0, y, z], { width, ...flight, paint: stone });
    // A dark joint under each nosing; without it the steps look like a slope from afar.
    for (let step = 0; step < flight.steps; step++)
      world.box(
        wall,
        [0, y + (step + 1) * flight.rise - 0.06, z - step * flight.tread + 0.02],
        [width, 0.06, 0.06],
      );
    world.box(
      stone,
      [0, top - 3, z - flight.steps * flight.tread - flight.landing / 2],
      [width, 3, flight.landing],
    );
    for (const side of [-1, 1]) {
      world.box(wall, [side * (width / 2 + 1.6), 0, z - run / 2], [3.2, top + 0.7, run]);
      world.box(stone, [side * (width / 2 + 1.6), top + 0.7, z - run / 2], [3.6, 0.4, run + 0.2]);
    }
  }
  world.box(stone, [0, terrace.level - 4, terrace.edge - 45], [170, 4, 90]);
}

/** A giant standing man in a long coat, without features: `tall` metres, turned by `turn`; one arm may point ahead. */
export function bronzeFigure(
  world: World,
  at: Point,
  {
    tall = 20,
    pointing = false,
    bronze = '#6d4a30',
  }: { tall?: number; pointing?: boolean; bronze?: Paint } = {},
): void {
  world.place(
    at,
    0,
    () => {
      for (const side of [-1, 1]) {
        world.limb(bronze, [side * 0.13, 0, 0], [side * 0.12, 0.86, 0], 0.085, 0.11, 14);
        world.roundedBox(bronze, [side * 0.14, 0, 0.06], [0.15, 0.1, 0.34], 0.045);
      }
      world.add(bronze, latheGeometry(coat, 28).scale(1, 1, 0.66));
      const hand = (side: number) => {
        const raised = pointing && side > 0;
        const elbow = raised
          ? ([side * 0.42, 1.42, 0.14] as const)
          : ([side * 0.31, 1.12, -0.02] as const);
        const end = raised
          ? ([side * 0.66, 1.56, 0.3] as const)
          : ([side * 0.29, 0.84, 0.08] as const);
        world.limb(bronze, [side * 0.2, 1.4, 0], elbow, 0.085, 0.07, 12);
        world.limb(bronze, elbow, end, 0.07, 0.05, 12);
      };
      hand(1);
      hand(-1);
      world.limb(bronze, [0, 1.42, 0], [0, 1.54, 0], 0.07, 0.065, 12);
      world.blob(bronze, [0, 1.65, 0.01], [0.098, 0.13, 0.115], { detail: 3, rough: 0 });
    },
    tall / 1.78,
  );
}

/** A long wall, 70 m wide, with a mosaic of layered hills under a pale sun; its foot is at `at`. */
export function mosaicWall(
  world: World,
  at: Point,
  {
    width = 70,
    height = 13,
    frame = '#8f8078',
    hills = ['#c58a6e', '#9a6472', '#5f5578', '#3d4a66'],
    sky = '#f0d3a4',
  }: { width?: number; height?: number; frame?: Paint; hills?: readonly Paint[]; sky?: Paint } = {},
): void {
  world.place(at, 0, () => {
    world.box(frame, [0, 0, -2.4], [width + 3, height + 2.4, 4]);
    world.box(sky, [0, 1, -0.3], [width, height, 0.2]);
    hills.forEach((paint, layer) => {
      const top = height * (1 - layer * 0.13);
      world.surface(
        paint,
        (u, v) => [
          (u - 0.5) * width,
          1 +
            v *
              top *
              (0.78 +
                0.16 * Math.sin(u * (9 + layer * 4) + layer * 2.3) +
                0.06 * Math.sin(u * 37 + layer)),
          -0.15 + layer * 0.05,
        ],
        70,
        1,
      );
    });
  });
}
