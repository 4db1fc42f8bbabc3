import type { Paint } from '../paint.ts';
import { column, flag, lampPost, stairs } from '../street.ts';
import type { World } from '../world.ts';

export interface Square {
  /** Distance from the origin to the front, along -z. */
  depth?: number;
  paving?: Paint;
  joints?: Paint;
  stone?: Paint;
  glass?: Paint;
  /** Plain banner over the doors, and the blank panels beside it; `panel: null` leaves these out. */
  banner?: Paint;
  panel?: Paint | null;
  columns?: number;
  flags?: boolean;
  /** Snow, or any colour on top of steps and roof. */
  caps?: Paint;
}

/** A vast paved square and, at its far side, a monumental front with pillars, steps and blank panels. */
export function square(
  world: World,
  {
    depth = 90,
    paving = '#b9b2a4',
    joints = '#9d968a',
    banner = '#b8473c',
    flags = false,
    ...front
  }: Square = {},
): void {
  world.box(paving, [0, -1, -depth / 2 + 20], [600, 1, depth + 240]);
  for (let x = -60; x <= 60; x += 4)
    world.box(joints, [x, -0.04, -depth / 2 + 20], [0.12, 0.05, depth + 80]);
  for (let z = 30; z > -depth + 8; z -= 4) world.box(joints, [0, -0.04, z], [240, 0.05, 0.12]);
  monumentalFront(world, { depth, banner, ...front });
  for (const side of [-1, 1]) {
    for (let z = 6; z > -depth + 16; z -= 20)
      lampPost(world, [side * 34, 0, z], { height: 8, arm: 1.6, turn: side > 0 ? Math.PI : 0 });
    if (flags)
      for (let i = 0; i < 6; i++)
        flag(world, [side * (14 + i * 4), 0, -depth + 12], { height: 11, colour: '#b8473c' });
  }
}

/** The front alone, 92 m wide, facing +z with its steps ending at z = -depth + 9. */
export function monumentalFront(
  world: World,
  {
    depth = 90,
    stone = '#d8cdb9',
    glass = '#4d5f68',
    banner = '#b8473c',
    panel = '#e8e0d0',
    columns = 8,
    caps,
  }: Square = {},
): void {
  const half = 46;
  world.place([0, 0, -depth], 0, () => {
    stairs(world, [0, 0, 9], { width: 74, steps: 14, ...(caps && { paint: caps }) });
    world.box(stone, [0, 0, -10], [half * 2, 4, 28]);
    world.box(stone, [0, 4, -13], [half * 2 - 6, 21, 20]);
    for (const side of [-1, 1]) {
      world.box(stone, [side * 38, 4, -8], [14, 22, 22]);
      for (let row = 0; row < 4; row++) {
        for (let i = 0; i < 3; i++)
          world.box(glass, [side * 38 + (i - 1) * 3.8, 6.2 + row * 4.8, 3], [1.9, 3.2, 0.2]);
      }
      if (panel) {
        world.box(panel, [side * 16, 16, -2.8], [5.2, 7, 0.3]);
        world.box('#b58f4c', [side * 16, 15.8, -2.9], [5.8, 7.6, 0.3]);
      }
    }
    for (let i = 0; i < columns; i++) {
      const x = (i - (columns - 1) / 2) * (58 / columns);
      column(world, [x, 4, 0.6], { height: 19, radius: 0.95, paint: stone });
      world.box(glass, [x + 29 / columns, 4, -2.9], [2.6, 10, 0.2]);
    }
    world.box(stone, [0, 23, -3], [62, 3, 9]);
    world.box(stone, [0, 25.6, -8], [half * 2 + 1.5, 1, 25]);
    for (let x = -45; x <= 45; x += 1.1) world.box(stone, [x, 25, 3.9], [0.5, 0.6, 0.6]);
    world.box(stone, [0, 26.6, -12], [40, 4, 16]);
    if (banner) world.box(banner, [0, 23.5, 1.7], [34, 1.9, 0.2]);
    if (caps) {
      world.box(caps, [0, 26.6, -8], [half * 2 + 1.6, 0.25, 25.1]);
      world.box(caps, [0, 30.6, -12], [40.2, 0.3, 16.2]);
    }
  });
}
