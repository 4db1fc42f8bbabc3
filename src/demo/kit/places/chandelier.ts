import { glow } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const gold = '#d9a14a';
const plaster = '#f6ead2';
const globe = glow('#ffdca0', 3.4);

/** Three rings of globes; `at` is the middle of the largest, and the rod ends 2.6 m above. */
export function chandelier(world: World, at: Point): void {
  world.place(at, 0, () => {
    world.limb(gold, [0, 0, 0], [0, 2.6, 0], 0.035, 0.035, 6);
    world.lathe(
      gold,
      [0, -0.55, 0],
      [
        [0.02, 0],
        [0.16, 0.1],
        [0.34, 0.3],
        [0.4, 0.42],
        [0.2, 0.5],
        [0.1, 0.7],
        [0.22, 0.95],
        [0.1, 1.2],
        [0.05, 1.5],
      ],
      18,
    );
    for (const [radius, y, lights] of [
      [1.45, -0.1, 16],
      [0.95, 0.45, 12],
      [0.5, 0.95, 8],
    ] as const) {
      world.ring(gold, [0, y, 0], radius, 0.045, { segments: 40 });
      for (let i = 0; i < lights; i++) {
        const turn = (2 * Math.PI * i) / lights;
        const [c, s] = [Math.cos(turn), Math.sin(turn)];
        if (i % 2 === 0)
          world.tube(
            gold,
            [
              [0.1 * c, y - 0.15, 0.1 * s],
              [radius * 0.6 * c, y - 0.3, radius * 0.6 * s],
              [radius * c, y, radius * s],
            ],
            0.022,
            4,
            8,
          );
        world.lathe(
          globe,
          [radius * c, y + 0.05, radius * s],
          [
            [0.04, 0],
            [0.1, 0.05],
            [0.135, 0.15],
            [0.1, 0.25],
            [0.02, 0.3],
          ],
          8,
        );
      }
    }
    world.lathe(
      plaster,
      [0, 2.3, 0],
      [
        [1.1, 0.14],
        [1, 0.02],
        [0.5, 0],
        [0.06, -0.1],
      ],
    );
  });
}
