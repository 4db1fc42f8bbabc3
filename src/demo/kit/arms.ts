import type { Arms, Reach } from './figures.ts';
import { vector } from './geometry.ts';
import { skin } from './head.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

const shoulder = { up: 1.316, out: 0.158 };

/** Elbow and wrist of one arm; `side` is 1 to the right, -1 to the left. */
export function reachOf(arms: Arms, side: number, swing: number, out = 0): Reach {
  const hanging = (angle: number, bend: number): Reach => {
    const elbow: Point = [
      Math.sin(angle) * 0.27,
      shoulder.up - Math.cos(angle) * 0.27,
      side * (0.214 + out * 0.4),
    ];
    return [
      elbow,
      [
        elbow[0] + Math.sin(angle + bend) * 0.24,
        elbow[1] - Math.cos(angle + bend) * 0.24,
        side * (0.218 + out),
      ],
    ];
  };
  switch (arms) {
    case 'swinging': {
      const angle = -swing * side * 0.9;
      return hanging(angle, 0.22 + Math.max(0, angle) * 0.9);
    }
    case 'down':
      return hanging(-0.07, 0.26);
    case 'behind':
      return [
        [-0.12, 1.1, side * 0.24],
        [-0.2, 0.93, side * 0.05],
      ];
    case 'hip':
      return side > 0
        ? [
            [-0.07, 1.12, 0.35],
            [0.03, 0.97, 0.2],
          ]
        : hanging(-0.07, 0.26);
    case 'raised':
      return [
        [0.05, 1.56, side * 0.29],
        [0.1, 1.82, side * 0.2],
      ];
    case 'waving':
      return side > 0
        ? [
            [0.12, 1.46, 0.36],
            [0.15, 1.74, 0.3],
          ]
        : hanging(-0.07, 0.3);
    case 'holding':
      return [
        [0.06, 1.1, side * 0.235],
        [0.3, 1.14, side * 0.12],
      ];
    case 'resting':
      return [
        [0.12, 1.08, side * 0.225],
        [0.36, 1.08, side * 0.16],
      ];
  }
}

/** Sleeve and hand, from the shoulder; `drop` lowers the shoulder. */
export function drawArm(
  world: World,
  [elbow, wrist]: Reach,
  side: number,
  {
    sleeve,
    detail,
    slight = 1,
    drop = 0,
  }: { sleeve: string; detail: number; slight?: number; drop?: number },
): void {
  const from: Point = [0, shoulder.up - drop, side * shoulder.out * slight];
  world.limb(sleeve, from, elbow, 0.052, 0.043, detail);
  world.limb(sleeve, elbow, wrist, 0.043, 0.034, detail);
  drawHand(world, elbow, wrist, detail);
}

/** A mitten: near ones have a thumb. */
function drawHand(world: World, elbow: Point, wrist: Point, detail: number): void {
  const start = vector(wrist);
  const along = start.clone().sub(vector(elbow)).normalize();
  const at = (far: number) => start.clone().addScaledVector(along, far).toArray();
  if (detail < 7) {
    world.limb(skin, wrist, at(0.11), 0.03, 0.026, detail);
    return;
  }
  world.limb(skin, wrist, at(0.075), 0.026, 0.035, detail);
  world.limb(skin, at(0.075), at(0.145), 0.034, 0.019, detail);
  const ahead = vector([1, 0, 0]).addScaledVector(along, -along.x);
  if (ahead.length() < 0.3) ahead.set(0, 1, 0).addScaledVector(along, -along.y);
  const thumb = start
    .clone()
    .addScaledVector(along, 0.095)
    .addScaledVector(ahead.normalize(), 0.04);
  world.limb(skin, at(0.03), thumb.toArray(), 0.016, 0.011, 5);
}
