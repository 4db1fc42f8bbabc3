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

/** Washing on a slack line from one point to another: sheets and shirts of the given colours, side by side. */
export function washingLine(
  world: World,
  from: Point,
  to: Point,
  pieces: readonly { paint: Paint; width: number; drop: number }[],
): void {
  const along = (part: number): Point => [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part - 0.3 * Math.sin(Math.PI * part),
    from[2] + (to[2] - from[2]) * part,
  ];
  world.tube('#e6e0d2', [0, 0.25, 0.5, 0.75, 1].map(along), 0.008, 4);
  const turn = Math.atan2(from[2] - to[2], to[0] - from[0]);
  pieces.forEach(({ paint, width, drop }, i) => {
    const [x, y, z] = along((i + 0.5) / pieces.length);
    const folds = Math.max(1, Math.round(width * 2));
    hangingCloth(world, paint, [x, y - 0.01, z], { width, drop, folds, depth: 0.05, turn });
  });
}
