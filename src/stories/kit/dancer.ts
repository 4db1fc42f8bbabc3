import { latheGeometry } from './geometry.ts';
import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

export interface Dancer {
  facing: number;
  skirt: string;
  bodice?: string;
  /** The free leg, which points ahead: 0 stands beside the other, 1 is a wide step. */
  step?: number;
  /** 0 to 1: how far the skirt flies. */
  flight?: number;
}

const stocking = '#e9dccb';
const shoe = '#d9b9a6';

/** A dancing child from the shoes to the shoulders, for close views that end at the waist; 1.3 m tall. */
export function dancer(world: World, at: Point, look: Dancer): void {
  const { random } = world;
  const { step = 0.5, flight = 0.5, bodice = '#e6d8cc' } = look;
  const phase = random.between(0, 2 * Math.PI);
  const underskirt: Paint = { colour: '#f2e8d8', emissive: '#2a2620' };
  world.place(at, look.facing, () => {
    flyingSkirt(world, underskirt, { phase, flight: flight * 0.8, length: 0.44 });
    flyingSkirt(world, look.skirt, { phase, flight, length: 0.4 });
  });
  world.figure(at, look.facing, () => {
    leg(world, [0.02, 0.7, -0.06], [0.03, 0.38, -0.07], [-0.03, 0.07, -0.07]);
    leg(
      world,
      [0.02, 0.7, 0.06],
      [0.05 + 0.2 * step, 0.4, 0.1],
      [0.06 + 0.46 * step, 0.08 + 0.03 * step, 0.13],
    );
    const waist = latheGeometry(
      [
        [0.16, 0.66],
        [0.112, 0.77],
        [0.125, 0.9],
        [0.14, 1.02],
        [0.06, 1.08],
      ],
      20,
    );
    world.add(bodice, waist.scale(0.74, 1, 1));
    for (const side of [-1, 1]) {
      world.limb(bodice, [0, 1.01, side * 0.12], [0.06, 0.86, side * 0.3], 0.045, 0.04);
      world.limb('#d9a27c', [0.06, 0.86, side * 0.3], [0.1, 0.74, side * 0.46], 0.034, 0.026);
    }
  });
}

function leg(world: World, hip: Point, knee: Point, ankle: Point): void {
  world.limb(stocking, hip, knee, 0.07, 0.05, 12);
  world.limb(stocking, knee, ankle, 0.048, 0.032, 12);
  const [x, y, z] = ankle;
  world.limb(shoe, [x - 0.015, y - 0.025, z], [x + 0.12, y - 0.045, z * 1.1], 0.038, 0.026, 10);
}

function flyingSkirt(
  world: World,
  paint: Paint,
  { phase, flight, length }: { phase: number; flight: number; length: number },
): void {
  world.surface(
    paint,
    (u, v) => {
      const around = u * 2 * Math.PI;
      const fold = Math.cos(around * 11 + phase) + 0.5 * Math.cos(around * 6 - phase);
      const billow = 0.5 + 0.5 * Math.cos(around - phase);
      const radius = 0.11 + v ** 0.8 * (0.2 + 0.22 * flight * (0.5 + billow)) + 0.022 * fold * v;
      const fall = v * length * (1 - 0.4 * flight * billow) + 0.05 * v * v;
      return [Math.cos(around) * radius, 0.79 - fall + 0.01 * fold * v, Math.sin(around) * radius];
    },
    132,
    12,
  );
}
