import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const panels = 8;

export interface TrussBridge {
  /** Metres between two piers, and number of spans. */
  span?: number;
  spans?: number;
  /** Width between the two trusses. */
  width?: number;
  /** Height of the deck over `at`, and of the trusses in the middle of a span. */
  deck?: number;
  rise?: number;
  steel?: Paint;
  stone?: Paint;
  /** Level of the water under `at`. */
  foot?: number;
}

/** A steel bridge of arched trusses on stone piers, from `at` along -z. */
export function trussBridge(
  world: World,
  at: Point,
  {
    span = 56,
    spans = 8,
    width = 7,
    deck = 9,
    rise = 9,
    steel = '#5c6a70',
    stone = '#9c9486',
    foot = -2,
  }: TrussBridge = {},
): void {
  world.place(at, 0, () => {
    for (let i = 0; i < spans; i++) {
      world.place([0, deck, -i * span], 0, () => trussSpan(world, { span, width, rise, steel }));
    }
    for (let i = 0; i <= spans; i++) pier(world, stone, -i * span, width, foot, deck - 1.6);
  });
}

/** Height of the upper chord, from 0 to 1 along a span: an arch cut off at both ends. */
const chord = (part: number) => 0.55 + 0.45 * Math.sin(Math.PI * part);

function trussSpan(
  world: World,
  { span, width, rise, steel }: { span: number; width: number; rise: number; steel: Paint },
): void {
  const bar = (from: Point, to: Point, thick: number) =>
    world.limb(steel, from, to, thick, thick, 4);
  const z = (i: number) => -(i / panels) * span;
  for (const side of [-1, 1]) {
    const x = (side * width) / 2;
    const top = (i: number): Point => [x, chord(i / panels) * rise, z(i)];
    const bottom = (i: number): Point => [x, 0, z(i)];
    world.box(steel, [x, -0.4, -span / 2], [0.4, 0.8, span - 0.6]);
    for (let i = 1; i < panels; i++) {
      bar(bottom(i), top(i), 0.17);
      if (i < panels - 1) bar(top(i), top(i + 1), 0.3);
      if (i < panels / 2) bar(top(i), bottom(i + 1), 0.17);
      else if (i > panels / 2) bar(top(i), bottom(i - 1), 0.17);
    }
    bar(bottom(0), top(1), 0.3);
    bar(bottom(panels), top(panels - 1), 0.3);
  }
  for (let i = 0; i <= panels; i++) {
    world.box(steel, [0, -1.2, z(i)], [width, 0.8, 0.35]);
    if (i === 0 || i === panels) continue;
    const y = chord(i / panels) * rise;
    bar([-width / 2, y, z(i)], [width / 2, y, z(i)], 0.16);
    if (i === panels - 1) continue;
    const next = chord((i + 1) / panels) * rise;
    bar([-width / 2, y, z(i)], [width / 2, next, z(i + 1)], 0.1);
    bar([width / 2, y, z(i)], [-width / 2, next, z(i + 1)], 0.1);
  }
  for (const x of [-1.6, -0.5, 0.5, 1.6]) world.box(steel, [x, -0.5, -span / 2], [0.3, 0.4, span]);
  world.box(steel, [0, -0.15, -span / 2], [width - 1.4, 0.15, span]);
}

function pier(
  world: World,
  stone: Paint,
  z: number,
  width: number,
  foot: number,
  top: number,
): void {
  const half = width / 2 + 1.2;
  world.extrude(
    stone,
    [
      [-half - 1.4, foot],
      [half + 1.4, foot],
      [half, top - 1],
      [-half, top - 1],
    ],
    3.4,
    [0, 0, z],
  );
  world.box(stone, [0, top - 1, z], [2 * half + 1, 1, 4.2]);
  world.box(stone, [0, top, z], [width + 0.8, 0.5, 1.6]);
}
