import type { Pose, Stance } from './figures.ts';
import { hair } from './head.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

export interface Legs {
  pose: Pose;
  stance: Stance;
  /** Angle of the stride, in radians. */
  swing: number;
  /** How far the hips are from where they are when standing. */
  lift: number;
  paint: string;
  /** Bare legs are slimmer than trousers. */
  bare: boolean;
  detail: number;
}

/** Side of the leg that carries the weight; 0 where both do. */
export const weightOn = (stance: Stance) => ({ even: 0, left: -1, right: 1 })[stance];

/** How far hips and body move over that leg, in metres. */
export const hipShift = 0.025;

export function drawLegs(world: World, legs: Legs): void {
  const { paint, bare, detail } = legs;
  for (const side of [1, -1]) {
    const [hip, knee, foot] = joints(legs, side);
    const [thigh, joint, ankle] = bare ? [0.08, 0.052, 0.034] : [0.084, 0.066, 0.055];
    world.limb(paint, hip, knee, thigh, joint, detail);
    world.limb(paint, knee, foot, joint, ankle, detail);
    const [x, , z] = foot;
    const y = Math.max(0.045, foot[1] - 0.01);
    world.limb(
      hair,
      [x - 0.03, y, z],
      [x + 0.13, y - 0.01, z + side * 0.028],
      0.044,
      0.034,
      detail,
    );
  }
}

function joints(
  { pose, stance, swing, lift }: Legs,
  side: number,
): readonly [hip: Point, knee: Point, foot: Point] {
  const y = 0.88 + lift;
  const z = side * 0.085;
  const weight = pose === 'standing' ? weightOn(stance) : 0;
  const hip: Point = [0, y, z + weight * hipShift];
  if (pose === 'sitting') return [hip, [0.4, y - 0.04, z], [0.42, Math.max(0.05, y - 0.46), z]];
  if (weight === -side) {
    // The free leg: knee loose, foot a little ahead and outwards.
    return [hip, [0.075, y - 0.42, side * 0.105], [0.05, 0.05, side * 0.14]];
  }
  const angle = swing * side;
  const bend = angle < 0 ? 0.55 * -angle : 0.06;
  const knee: Point = [Math.sin(angle) * 0.42, y - Math.cos(angle) * 0.43, z * (weight ? 0.9 : 1)];
  const foot: Point = [
    knee[0] + Math.sin(angle - bend) * 0.43,
    Math.max(0.05, knee[1] - Math.cos(angle - bend) * 0.42),
    weight ? side * 0.05 : z,
  ];
  return [hip, knee, foot];
}
