import { CylinderGeometry } from 'three';
import { glow } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

export type MosaicColours = readonly [
  ground: string,
  back: string,
  middle: string,
  front: string,
  sun: string,
];

const gold = '#d9a14a';
const marble = '#e2d2b4';
/** The hall begins this far behind the origin. */
const near = 6;

/** Layered hills with a sun in every bay, along the right wall, under a frieze of plain fields. */
export function mosaicWall(
  world: World,
  length: number,
  [ground, back, middle, front, sun]: MosaicColours,
): void {
  const centre = 3 - length / 2;
  world.box(ground, [11.35, 1.2, centre], [0.06, 3.2, length + near]);
  const ridges = [
    [back, 3.3, 0.55, 0.9],
    [middle, 2.8, 0.7, 1.3],
    [sun, 2.3, 0.45, 0.7],
    [front, 1.8, 0.3, 1.7],
  ] as const;
  ridges.forEach(([paint, base, height, waves], layer) => {
    const outline: [number, number][] = [[-near, 1.2]];
    for (let t = -near; t <= length; t += 0.7) {
      outline.push([
        t,
        base +
          height * Math.sin(t * waves * 0.35 + layer * 2) +
          height * 0.5 * Math.sin(t * waves * 0.9 + layer),
      ]);
    }
    world.extrude(
      paint,
      [...outline, [length, 1.2]],
      0.04,
      [11.28 - layer * 0.05, 0, 0],
      Math.PI / 2,
    );
  });
  for (let z = 1; z > -length; z -= 12) {
    world.add(
      sun,
      new CylinderGeometry(0.55, 0.55, 0.05, 32).rotateZ(Math.PI / 2).translate(11.27, 3.75, z),
    );
  }
  for (const y of [1.1, 4.4]) world.box(gold, [11.2, y, centre], [0.2, 0.14, length + near]);
  for (let z = 3; z > -length; z -= 3) {
    world.box(marble, [11.3, 4.7, z], [0.1, 0.9, 2.4]);
    world.box(front, [11.25, 4.85, z], [0.06, 0.6, 2.1]);
  }
}

/** A sunrise over the mouth of the escalators. */
export function endWall(world: World, length: number, [light, ray, sky]: MosaicColours): void {
  world.box(marble, [0, 0, -length - 0.2], [24, 12, 0.3]);
  world.box(sky, [0, 4.75, -length], [8.6, 3.6, 0.1]);
  for (let i = 0; i < 15; i++) {
    const angle = (Math.PI * (i + 0.5)) / 15;
    const tip = (off: number): Point => [
      4.1 * Math.cos(angle + off),
      4.8 + 3.5 * Math.sin(angle + off),
      -length + 0.1,
    ];
    world.polygon(i % 2 ? ray : light, [[0, 4.8, -length + 0.1], tip(-0.065), tip(0.065)]);
  }
  world.lathe(
    glow('#ffdca0', 3.4),
    [0, 4.8, -length + 0.1],
    [
      [1, 0],
      [0.01, 0.02],
    ],
    30,
  );
  world.box('#2b2a33', [0, 0, -length + 0.05], [6.6, 4.4, 0.1]);
  world.box(gold, [0, 4.4, -length + 0.1], [7, 0.25, 0.2]);
}
