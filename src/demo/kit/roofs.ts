import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

/** A hipped roof with upturned eaves; `at` is the middle of the eaves, `ridge` the ridge's share of the width. */
export function hippedRoof(
  world: World,
  paint: Paint,
  at: Point,
  [width, rise, depth]: Point,
  { ridge = 0.5, flare = 0.22 } = {},
): void {
  world.place(at, 0, () => {
    const slope = (
      x0: number,
      z0: number,
      x1: number,
      z1: number,
      ridge0: number,
      ridge1: number,
    ) =>
      world.surface(
        paint,
        (u, v) => {
          const corner = Math.abs(u - 0.5) * 2;
          // Steep near the ridge, flat at the eaves, and the corners curl up.
          const up = v ** 1.5 * rise + corner ** 5 * (1 - v) ** 2 * rise * flare;
          const eave = [x0 + (x1 - x0) * u, z0 + (z1 - z0) * u] as const;
          return [eave[0] * (1 - v) + (ridge0 + (ridge1 - ridge0) * u) * v, up, eave[1] * (1 - v)];
        },
        16,
        6,
      );
    const [w, d, r] = [width / 2, depth / 2, (width / 2) * ridge];
    slope(-w, d, w, d, -r, r);
    slope(w, -d, -w, -d, r, -r);
    slope(w, d, w, -d, r, r);
    slope(-w, -d, -w, d, -r, -r);
    world.limb(paint, [-r, rise, 0], [r, rise, 0], rise * 0.06);
  });
}
