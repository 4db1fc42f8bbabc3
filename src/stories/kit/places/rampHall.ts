import type { Paint } from '../paint.ts';
import { flag } from '../street.ts';
import type { World } from '../world.ts';

export const ramp = { rise: 7, length: 46, width: 22 } as const;

/** Height of the ramp's surface at z; its foot is at z = 0 and it rises along -z. */
export const rampHeight = (z: number) => Math.min(1, Math.max(0, -z / ramp.length)) * ramp.rise;

const roof = { height: 21, thick: 3.8, overhang: 7 } as const;

/** A wide ramp between walls, up to a porch of square pillars under a heavy flat roof, pennants along one side. */
export function rampHall(
  world: World,
  {
    stone = '#ddd2bd',
    paving = '#cabfa9',
    wall = '#c9bda6',
    glass = '#4a6372',
    pennant = '#cf4430',
    pillars = 8,
  }: {
    stone?: Paint;
    paving?: Paint;
    wall?: Paint;
    glass?: Paint;
    pennant?: Paint;
    pillars?: number;
  } = {},
): void {
  const { rise, length, width } = ramp;
  world.surface(paving, (u, v) => [(u - 0.5) * width, rampHeight(-v * length), -v * length], 1, 1);
  for (let z = -2.3; z > -length; z -= 2.3)
    world.box(wall, [0, rampHeight(z) - 0.02, z], [width, 0.04, 0.12]);
  for (const side of [-1, 1]) {
    const x = side * (width / 2 + 0.7);
    world.place([x, 0, 0], Math.PI / 2, () =>
      world.extrude(
        stone,
        [
          [-1, 0],
          [length, 0],
          [length, rise + 1.1],
          [0, 1.1],
          [-1, 1.1],
        ],
        1.4,
      ),
    );
  }
  const porch = -length - 6;
  world.box(paving, [0, 0, -length - 25], [120, rise, 50]);
  for (let i = 0; i < pillars; i++) {
    const x = (i - (pillars - 1) / 2) * 8.4;
    for (const z of [porch, porch - 9]) {
      world.box(stone, [x, rise, z], [2.4, roof.height - rise, 2.4]);
      world.box(wall, [x, rise, z], [2.9, 1, 2.9]);
      world.box(wall, [x, roof.height - 1, z], [2.9, 1, 2.9]);
    }
    world.box(glass, [x + 4.2, rise, porch - 16], [4.6, 12, 0.4]);
  }
  world.box(wall, [0, rise, porch - 22], [84, roof.height - rise, 12]);
  world.box(stone, [0, roof.height, porch - 12], [88, roof.thick, 24 + roof.overhang * 2]);
  world.box(
    wall,
    [0, roof.height + roof.thick - 1.1, porch - 12],
    [89, 1.1, 25 + roof.overhang * 2],
  );
  for (let i = 0; i < 9; i++) {
    const z = -2 - i * 5.2;
    flag(world, [-width / 2 - 0.7, rampHeight(z) + 1.1, z], {
      height: 4.4,
      width: 1.3,
      drop: 1.7,
      colour: pennant,
    });
  }
}
