import type { Point } from '../scene.ts';
import { mound, patch, snow, wavy } from '../snow.ts';
import { water } from '../water.ts';
import type { World } from '../world.ts';
import { quay } from './quay.ts';

/** How far below the snow the water stands. */
const thickness = 0.12;

/** A river frozen and snowed over, from a stone quay at z = 2 away, with one opening of dark water about `hole`. */
export function frozenRiver(world: World, hole: Point): void {
  const { random } = world;
  openWater(world, hole);
  // Where the wind has swept the ice bare.
  for (let i = 0; i < 16; i++) {
    const [x, z] = [random.between(2, 44), random.between(-30, -4)];
    patch(
      world,
      '#ccd9e1',
      [x, 0.004, z],
      [random.between(0.4, 1.2), random.between(1.5, 4)],
      i * 1.9,
    );
  }
  for (let i = 0; i < 34; i++)
    mound(
      world,
      snow,
      [random.between(0, 48), -0.01, random.between(-30, -5)],
      [random.between(0.6, 1.5), random.between(0.06, 0.2), random.between(1.5, 4)],
      random.between(-0.3, 0.3),
    );
  quay(world);
}

/** The snow ends in a rim of wet ice, and that drops to the water. */
function openWater(world: World, [x, , z]: Point): void {
  const [rx, rz] = [1.5, 1.9];
  const at = (u: number, out: number, y: number): Point => {
    const around = u * 2 * Math.PI;
    const reach = out * wavy(around, 4.1);
    return [x + Math.cos(around) * rx * reach, y, z + Math.sin(around) * rz * reach];
  };
  const ring = (paint: string, from: number, to: number, low: number, high: number) =>
    world.surface(paint, (u, v) => at(u, from + (to - from) * v, low + (high - low) * v), 128, 1);
  ring('#7f9fb0', 0.97, 1, -thickness - 0.1, -0.03);
  ring('#a9c2cf', 1, 1.07, -0.03, 0);
  ring('#c3d4de', 1.07, 1.22, 0, 0.012);
  world.surface(snow, (u, v) => at(u, 1.22 + v ** 3 * 130, Math.max(0, 0.014 - v * 0.2)), 128, 24);
  // What was cut out of the ice still floats.
  for (const [dx, dz, size] of [
    [-0.5, 1.15, 0.42],
    [0.55, 0.95, 0.3],
    [0.1, 1.45, 0.2],
  ] as const)
    patch(world, '#d3e0e7', [x + dx, -thickness + 0.05, z + dz], [size, size * 0.8], size * 20);
  world.reflector = water({
    at: [x, -thickness, z],
    size: [4.2, 5],
    tint: '#b9ccd6',
    deep: '#143040',
    reflectance: 0.3,
    ripple: 0.006,
    waves: [1.4, 1.8],
    fog: 0,
  });
}
