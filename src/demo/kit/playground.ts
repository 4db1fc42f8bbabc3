import { ball } from './ball.ts';
import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import { mound } from './snow.ts';
import type { World } from './world.ts';

const steel = '#7f8f9a';
const deck = 1.75;

/** Height of the chute, from its lip under the platform to the run-out. */
const chute = (u: number) => 0.3 + (deck - 0.3) * (1 - Math.min(1, u / 0.86)) ** 1.25;

/** A child's slide with a railed platform and a ladder; it runs down along +x, with snow on it. */
export function playgroundSlide(
  world: World,
  at: Point,
  turn: number,
  { paint, snow }: { paint: Paint; snow: Paint },
): void {
  const wide = 0.38;
  world.place(at, turn, () => {
    world.box(paint, [-0.45, deck - 0.08, 0], [0.9, 0.1, wide * 2 + 0.1]);
    world.roundedBox(snow, [-0.45, deck + 0.01, 0], [0.84, 0.1, wide * 2], 0.045);
    for (const side of [-wide - 0.04, wide + 0.04]) {
      for (const x of [-0.86, -0.04])
        world.limb(steel, [x, 0, side], [x, deck + 0.78, side], 0.045, 0.045, 12);
      world.tube(
        steel,
        [
          [-0.86, deck + 0.78, side],
          [-0.45, deck + 0.84, side],
          [-0.04, deck + 0.78, side],
        ],
        0.04,
        10,
      );
      world.limb(steel, [-0.86, deck + 0.4, side], [-0.04, deck + 0.4, side], 0.03, 0.03, 10);
      world.tube(
        paint,
        Array.from({ length: 14 }, (_, i): Point => [(i / 13) * 3.7, chute(i / 13) + 0.2, side]),
        0.06,
        10,
        60,
      );
      world.surface(paint, (u, v) => [u * 3.7, chute(u) + v * 0.2, side * 0.97], 40, 1);
      // The ladder leans against the platform's back.
      world.limb(steel, [-1.7, 0, side], [-0.86, deck, side], 0.045, 0.045, 12);
    }
    world.surface(paint, (u, v) => [u * 3.7, chute(u), (v - 0.5) * 2 * wide], 40, 1);
    world.surface(
      snow,
      (u, v) => [u * 3.7, chute(u) + 0.05 + 0.05 * Math.sin(Math.PI * v), (v - 0.5) * 1.9 * wide],
      40,
      10,
    );
    for (let step = 1; step < 7; step++) {
      const part = step / 7;
      world.box(paint, [-1.7 + 0.84 * part, deck * part - 0.03, 0], [0.2, 0.06, wide * 2 + 0.06]);
      world.box(snow, [-1.7 + 0.84 * part, deck * part + 0.03, 0], [0.17, 0.03, wide * 2]);
    }
    for (const x of [2.7])
      for (const side of [-wide, wide])
        world.limb(steel, [x, 0, side], [x, chute(x / 3.7), side], 0.04, 0.04, 10);
    mound(world, snow, [3.9, -0.02, 0], [1.1, 0.26, 0.9]);
    mound(world, snow, [-0.8, -0.02, 0], [1.7, 0.14, 1]);
  });
}

/** A round-bodied pram with a hood; it is pushed along +x from its handle at x = -0.85. */
export function pram(world: World, at: Point, turn: number, paint: Paint): void {
  const chrome = '#a3abb0';
  const rubber = '#2a2c33';
  world.place(at, turn, () => {
    for (const x of [-0.36, 0.4]) {
      for (const side of [-0.27, 0.27]) {
        world.ring(rubber, [x, 0.2, side], 0.18, 0.022, { upright: true, segments: 40 });
        for (let i = 0; i < 6; i++) {
          const angle = (i / 6) * Math.PI;
          const [c, s] = [Math.cos(angle) * 0.17, Math.sin(angle) * 0.17];
          world.limb(chrome, [x - c, 0.2 - s, side], [x + c, 0.2 + s, side], 0.006, 0.006, 5);
        }
        ball(world, chrome, [x, 0.2, side], [0.035, 0.035, 0.03], 12);
      }
      world.limb(chrome, [x, 0.2, -0.27], [x, 0.2, 0.27], 0.016, 0.016, 8);
    }
    for (const side of [-0.2, 0.2])
      world.tube(
        chrome,
        [
          [-0.36, 0.2, side],
          [-0.2, 0.36, side],
          [0.02, 0.42, side],
          [0.24, 0.36, side],
          [0.4, 0.2, side],
        ],
        0.017,
        8,
        30,
      );
    carrycot(world, paint);
    for (const side of [-0.23, 0.23])
      world.tube(
        chrome,
        [
          [-0.3, 0.5, side],
          [-0.5, 0.74, side],
          [-0.72, 0.98, side],
          [-0.86, 1.02, side],
        ],
        0.017,
        8,
        24,
      );
    world.limb(rubber, [-0.86, 1.02, -0.25], [-0.86, 1.02, 0.25], 0.026, 0.026, 10);
  });
}

/** Boat-shaped, with a blanket, and the hood's bows at the far end. */
function carrycot(world: World, paint: Paint): void {
  const half = (u: number) => 0.27 * Math.sin(Math.PI * (0.06 + 0.88 * u)) ** 0.42;
  const x = (u: number) => -0.5 + 1.02 * u;
  const rim = (u: number) => 0.84 + 0.06 * (2 * u - 1) ** 2;
  world.surface(
    paint,
    (u, v) => {
      const angle = (v - 0.5) * Math.PI;
      const low = 0.44 + 0.16 * Math.abs(2 * u - 1) ** 2.4;
      return [x(u), rim(u) - (rim(u) - low) * Math.cos(angle) ** 0.7, half(u) * Math.sin(angle)];
    },
    36,
    24,
  );
  world.surface(
    '#f0ebe0',
    (u, v) => [x(u), rim(u) - 0.03 + 0.07 * Math.sin(Math.PI * v), (v * 2 - 1) * half(u) * 0.96],
    30,
    10,
  );
  const hood = (u: number, v: number): Point => {
    const lean = -0.5 + u * 2.05;
    const angle = Math.PI * v;
    const reach = 0.37 * Math.sin(angle) ** 0.8 + 0.02;
    return [
      0.2 + Math.sin(lean) * reach,
      0.86 + Math.cos(lean) * reach * 0.95,
      -Math.cos(angle) * 0.27,
    ];
  };
  world.surface(paint, hood, 24, 24);
  for (const u of [0, 0.33, 0.66])
    world.tube(
      paint,
      Array.from({ length: 13 }, (_, i) => hood(u, i / 12)),
      0.016,
      8,
      40,
    );
}
