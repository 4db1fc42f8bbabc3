import { SphereGeometry } from 'three';
import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

/** A perfectly round ball or egg, where a `blob` would show its facets; `at` is its middle. */
export function ball(
  world: World,
  paint: Paint,
  at: Point,
  radius: number | Point,
  segments = 32,
): void {
  const radii: Point = typeof radius === 'number' ? [radius, radius, radius] : radius;
  const geometry = new SphereGeometry(1, segments, Math.ceil(segments * 0.75));
  world.add(paint, geometry.scale(...radii).translate(...at));
}
