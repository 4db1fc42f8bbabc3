import { SplineCurve, Vector2 } from 'three';
import { glow, type Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

/** Radius by height, a smooth curve from the torch's bowl to the tip. */
const flameProfile = new SplineCurve(
  (
    [
      [2.4, 0],
      [4.6, 3],
      [5.3, 7],
      [4, 11.5],
      [1.9, 16.5],
      [0.05, 22],
    ] as const
  ).map(([radius, up]) => new Vector2(radius, up)),
)
  .getPoints(40)
  .map(({ x, y }) => [x, y] as const);

/** The tower with the torch: a tapering stack of blocks with lips; 170 m with its flame at scale 1. */
export function jucheTower(
  world: World,
  at: Point,
  {
    scale = 1,
    stone = '#d8d2c6',
    lip = '#b9bcc0',
    flame = glow('#e8643c', 1.6),
  }: { scale?: number; stone?: Paint; lip?: Paint; flame?: Paint } = {},
): void {
  world.place(
    at,
    0,
    () => {
      world.box(lip, [0, 0, 0], [70, 4, 60]);
      world.box(lip, [0, 4, 0], [46, 4, 40]);
      for (let i = 0; i < 6; i++) world.box(stone, [0, 4, 20 + i * 1.2], [18, 4 - i * 0.66, 1.2]);
      world.box(stone, [0, 8, 0], [20, 10, 20]);
      world.box(lip, [0, 17, 0], [21, 1, 21]);
      for (let i = 0; i < 17; i++) {
        const side = 12.5 - i * 0.4;
        world.box(stone, [0, 18 + i * 7.2, 0], [side, 7.2, side]);
        world.box(lip, [0, 24.7 + i * 7.2, 0], [side + 0.7, 0.7, side + 0.7]);
        world.box(lip, [0, 18 + i * 7.2, 0], [side * 0.3, 7.2, side + 0.25]);
        world.box(lip, [0, 18 + i * 7.2, 0], [side + 0.25, 7.2, side * 0.3]);
      }
      world.box(stone, [0, 140.4, 0], [10.5, 2.4, 10.5]);
      world.lathe(
        lip,
        [0, 142.8, 0],
        [
          [4, 0],
          [3.4, 1],
          [4.6, 2.4],
          [5, 2.6],
        ],
        12,
      );
      world.lathe(flame, [0, 145, 0], flameProfile, 40);
    },
    scale,
  );
}
