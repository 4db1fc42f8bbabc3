import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

/** A sheet that hangs in folds along x; `at` is the middle of its upper edge. */
export function hangingCloth(
  world: World,
  paint: Paint,
  at: Point,
  {
    width,
    drop,
    folds = 6,
    depth = 0.08,
    turn = 0,
  }: { width: number; drop: number; folds?: number; depth?: number; turn?: number },
): void {
  world.place(at, turn, () => {
    world.surface(
      paint,
      (u, v) => [
        (u - 0.5) * width,
        -v * drop,
        depth * (0.35 + 0.65 * v) * Math.sin(u * folds * 2 * Math.PI + v * 0.8),
      ],
      folds * 12,
      6,
    );
  });
}

export interface Washing {
  paint: Paint;
  width: number;
  drop: number;
  /** Sewn as a shirt; otherwise a sheet or towel. */
  shirt?: boolean;
  /** Metres of empty line before it. */
  gap?: number;
}

/** Washing pegged to a line from one point to another, in order, and lifted by a breeze across the line. */
export function washingInBreeze(
  world: World,
  from: Point,
  to: Point,
  pieces: readonly Washing[],
  { breeze = 0.25, sag = 0.12 }: { breeze?: number; sag?: number } = {},
): void {
  const length = Math.hypot(to[0] - from[0], to[2] - from[2]);
  const slack = (x: number) => -4 * sag * (x / length) * (1 - x / length);
  world.place(from, Math.atan2(from[2] - to[2], to[0] - from[0]), () => {
    const height = (x: number) => slack(x) + ((to[1] - from[1]) * x) / length;
    const knots = Array.from({ length: 13 }, (_, i): Point => {
      const x = (i / 12) * length;
      return [x, height(x), 0];
    });
    world.tube('#e9e4d8', knots, 0.008, 5, 60);
    let x = 0;
    for (const piece of pieces) {
      x += piece.gap ?? 0.08;
      const start = x;
      const hung = (along: number, down: number): Point => {
        // It sags between the pegs at its corners; the free end swings and ripples most.
        const dip = 0.05 * Math.sin(Math.PI * Math.min(1, Math.max(0, along / piece.width)));
        const fall = down / piece.drop;
        const ripple = 0.05 * fall * Math.sin(along * 7 + start * 5 + fall * 1.4);
        const y = height(start + along) - dip * (1 - fall) - down * (1 - 0.12 * breeze * fall);
        return [start + along + 0.04 * fall, y, breeze * fall ** 1.7 * piece.drop + ripple];
      };
      if (piece.shirt) sewShirt(world, piece, hung);
      else world.surface(piece.paint, (u, v) => hung(u * piece.width, v * piece.drop), 28, 18);
      for (const peg of [0.04, piece.width - 0.04]) {
        const [px, py, pz] = hung(peg, 0);
        world.box('#c79a5a', [px, py - 0.05, pz], [0.018, 0.09, 0.03]);
      }
      x += piece.width;
    }
  });
}

/** Body and two sleeves, pegged at the shoulders. */
function sewShirt(
  world: World,
  { paint, width, drop }: Washing,
  hung: (along: number, down: number) => Point,
): void {
  world.surface(paint, (u, v) => hung(u * width, v * drop), 14, 14);
  for (const side of [-1, 1]) {
    const seam = side > 0 ? width : 0;
    world.surface(
      paint,
      (u, v) => hung(seam + side * u * (0.24 * width + 0.03 * v), drop * (0.6 * v + 0.1 * u)),
      5,
      10,
    );
  }
}
