import { ExtrudeGeometry, Shape } from 'three';
import { ball } from './ball.ts';
import { glow, type Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

const length = 10.6;
const half = 1.24;
const nose = length / 2;
const roof = 3.02;
const dark: Paint = '#24262c';
const cabin = glow('#ffd392', 0.72);
const rubber: Paint = '#2b2a30';

export interface CityBus {
  facing?: number;
  body?: Paint;
  band?: Paint;
}

/** A lit town bus of the eighties, to be seen from the front: it drives along +x, its doors are on its right (+z). */
export function cityBus(
  world: World,
  at: Point,
  { facing = 0, body = '#e4d2aa', band = '#b06a4a' }: CityBus = {},
): void {
  world.place(at, facing, () => {
    hull(world, body, 1.32, roof, 0.36);
    hull(world, band, 0.42, 1.34, 0.1);
    world.box('#d9c9a4', [0, 1.3, 0], [length + 0.03, 0.06, half * 2 + 0.03]);
    world.box(dark, [0, 0.3, 0], [length - 0.3, 0.2, half * 2 - 0.2]);
    front(world, body);
    for (const side of [-1, 1]) flank(world, side);
    for (const x of [2.5, -2.7]) for (const side of [-1, 1]) wheel(world, x, side);
  });
}

/** A length of the body with rounded upper (or lower) edges, seen from the front. */
function hull(world: World, paint: Paint, low: number, high: number, round: number): void {
  const shape = new Shape();
  shape
    .moveTo(-half, low)
    .lineTo(half, low)
    .lineTo(half, high - round);
  shape.absarc(half - round, high - round, round, 0, Math.PI / 2, false);
  shape.absarc(-half + round, high - round, round, Math.PI / 2, Math.PI, false);
  shape.closePath();
  const bevel = 0.12;
  world.add(
    paint,
    new ExtrudeGeometry(shape, {
      depth: length - 2 * bevel,
      curveSegments: 10,
      bevelSize: bevel,
      bevelThickness: bevel,
      bevelOffset: -bevel,
      bevelSegments: 5,
    })
      .translate(0, 0, -length / 2 + bevel)
      .rotateY(Math.PI / 2),
  );
}

/** A pane with round corners in the plane x = 0, its middle at the origin. */
function pane(
  world: World,
  paint: Paint,
  at: Point,
  width: number,
  height: number,
  round: number,
): void {
  const [w, h] = [width / 2, height / 2];
  const shape = new Shape();
  shape.moveTo(-w + round, -h).absarc(w - round, -h + round, round, -Math.PI / 2, 0, false);
  shape.absarc(w - round, h - round, round, 0, Math.PI / 2, false);
  shape.absarc(-w + round, h - round, round, Math.PI / 2, Math.PI, false);
  shape.absarc(-w + round, -h + round, round, Math.PI, 1.5 * Math.PI, false);
  world.add(
    paint,
    new ExtrudeGeometry(shape, { depth: 0.02, bevelEnabled: false, curveSegments: 8 })
      .rotateY(Math.PI / 2)
      .translate(...at),
  );
}

/** Two-part windscreen with the driver behind it, blank destination box, headlamps, grille and bumper. */
function front(world: World, body: Paint): void {
  const x = nose;
  pane(world, rubber, [x, 1.98, 0], 2.28, 1.16, 0.16);
  for (const side of [-1, 1]) {
    pane(world, cabin, [x + 0.015, 1.98, side * 0.56], 1.02, 1.02, 0.1);
    pane(world, glow('#ffe2ae', 0.86), [x + 0.02, 2.28, side * 0.56], 0.94, 0.36, 0.06);
    world.limb(rubber, [x + 0.06, 1.45, side * 0.2], [x + 0.06, 1.82, side * 0.72], 0.014, 0.01, 6);
    headlamp(world, side);
    world.limb(rubber, [x - 0.05, 2.3, side * 1.26], [x + 0.2, 2.42, side * 1.42], 0.02, 0.02, 6);
    world.roundedBox(rubber, [x + 0.2, 2.02, side * 1.44], [0.07, 0.42, 0.22], 0.03);
  }
  pane(world, rubber, [x, 2.77, 0], 1.66, 0.34, 0.08);
  pane(world, glow('#ffc86e', 1.25), [x + 0.02, 2.77, 0], 1.52, 0.22, 0.04);
  driver(world);
  pane(world, '#7d4a38', [x + 0.005, 0.92, 0], 0.98, 0.3, 0.05);
  for (const y of [0.84, 0.92, 1]) world.box('#d9c9a4', [x + 0.03, y, 0], [0.03, 0.025, 0.9]);
  world.roundedBox('#c9c2b0', [x + 0.05, 0.4, 0], [0.16, 0.2, half * 2 + 0.06], 0.07);
  pane(world, '#e9e4d6', [x + 0.135, 0.5, 0], 0.52, 0.13, 0.02);
  world.box(body, [x + 0.01, 1.36, 0], [0.03, 0.03, 2.2]);
}

function headlamp(world: World, side: number): void {
  const at: Point = [nose + 0.02, 0.86, side * 0.86];
  ball(world, '#d9d2c0', at, [0.05, 0.175, 0.175], 28);
  ball(world, glow('#fff2cf', 4.5), [at[0] + 0.03, at[1], at[2]], [0.045, 0.135, 0.135], 28);
  ball(world, glow('#ff9a3c', 1.2), [at[0], 1.13, side * 1.02], [0.04, 0.05, 0.09], 16);
}

/** At the left of the two panes, as seen from his seat: a dark shape and a wheel. */
function driver(world: World): void {
  const shade = glow('#4a3038', 0.5);
  const x = nose + 0.055;
  ball(world, shade, [x, 2.07, -0.56], [0.01, 0.145, 0.115], 20);
  ball(world, shade, [x, 1.74, -0.56], [0.01, 0.24, 0.29], 24);
  for (const side of [-1, 1])
    world.limb(
      shade,
      [x, 1.74, -0.56 + side * 0.24],
      [x, 1.56, -0.56 + side * 0.33],
      0.05,
      0.04,
      8,
    );
  world.tube(
    shade,
    Array.from({ length: 9 }, (_, i): Point => {
      const around = 0.35 + (i / 8) * (Math.PI - 0.7);
      return [x + 0.02, 1.49 + Math.sin(around) * 0.14, -0.56 + Math.cos(around) * 0.3];
    }),
    0.022,
    6,
    24,
  );
}

function flank(world: World, side: number): void {
  const at = side * half;
  world.place([0, 0, at], side > 0 ? -Math.PI / 2 : Math.PI / 2, () => {
    for (let i = 0; i < 7; i++) {
      const x = 3.9 - i * 1.32;
      const door = side > 0 && (i === 0 || i === 4);
      const at: Point = [0.005, door ? 1.55 : 2.03, -x * side];
      pane(world, rubber, at, door ? 1.2 : 1.14, door ? 2.05 : 1.02, 0.1);
      for (const leaf of door ? [-0.28, 0.28] : [0])
        pane(
          world,
          cabin,
          [0.02, at[1] + (door ? 0.12 : 0), at[2] + leaf],
          door ? 0.46 : 1.04,
          door ? 1.62 : 0.92,
          0.07,
        );
    }
  });
  const passengers = [2.2, 1, -0.1, -2.5, -3.6];
  for (const x of passengers)
    ball(world, glow('#5a3a38', 0.5), [x, 1.86, at + side * 0.02], [0.13, 0.17, 0.012], 18);
  for (const x of passengers)
    ball(world, glow('#5a3a38', 0.5), [x, 1.6, at + side * 0.02], [0.25, 0.13, 0.012], 18);
}

function wheel(world: World, x: number, side: number): void {
  const z = side * (half - 0.1);
  for (const [radius, paint, out] of [
    [0.56, rubber, 0.02],
    [0.47, '#1d1c22', 0.09],
    [0.27, '#8f8a80', 0.11],
  ] as const)
    ball(world, paint, [x, 0.47, z + side * out * 0.5], [radius, radius, 0.12 + out * 0.3], 32);
}
