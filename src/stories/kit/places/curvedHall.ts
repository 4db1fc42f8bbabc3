import { hangingCloth } from '../cloth.ts';
import { person } from '../figures.ts';
import { ceiling, glow } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';
import { seatedBack } from './congressHall.ts';

/** The rows are arcs about this point on the stage. */
const centre: Point = [0, 0, -42];
const half = 27;
const height = 17;
const jackets = ['#2f3650', '#3a3f4c', '#4a4a42', '#5c5a40', '#33444a'] as const;
const wood = '#7a5238';

/** A vast hall along -z: curved rows of seated backs, fans of light on the ceiling, a stage faced in red velvet. */
export function curvedHall(world: World): void {
  world.box('#6b4a38', [0, -0.2, -20], [half * 2, 0.2, 70]);
  audience(world);
  stage(world);
  shell(world);
  lightFans(world);
}

function audience(world: World): void {
  const { random } = world;
  for (let radius = 13; radius < 40; radius += 1.25) {
    const step = 0.74 / radius;
    for (let angle = -0.62; angle <= 0.62; angle += step) {
      const aisle = [-0.36, 0, 0.36].some((middle) => Math.abs(angle - middle) < 0.8 / radius);
      if (aisle || random.chance(0.02)) continue;
      world.place(centre, angle, () =>
        seatedBack(world, [0, 0, radius], { jacket: random.pick(jackets), detail: 5 }),
      );
    }
    const arc =
      (reach: number, y: number) =>
      (u: number, v: number): Point => {
        const angle = (u - 0.5) * 1.26;
        return [
          centre[0] + Math.sin(angle) * (radius + reach),
          y + v * 0.42,
          centre[2] + Math.cos(angle) * (radius + reach),
        ];
      };
    world.surface('#8a4a3c', arc(0.3, 0.45), 40, 1);
  }
}

function stage(world: World): void {
  const front = centre[2] + 9;
  world.box(wood, [0, 0, front - 8], [40, 1.5, 16]);
  hangingCloth(world, '#c4202a', [0, 1.5, front + 0.2], { width: 40, drop: 1.5, folds: 60 });
  world.box('#d9b46a', [0, 1.46, front + 0.25], [40, 0.1, 0.3]);
  for (const [z, seats] of [
    [front - 3, 26],
    [front - 6, 22],
  ] as const) {
    world.box('#8a5c3c', [0, 1.5, z + 0.7], [seats * 1.3, 0.85, 0.6]);
    for (let i = 0; i < seats; i++)
      person(world, [(i - (seats - 1) / 2) * 1.25, 1.5, z], {
        facing: -Math.PI / 2,
        pose: 'sitting',
        wears: 'jacket',
        top: world.random.pick(jackets),
        detail: 5,
      });
  }
  hangingCloth(world, '#8a9a80', [0, height - 3, front - 13], {
    width: half * 2,
    drop: height - 4.5,
    folds: 62,
    depth: 0.3,
  });
  world.box('#d8c39a', [0, height - 4, front - 0.4], [half * 2, 4, 0.8]);
  for (const side of [-1, 1])
    world.box('#d8c39a', [side * (half - 3.2), 0, front - 0.4], [6.6, height, 0.8]);
  for (const x of [-9, 9]) world.lamp([x, 8, front + 1], '#ffdca8', 60, 1.5);
}

function shell(world: World): void {
  for (const side of [-1, 1]) {
    world.box('#c9b58e', [side * (half + 0.2), 0, -20], [0.4, height, 76]);
    world.box(wood, [side * (half - 0.1), 0, -20], [0.2, 3, 76]);
    for (let z = 8; z > -34; z -= 5) {
      world.box('#e2d2ac', [side * (half - 0.3), 0, z], [0.7, height - 1, 1.1]);
      world.blob(glow('#ffdca0', 2.4), [side * (half - 0.9), 6, z], [0.3, 0.5, 0.3], {
        detail: 4,
        rough: 0,
      });
    }
  }
  world.box(ceiling('#b9a27a'), [0, height, -20], [half * 2, 0.3, 76]);
  for (const z of [-4, -20])
    for (const side of [-1, 1]) world.lamp([side * 12, height - 3, z], '#ffd49c', 90, 1.5);
}

/** Wedges of light that spread from the stage over the ceiling. */
function lightFans(world: World): void {
  const shine = glow('#ffe2ae', 1.15);
  const at = (angle: number, radius: number): Point => [
    Math.sin(angle) * radius,
    height - 0.06,
    centre[2] + 8 + Math.cos(angle) * radius,
  ];
  for (let i = -7; i <= 7; i++) {
    const angle = i * 0.15;
    for (const [from, to] of [
      [5, 11],
      [12.5, 20],
      [21.5, 30],
    ] as const)
      world.polygon(shine, [
        at(angle - 0.035, from),
        at(angle + 0.035, from),
        at(angle + 0.05, to),
        at(angle - 0.05, to),
      ]);
  }
}
