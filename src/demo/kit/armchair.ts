import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

/** How far the back leans and bends at (across, up), each 0 to 1. */
const lean = (u: number, v: number) => 0.25 + 0.1 * v + 0.035 * v * v - 0.06 * (2 * u - 1) ** 2;

/** An upholstered armchair of dark wood; it looks along -x, its seat at 0.46 m. */
export function armchair(
  world: World,
  at: Point,
  turn: number,
  { cloth = '#6d9384', wood = '#6a4128' }: { cloth?: Paint; wood?: Paint } = {},
): void {
  world.place(at, turn, () => {
    world.roundedBox(wood, [0, 0.36, 0], [0.52, 0.06, 0.54], 0.025);
    world.roundedBox(cloth, [-0.01, 0.4, 0], [0.52, 0.1, 0.5], 0.045);
    const wide = 0.47;
    const sheet =
      (out: number) =>
      (u: number, v: number): Point => [lean(u, v) + out, 0.52 + 0.44 * v, (u - 0.5) * wide];
    const pad = (u: number, v: number) =>
      0.045 * Math.min(1, 9 * u * (1 - u)) * Math.min(1, 9 * v * (1 - v));
    world.surface(cloth, (u, v) => sheet(-pad(u, v))(u, v), 14, 14);
    world.surface(cloth, (u, v) => sheet(0.02 + pad(u, v) * 0.5)(u, v), 14, 14);
    const rim = (count: number, from: readonly [number, number], to: readonly [number, number]) =>
      Array.from({ length: count }, (_, i): Point => {
        const part = i / (count - 1);
        return sheet(0.01)(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part);
      });
    const top = rim(9, [0, 1], [1, 1]).map(
      ([x, y, z], i): Point => [x, y + 0.035 * Math.sin((Math.PI * i) / 8), z],
    );
    world.tube(
      wood,
      [...rim(4, [0, -0.1], [0, 0.93]), ...top, ...rim(4, [1, 0.93], [1, -0.1])],
      0.026,
      8,
      60,
    );
    world.surface(
      cloth,
      (u, v) => {
        const [x, y, z] = sheet(0.005)(u, 1);
        return [x, y - 0.02 + (0.02 + 0.035 * Math.sin(Math.PI * u)) * v, z];
      },
      14,
      1,
    );
    for (const side of [-1, 1]) {
      const z = side * 0.25;
      world.limb(wood, [-0.22, 0.38, z], [-0.23, 0, z * 1.04], 0.028, 0.018, 8);
      world.limb(wood, [0.23, 0.5, z * 0.94], [0.31, 0, z * 1.02], 0.028, 0.018, 8);
      world.tube(
        wood,
        [
          [0.29, 0.7, z * 0.96],
          [0.1, 0.69, z * 1.12],
          [-0.16, 0.68, z * 1.12],
          [-0.23, 0.63, z * 1.08],
          [-0.21, 0.4, z],
        ],
        0.022,
        8,
        32,
      );
    }
  });
}
