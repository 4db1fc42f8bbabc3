import type { Paint } from './paint.ts';
import { waterLevel } from './places/waterPark.ts';
import type { World } from './world.ts';

const skins = ['#d9a27c', '#c98f68', '#e0b08c'] as const;

/** Someone swimming on the water; the head points along +x before the turn. */
export function swimmer(
  world: World,
  [x, z]: readonly [number, number],
  { turn = 0, suit = '#34406a', cap = '#e8e2d2', scale = 1 } = {},
): void {
  const skin = world.random.pick(skins);
  const stroke = world.random.pick([-1, 1]);
  world.place(
    [x, waterLevel + 0.08, z],
    turn,
    () => {
      world.limb(suit, [-0.3, 0, 0], [0.1, 0.02, 0], 0.16, 0.17);
      world.limb(skin, [0.1, 0.02, 0], [0.28, 0.03, 0], 0.18, 0.14);
      world.blob(cap, [0.52, 0.06, 0], 0.13, { detail: 3, rough: 0 });
      for (const side of [-1, 1]) {
        const forward = side === stroke ? 0.85 : -0.15;
        world.limb(
          skin,
          [0.24, 0, side * 0.2],
          [0.2 + forward * 0.45, 0.02, side * 0.42],
          0.06,
          0.05,
        );
        world.limb(
          skin,
          [0.2 + forward * 0.45, 0.02, side * 0.42],
          [0.25 + forward, 0, side * 0.26],
          0.05,
          0.035,
        );
        world.limb(skin, [-0.35, 0, side * 0.09], [-0.78, -0.06, side * 0.17], 0.09, 0.06);
        world.limb(skin, [-0.78, -0.06, side * 0.17], [-1.16, -0.08, side * 0.13], 0.06, 0.04);
      }
    },
    scale,
  );
}

/** Someone afloat in a swim ring, looking up at the sun. */
export function ringFloater(
  world: World,
  [x, z]: readonly [number, number],
  ring: Paint,
  turn = 0,
): void {
  world.place([x, waterLevel + 0.12, z], turn, () => {
    world.ring(ring, [0, 0, 0], 0.5, 0.17, { segments: 40 });
    for (let i = 0; i < 4; i++) {
      const around = (i * Math.PI) / 2 + 0.4;
      world.blob(
        '#f4efe2',
        [Math.cos(around) * 0.5, 0.1, Math.sin(around) * 0.5],
        [0.14, 0.1, 0.14],
        { detail: 2, rough: 0 },
      );
    }
    world.limb('#34406a', [-0.2, 0.1, 0], [0.05, 0.12, 0], 0.17, 0.16);
    world.blob('#1d1a20', [-0.42, 0.2, 0], 0.13, { detail: 3, rough: 0 });
    for (const side of [-1, 1]) {
      world.limb('#d9a27c', [0.1, 0.14, side * 0.09], [0.78, 0.16, side * 0.14], 0.08, 0.05);
      world.limb('#d9a27c', [-0.22, 0.16, side * 0.18], [0.05, 0.22, side * 0.55], 0.06, 0.04);
    }
  });
}
