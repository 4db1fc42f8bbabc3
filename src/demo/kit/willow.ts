import type { Point } from './scene.ts';
import { foliage, type Tree, trunk } from './trees.ts';
import type { World } from './world.ts';

/** Thin ribbons that hang from seven sub-crowns. 1300 ribbons when near, 420 at 40 m, 160 beyond 80 m. */
export function willow(
  world: World,
  [x, y, z]: Point,
  {
    height,
    leaves = foliage.summer,
    ribbons = 420,
    hang = [0.2, 0.72],
    ...tree
  }: Tree & { ribbons?: number; hang?: readonly [low: number, high: number] },
): void {
  const { random } = world;
  const bark = tree.trunk ?? trunk;
  const h = height;
  // Fewer ribbons have to be wider to cover the same crown.
  const width = h * 0.0035 * Math.min(1.8, Math.sqrt(1100 / ribbons));
  world.tube(
    bark,
    [
      [x, y, z],
      [x + h * 0.03, y + h * 0.3, z],
      [x - h * 0.02, y + h * 0.55, z + 0.05 * h],
      [x + h * 0.04, y + h * 0.8, z],
    ],
    h * 0.022,
    6,
    10,
  );
  const crowns = Array.from({ length: 7 }, (_, i) => {
    const around = i * 0.9 + random.between(-0.4, 0.4);
    const out = i ? random.between(0.1, 0.24) * h : 0;
    return {
      x: Math.cos(around) * out,
      z: Math.sin(around) * out,
      top: random.between(0.72, 0.98) + (i ? 0 : 0.06),
      spread: random.between(0.13, 0.24),
    };
  });
  for (const crown of crowns) {
    world.tube(
      bark,
      [
        [x + h * 0.02, y + h * 0.4, z],
        [x + crown.x * 0.5, y + (h * (0.4 + crown.top)) / 2, z + crown.z * 0.5],
        [x + crown.x, y + h * (crown.top - 0.1), z + crown.z],
      ],
      h * 0.009,
      5,
      8,
    );
  }
  for (let i = 0; i < ribbons; i++) {
    const crown = random.pick(crowns);
    const around = random.between(0, 2 * Math.PI);
    const spread = Math.sqrt(random.next());
    const out = h * crown.spread * spread * random.between(0.85, 1.15);
    const top = y + h * (crown.top - 0.16 * spread * spread + random.between(-0.03, 0.03));
    const end = Math.min(top - h * 0.08, y + h * random.between(...hang));
    const half = width * random.between(0.6, 1.6);
    const twist = around + random.between(-0.5, 0.5);
    const sway = random.between(-0.05, 0.05) * h;
    const ribbon = (u: number, part: number): Point => {
      // Most of its points lie where it bends.
      const v = part ** 1.7;
      // Rises out of the crown, bends over in the first third, then hangs.
      const bend = 1 - (1 - Math.min(1, v * 2.4)) ** 2;
      const radius = out * (0.3 + 0.76 * bend);
      const fall = top - h * 0.05 * (1 - Math.min(1, v * 4)) ** 2 - (top - end) * v ** 1.6;
      const across = (u - 0.5) * 2 * half * (1.3 - 1.1 * v);
      return [
        x + crown.x + Math.cos(around) * radius + Math.sin(twist) * -across + sway * v * v,
        fall,
        z + crown.z + Math.sin(around) * radius + Math.cos(twist) * across,
      ];
    };
    world.surface(random.pick(leaves), ribbon, 1, 18);
  }
}
