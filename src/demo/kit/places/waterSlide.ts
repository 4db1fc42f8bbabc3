import type { Point } from '../scene.ts';
import type { World } from '../world.ts';
import { waterLevel } from './waterPark.ts';

/** A half-pipe that coils down from its tower and ends in the water at `at` + [0, -reach]. */
export function coiledSlide(
  world: World,
  at: Point,
  { turns = 2.25, height = 11, channel = '#f0d68c', rim = '#f7f1e0', reach = 8 } = {},
): void {
  const path = (part: number): Point => {
    const around = part * turns * 2 * Math.PI;
    const radius = 2.6 + part * (reach - 2.6);
    return [
      Math.cos(around) * radius,
      waterLevel + 0.5 + height * (1 - part) ** 1.15,
      Math.sin(around) * radius,
    ];
  };
  world.place(at, 0, () => {
    world.surface(channel, (u, v) => across(path, u, v * 2 - 1), 150, 8);
    for (const side of [-1, 1]) {
      const edge = Array.from({ length: 90 }, (_, i) => across(path, i / 89, side));
      world.tube(rim, edge, 0.12, 6, 240);
    }
    for (let i = 0; i < 8; i++) {
      const [x, y, z] = path(i / 8.4);
      world.limb('#b8c2c4', [x, 0, z], [x, y - 0.85, z], 0.14, 0.12);
    }
    world.cylinder('#d8cfba', [0, 0, 0], 1.3, height, 24);
    world.cylinder('#c9beab', [0, height - 0.2, 0], 2.3, 0.4, 32);
    world.ring(rim, [0, height + 0.25, 0], 2.25, 0.1, { segments: 48 });
  });
}

/** A point of the half-pipe at `part` of its length, from its inner rim (-1) to the outer one (1). */
function across(path: (part: number) => Point, part: number, side: number): Point {
  const [x, y, z] = path(part);
  const outward = Math.hypot(x, z) || 1;
  const angle = (side * Math.PI) / 2;
  const off = Math.sin(angle) * 0.78;
  return [x + (x / outward) * off, y - Math.cos(angle) * 0.6, z + (z / outward) * off];
}
