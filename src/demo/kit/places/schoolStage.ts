import { CylinderGeometry } from 'three';
import { hangingCloth } from '../cloth.ts';
import type { Profile } from '../geometry.ts';
import { ceiling, glow } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

/** The stage's floor is 0.9 m high, from z = -11 back to -15.4, and 9 m wide. */
export const stageFloor = 0.9;

const half = 4.5;
const front = -11;
const back = -15.4;

/** A hall, 13 m wide and 5.2 m high, with a small stage at its far end: side curtains, footlights, painted cloth. */
export function schoolStage(world: World): void {
  const wall = '#6f9fae';
  world.box('#5f6a70', [0, -0.2, -5], [13, 0.2, 24]);
  for (let z = 4; z > front; z -= 0.5) world.box('#535e66', [0, 0, z], [13, 0.004, 0.03]);
  for (const side of [-1, 1]) {
    world.box(wall, [side * 6.6, 0, -5], [0.2, 5.2, 24]);
    world.box('#3f7488', [side * 6.48, 0, -5], [0.05, 1.3, 24]);
    world.box('#e9dcc0', [side * 6.46, 1.3, -5], [0.08, 0.07, 24]);
    world.box(wall, [side * (half + 1.1), 0, front], [2.2, 5.2, 0.3]);
  }
  world.box(ceiling('#9fc0c8'), [0, 5.2, -5], [13.4, 0.2, 24]);
  world.box(wall, [0, 4.2, front], [half * 2, 1, 0.3]);
  world.box('#d9b46a', [0, 4.14, front + 0.1], [half * 2, 0.1, 0.3]);
  world.box('#a57c50', [0, 0, (front + back) / 2], [half * 2, stageFloor, front - back]);
  world.box('#6e4a34', [0, 0, front + 0.06], [half * 2 + 0.2, stageFloor - 0.08, 0.1]);
  world.box('#d9b46a', [0, stageFloor - 0.08, front + 0.06], [half * 2 + 0.2, 0.08, 0.14]);
  for (const side of [-1, 1])
    hangingCloth(world, '#22708a', [side * (half - 0.75), 4.2, front - 0.4], {
      width: 1.6,
      drop: 3.3,
      folds: 5,
      depth: 0.12,
    });
  hangingCloth(world, '#22708a', [0, 4.25, front - 0.25], { width: 9, drop: 0.7, folds: 22 });
  paintedCloth(world);
  for (let x = -3.6; x <= 3.6; x += 0.9)
    world.blob(glow('#ffe0a6', 2.4), [x, stageFloor + 0.05, front + 0.16], 0.07, {
      detail: 3,
      rough: 0,
    });
  for (const x of [-2.4, 2.4]) world.lamp([x, 3.8, front - 1.2], '#fff0d4', 19);
  world.lamp([0, 1.3, front + 1.2], '#ffe9c8', 9);
  for (const z of [-6.5, -1]) world.lamp([0, 3.4, z], '#8fc4d8', 6);
}

/** Hills in four layers under a low sun: colour fields like a mosaic. */
function paintedCloth(world: World): void {
  const z = back + 0.2;
  world.box('#cfe9ea', [0, stageFloor, z], [half * 2, 3.6, 0.05]);
  world.add(
    '#f58a62',
    new CylinderGeometry(0.62, 0.62, 0.02, 40).rotateX(Math.PI / 2).translate(1.5, 3.15, z + 0.04),
  );
  const layers = [
    ['#f3d59a', 2.75, 0.34, 0.9, 0.4],
    ['#9fcfb4', 2.3, 0.42, 1.25, 2.2],
    ['#4fa39c', 1.9, 0.3, 1.8, 4.1],
    ['#2a6f7c', 1.45, 0.22, 1.2, 0.9],
  ] as const;
  layers.forEach(([paint, base, height, waves, start], layer) => {
    const outline: Profile = [
      [-half, stageFloor],
      ...Array.from({ length: 46 }, (_, i): [number, number] => {
        const x = -half + i * 0.2;
        return [x, base + height * Math.sin(x * waves + start) + 0.1 * Math.sin(x * 3.1 + start)];
      }),
      [half, stageFloor],
    ];
    world.extrude(paint, outline, 0.02, [0, 0, z + 0.06 + layer * 0.03]);
  });
}

/** An open red fan, held towards the audience; `at` is its handle. */
export function fan(world: World, [x, y, z]: Point): void {
  const ray = (u: number, v: number): Point => {
    const angle = 0.35 + 2.4 * u;
    const reach = 0.05 + 0.33 * v;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach, z];
  };
  world.surface('#d8342a', ray, 14, 1);
}
