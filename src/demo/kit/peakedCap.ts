import type { World } from './world.ts';

/** A service cap, wide above its coloured band, on a head of the usual size. */
export function peakedCap(world: World, cloth: string, band: string): void {
  world.lathe(
    band,
    [0, 1.67, 0],
    [
      [0.132, 0],
      [0.137, 0.02],
      [0.138, 0.075],
    ],
    48,
  );
  world.lathe(
    cloth,
    [0, 1.74, 0],
    [
      [0.14, 0],
      [0.17, 0.025],
      [0.192, 0.055],
      [0.19, 0.075],
      [0.15, 0.095],
      [0.07, 0.103],
      [0.001, 0.104],
    ],
    48,
  );
  world.surface(
    '#1d1a20',
    (u, v) => {
      const around = (u - 0.5) * 1.9;
      const out = 0.13 + 0.085 * v * Math.cos(around * 0.85);
      return [Math.cos(around) * out, 1.685 - 0.045 * v, Math.sin(around) * out];
    },
    24,
    4,
  );
}
