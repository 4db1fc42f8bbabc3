import { latheGeometry, type Profile } from './geometry.ts';
import type { World } from './world.ts';

export interface LongCoat {
  paint: string;
  /** Height of the hem, for a body of 1.72 m. */
  hem?: number;
  /** A belt of this colour draws the waist in. */
  belt?: string;
  /** Width of the hem in parts of the usual one. */
  flare?: number;
}

/** A fitted winter coat with a collar over a standing figure at the origin, its skirt falling in shallow folds. */
export function longCoat(world: World, { paint, hem = 0.42, belt, flare = 1 }: LongCoat): void {
  const waist = 1.04;
  const at = (part: number) => hem + (waist - hem) * part;
  const profile: Profile = [
    [0.262 * flare, at(0)],
    [0.258 * flare, at(0.03)],
    [0.226 * flare, at(0.35)],
    [0.192, at(0.65)],
    [0.166, at(0.88)],
    [0.156, at(1)],
    [0.164, 1.14],
    [0.176, 1.24],
  ];
  const skirt = latheGeometry(profile, 48);
  const position = skirt.getAttribute('position');
  for (let i = 0; i < position.count; i++) {
    const down = Math.max(0, (waist - position.getY(i)) / (waist - hem));
    const around = Math.atan2(position.getZ(i), position.getX(i));
    const fold = 1 + 0.035 * down * Math.cos(around * 7 + 0.4);
    position.setX(i, position.getX(i) * (0.67 + 0.14 * down) * fold);
    position.setZ(i, position.getZ(i) * fold);
  }
  skirt.computeVertexNormals();
  world.add(paint, skirt);
  world.add(
    paint,
    latheGeometry(
      [
        [0.112, 1.385],
        [0.096, 1.42],
        [0.088, 1.455],
      ],
      32,
    ).scale(0.9, 1, 1),
  );
  if (belt)
    world.add(
      belt,
      latheGeometry(
        [
          [0.163, waist - 0.035],
          [0.168, waist],
          [0.166, waist + 0.035],
        ],
        40,
      ).scale(0.7, 1, 1),
    );
}
