import { glow, type Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

/** A street lamp; its arm points along `turn`. Unlit by day. */
export function lampPost(
  world: World,
  at: Point,
  {
    height = 5.4,
    arm = 1,
    lit = false,
    paint = '#565c5b',
    turn = 0,
  }: { height?: number; arm?: number; lit?: boolean; paint?: Paint; turn?: number } = {},
): void {
  world.place(at, turn, () => {
    world.limb(paint, [0, 0, 0], [0, height, 0], 0.075, 0.05);
    world.lathe(
      paint,
      [0, 0, 0],
      [
        [0.16, 0],
        [0.15, 0.3],
        [0.08, 0.5],
      ],
      10,
    );
    world.limb(paint, [0, height, 0], [arm, height + 0.25, 0], 0.04);
    const globe = lit ? glow('#ffdca0', 3.2) : '#e4dfd4';
    world.blob(globe, [arm, height + 0.15, 0], 0.22, { detail: 3, rough: 0 });
  });
}

/** A railing from one point to another: posts and two bars. */
export function railing(
  world: World,
  from: Point,
  to: Point,
  {
    paint = '#565c5b',
    height = 1,
    gap = 1.6,
    thick = 0.08,
  }: { paint?: Paint; height?: number; gap?: number; thick?: number } = {},
): void {
  const [dx, dy, dz] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const length = Math.hypot(dx, dz);
  const count = Math.max(1, Math.round(length / gap));
  const along = (part: number, up: number): Point => [
    from[0] + dx * part,
    from[1] + dy * part + up,
    from[2] + dz * part,
  ];
  const turn = Math.atan2(-dz, dx);
  for (let i = 0; i <= count; i++)
    world.box(paint, along(i / count, 0), [thick, height, thick], turn);
  for (const up of [height, height * 0.45])
    world.limb(paint, along(0, up), along(1, up), thick * 0.55, thick * 0.55, 6);
}

export function bench(world: World, at: Point, turn = 0, paint: Paint = '#7d5a3c'): void {
  world.place(at, turn, () => {
    for (const z of [0, 0.14, 0.28]) world.box(paint, [0, 0.42, z], [1.7, 0.04, 0.11]);
    for (const y of [0.6, 0.76]) world.box(paint, [0, y, -0.1], [1.7, 0.11, 0.04]);
    for (const x of [-0.7, 0.7]) world.box('#3c4044', [x, 0, 0.1], [0.07, 0.42, 0.4]);
  });
}

/** A plain flag of one colour, hanging in soft folds. */
export function flag(
  world: World,
  at: Point,
  {
    height = 12,
    colour = '#b8473c',
    width = 3,
    drop = 2,
  }: { height?: number; colour?: Paint; width?: number; drop?: number } = {},
): void {
  const [x, y, z] = at;
  world.limb('#c9c4b8', at, [x, y + height, z], 0.09, 0.05);
  world.surface(
    colour,
    (u, v) => [
      x + u * width * 0.9,
      y + height - 0.2 - v * drop - u * u * 0.35 * drop,
      z + Math.sin(u * 7 + v) * 0.18 * u,
    ],
    14,
    4,
  );
}

/** Two contact wires along z with a span wire at every pole; poles at x = ±half. */
export function tramWires(
  world: World,
  {
    half,
    from,
    to,
    every = 30,
    height = 6,
  }: { half: number; from: number; to: number; every?: number; height?: number },
): void {
  const paint = '#3a3c42';
  for (let z = from; z > to; z -= every) {
    for (const side of [-1, 1])
      world.limb(paint, [side * half, 0, z], [side * half, height + 1.2, z], 0.12, 0.09);
    world.tube(
      paint,
      [
        [-half, height + 0.9, z],
        [0, height + 0.2, z],
        [half, height + 0.9, z],
      ],
      0.02,
      3,
      12,
    );
  }
  for (const x of [-0.32, 0.32]) {
    for (const side of [-1, 1])
      world.limb(
        paint,
        [side * half * 0.45 + x, height, from],
        [side * half * 0.45 + x, height, to],
        0.02,
        0.02,
        3,
      );
  }
}

/** A broad flight of steps that rises along -z. */
export function stairs(
  world: World,
  [x, y, z]: Point,
  {
    width,
    steps,
    rise = 0.16,
    tread = 0.36,
    paint = '#cfc4b2',
  }: { width: number; steps: number; rise?: number; tread?: number; paint?: Paint },
): void {
  for (let i = 0; i < steps; i++)
    world.box(
      paint,
      [x, y - 0.5, z - tread * (i + 0.5)],
      [width, 0.5 + rise * (i + 1), tread + 0.02],
    );
}

/** A fluted column with base and capital. */
export function column(
  world: World,
  at: Point,
  { height, radius, paint = '#e2d8c4' }: { height: number; radius: number; paint?: Paint },
): void {
  const r = radius;
  const h = height;
  world.place(at, 0, () => {
    world.box(paint, [0, 0, 0], [r * 2.8, r * 0.4, r * 2.8]);
    world.lathe(
      paint,
      [0, r * 0.4, 0],
      [
        [r * 1.25, 0],
        [r * 1.25, r * 0.2],
        [r, r * 0.4],
        [r * 0.86, h - r * 1.8],
        [r * 0.9, h - r * 1.7],
        [r * 1.25, h - r * 1.1],
        [r * 1.3, h - r * 0.9],
      ],
      20,
    );
    for (let i = 0; i < 16; i++) {
      const turn = (i / 16) * 2 * Math.PI;
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      world.limb(
        paint,
        [c * r, r * 0.9, s * r],
        [c * r * 0.87, h - r * 1.4, s * r * 0.87],
        r * 0.1,
        r * 0.08,
        4,
      );
    }
    world.box(paint, [0, h - r * 0.5, 0], [r * 2.9, r * 0.5, r * 2.9]);
  });
}
