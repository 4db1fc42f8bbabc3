import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const fringe = '#82ab66';

/** Tones of a lawn mown to and fro. */
export type Stripes = readonly [odd: Paint, even: Paint];

/** A mown area: along z from -length to +length, curved by `bend` metres at both ends. */
export interface Patch {
  at: readonly [x: number, z: number];
  half: number;
  length: number;
  bend?: number;
  turn?: number;
  stripes: number;
}

/** A raked hollow; `lobes` shifts where it bulges. */
export interface Bunker {
  at: readonly [x: number, z: number];
  radius: number;
  stretch: number;
  lobes: number;
}

/** Lays a patch in bands, of alternating tone where a mower went to and fro, on a wider fringe. */
export function mow(world: World, patch: Patch, [odd, even]: Stripes, y: number): void {
  const { half, length, bend = 0, stripes } = patch;
  // Even angles along a half circle keep the round ends as smooth as the sides.
  const angle = (part: number) => Math.acos(1 - 2 * part);
  const outline =
    (from: number, to: number, wider: number) =>
    (u: number, v: number): Point => {
      const t = angle(from) + (angle(to) - angle(from)) * v;
      const along = -Math.cos(t);
      const side = half * Math.sin(t) ** 0.8 * (1 + 0.16 * Math.sin(along * 3.4 + half)) + wider;
      const middle = bend * (along * along - 0.4);
      return [middle + (u * 2 - 1) * side, 0, -along * (length + wider)];
    };
  world.place([patch.at[0], y, patch.at[1]], patch.turn ?? 0, () => {
    for (let i = 0; i < stripes; i++)
      world.surface(i % 2 ? odd : even, outline(i / stripes, (i + 1) / stripes, 0), 2, 16);
    world.place([0, -0.05, 0], 0, () => world.surface(fringe, outline(0, 1, 2.2), 2, 90));
  });
}

/** Sand in a grassy lip whose shaded side lies towards the sun. */
export function rake(world: World, { at: [x, z], radius, stretch, lobes }: Bunker): void {
  const sheet = (paint: Paint, y: number, grow: number, shift: number) =>
    world.surface(
      paint,
      (u, v) => {
        const around = u * 2 * Math.PI;
        const bulge = 1 + 0.2 * Math.sin(2 * around + lobes) + 0.13 * Math.sin(3 * around - lobes);
        const out = (radius * bulge + grow) * v;
        return [x + shift + Math.cos(around) * out * stretch, y, z + Math.sin(around) * out];
      },
      80,
      1,
    );
  sheet(fringe, 0.26, 1.2, 0);
  sheet('#5f7f55', 0.29, 0.45, -0.5);
  sheet('#f4e6c0', 0.32, 0, 0);
}
