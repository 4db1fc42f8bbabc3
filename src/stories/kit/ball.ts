import { SphereGeometry } from 'three';
import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

/** A smooth ball or ellipsoid, for what is seen near: hoods, domes, knobs. `at` is its middle. */
export function ball(
  world: World,
  paint: Paint,
  at: Point,
  radius: number | Point,
  segments = 24,
): void {
  const radii: Point = typeof radius === 'number' ? [radius, radius, radius] : radius;
  world.add(
    paint,
    new SphereGeometry(1, segments, Math.ceil(segments / 2)).scale(...radii).translate(...at),
  );
}
