import { type Look, person } from '../figures.ts';
import { latheGeometry, type Profile } from '../geometry.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const bell: Profile = [
  [0.63, 0.03],
  [0.62, 0.12],
  [0.56, 0.36],
  [0.45, 0.68],
  [0.31, 0.98],
  [0.19, 1.2],
];

/** A woman in festive dress: a wide skirt from under the arms, a short jacket, a sash whose ends fall down the back. */
export function womanInHanbok(
  world: World,
  at: Point,
  {
    facing,
    skirt,
    jacket,
    sash,
  }: { facing: number; skirt: Paint; jacket: string; sash: Paint } & Pick<Look, 'facing'>,
): void {
  person(world, at, {
    facing,
    pose: 'standing',
    height: 1.64,
    wears: 'gown',
    top: jacket,
    arms: 'holding',
    detail: 12,
  });
  world.place(at, facing, () => {
    world.surface(
      skirt,
      (u, v) => {
        const around = u * 2 * Math.PI;
        const [radius, y] = onBell(v);
        const fold = 1 + 0.045 * (1 - v) * Math.sin(around * 15) + 0.02 * Math.sin(around * 4 + 1);
        return [Math.cos(around) * radius * fold * 0.94, y, Math.sin(around) * radius * fold];
      },
      150,
      20,
    );
  });
  world.figure(at, facing, () => {
    const band = latheGeometry(
      [
        [0.2, 1.11],
        [0.198, 1.2],
      ],
      18,
    );
    world.add(sash, band.scale(0.9, 1, 1));
    for (const side of [-1, 1])
      world.surface(
        sash,
        (u, v) => {
          const [radius, y] = onBell(0.98 - 0.46 * v);
          return [-1.03 * radius - 0.015, y, side * (0.03 + 0.07 * v) + (u - 0.5) * 0.09];
        },
        1,
        12,
      );
  });
}

/** Radius and height at a share of the way from hem to waist. */
function onBell(share: number): readonly [radius: number, height: number] {
  const place = share * (bell.length - 1);
  const from = bell[Math.floor(place)] ?? [0.63, 0.03];
  const to = bell[Math.ceil(place)] ?? from;
  const part = place % 1;
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}
