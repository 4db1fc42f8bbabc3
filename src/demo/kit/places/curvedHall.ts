import { listener } from '../listener.ts';
import { ceiling, glow, type Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';
import { hallStage, stageFront } from './hallStage.ts';
import { hallHeight, hallWalls, wallAt } from './hallWalls.ts';

/** The rows are arcs about this point behind the stage. */
const centre = -52;
const rows = { first: 15.5, last: 49, gap: 1.22 } as const;
const seatWidth = 0.74;
/** Half the fan of the rows, and where aisles cut it, in radians. */
const fan = 0.86;
const aisles = [-0.6, -0.2, 0.2, 0.6] as const;
/** Office, army, office: whole blocks sit together. */
const blocks = [
  ['#5f7288', '#66808f', '#5d7a82'],
  ['#85835e', '#7a7b5c', '#8e8a66'],
  ['#5c6d86', '#667d92', '#6c7f8c'],
  ['#66808f', '#5f7288', '#738496'],
  ['#7a7b5c', '#85835e', '#75765c'],
] as const;

/** The floor rises away from the stage, ever more steeply. */
const floorAt = (radius: number) => {
  const gone = Math.max(0, radius - rows.first);
  return 0.05 * gone + 0.0034 * gone * gone;
};

const onArc = (radius: number, angle: number, y: number): Point => [
  Math.sin(angle) * radius,
  y,
  centre + Math.cos(angle) * radius,
];

/** A vast hall along -z in the evening: a lit stage, side walls of arched boxes, and curved rows that rise towards the viewer. */
export function curvedHall(world: World): void {
  world.box('#3c5c6c', [0, -0.3, -20], [80, 0.3, 80]);
  for (let radius: number = rows.first; radius < rows.last; radius += rows.gap)
    seatRow(world, radius);
  hallStage(world);
  hallWalls(world);
  hallCeiling(world);
  for (const x of [-12, 12]) world.lamp([x, 10.5, -27], '#ffe6c4', 34, 1.3);
  world.lamp([0, 14, -12], '#a9c6d4', 26, 1.3);
}

function seatRow(world: World, radius: number): void {
  const { random } = world;
  const floor = floorAt(radius);
  const sides = radius > 38 ? 8 : 5;
  world.surface(
    '#35525f',
    (u, v) => onArc(radius + 0.55 - v * rows.gap, (u - 0.5) * 2 * fan, floor),
    48,
    1,
  );
  const edges = [-fan, ...aisles, fan];
  for (const [i, jackets] of blocks.entries()) {
    const free = 0.62 / radius;
    const from = (edges[i] ?? 0) + free;
    const to = (edges[i + 1] ?? 0) - free;
    const count = Math.floor(((to - from) * radius) / seatWidth);
    const inside = (angle: number) => {
      const [x, , z] = onArc(radius, angle, 0);
      return Math.abs(x) < wallAt(z) - 1.6;
    };
    const angles = Array.from(
      { length: count },
      (_, seat) => from + ((seat + 0.5) * (to - from)) / count,
    ).filter(inside);
    const [start, end] = [angles[0], angles.at(-1)];
    if (start === undefined || end === undefined) continue;
    const rim = seatWidth / 2 / radius;
    seatBacks(world, radius, floor, start - rim, end + rim);
    for (const angle of angles) {
      if (random.chance(0.02)) continue;
      world.place([0, 0, centre], angle, () =>
        listener(
          world,
          [random.between(-0.03, 0.03), floor + 0.4, radius],
          random.pick(jackets),
          sides,
        ),
      );
    }
  }
}

/** One curved back for a whole block, with a wooden rim that catches the light of the stage. */
function seatBacks(world: World, radius: number, floor: number, from: number, to: number): void {
  const columns = Math.max(4, Math.round((to - from) * 24));
  const angle = (u: number) => from + u * (to - from);
  world.surface(
    '#2c5562',
    (u, v) => onArc(radius + 0.26 + v * 0.08, angle(u), floor + 0.3 + v * 0.52),
    columns,
    1,
  );
  world.surface(
    '#8f8468',
    (u, v) => onArc(radius + 0.27 + v * 0.11, angle(u), floor + 0.83),
    columns,
    1,
  );
}

/** A plain ceiling with rings of light about the stage that echo the rows below. */
function hallCeiling(world: World): void {
  world.box(ceiling('#6f8488'), [0, hallHeight, -20], [90, 0.3, 80]);
  for (let radius = stageFront - centre + 3.4; radius < 50; radius += 4.4) {
    const ring = (paint: Paint, inner: number, outer: number, y: number) =>
      world.surface(paint, (u, v) => onArc(inner + (outer - inner) * v, (u - 0.5) * 2.4, y), 64, 1);
    ring(glow('#ffe0aa', 1.05), radius, radius + 0.5, hallHeight - 0.06);
    ring(ceiling('#c4b898'), radius - 0.5, radius, hallHeight - 0.3);
    ring(ceiling('#c4b898'), radius + 0.5, radius + 1, hallHeight - 0.3);
  }
}
