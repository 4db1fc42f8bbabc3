import { hangingCloth } from '../cloth.ts';
import { person } from '../figures.ts';
import { ceiling, glow, type Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { seatedBack } from '../seatedBack.ts';
import type { World } from '../world.ts';

/** The rows are arcs about this point on the stage. */
const centre: Point = [0, 0, -42];
const front = centre[2] + 9;
const half = 27;
const height = 17;
/** Colours of the dark side. */
const shade = { floor: '#3f6270', seat: '#3f7480', wall: '#335a6c', trim: '#4a7484' } as const;
const velvet = '#2f6a70';
const jackets = ['#3a4c78', '#465c72', '#4a5f6c', '#5c6650', '#3a5f74'] as const;

/** A vast hall along -z, dark but for its stage: curved rows of seated backs, a velvet front, fans of light above. */
export function curvedHall(world: World): void {
  world.box(shade.floor, [0, -0.2, -20], [half * 2, 0.2, 70]);
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
    world.surface(
      shade.seat,
      (u, v) => {
        const angle = (u - 0.5) * 1.26;
        const reach = radius + 0.3;
        return [
          centre[0] + Math.sin(angle) * reach,
          0.45 + v * 0.42,
          centre[2] + Math.cos(angle) * reach,
        ];
      },
      40,
      1,
    );
  }
}

function stage(world: World): void {
  world.box('#b98a5a', [0, 0, front - 8], [40, 1.5, 16]);
  hangingCloth(world, '#d3202a', [0, 1.5, front + 0.2], { width: 40, drop: 1.5, folds: 60 });
  world.box('#e9c47a', [0, 1.46, front + 0.25], [40, 0.1, 0.3]);
  for (const [z, seats] of [
    [front - 3, 26],
    [front - 6, 22],
  ] as const) {
    world.box('#c9925c', [0, 1.5, z + 0.7], [seats * 1.3, 0.85, 0.6]);
    for (let i = 0; i < seats; i++)
      person(world, [(i - (seats - 1) / 2) * 1.25, 1.5, z], {
        facing: -Math.PI / 2,
        pose: 'sitting',
        wears: 'jacket',
        top: world.random.pick(['#2f3a52', '#3a4148', '#4a5040']),
        detail: 5,
      });
  }
  hangingCloth(world, '#b9c4b0', [0, height - 2, front - 13], {
    width: half * 2,
    drop: height - 3.5,
    folds: 46,
    depth: 0.34,
  });
  hangingCloth(world, velvet, [0, height - 3.6, front - 1.2], { width: 42, drop: 2.2, folds: 40 });
  for (const side of [-1, 1])
    hangingCloth(world, velvet, [side * 18.4, height - 3.6, front - 1.6], {
      width: 5.4,
      drop: height - 5.1,
      folds: 9,
      depth: 0.3,
    });
  world.box(shade.wall, [0, height - 4, front - 0.4], [half * 2, 4, 0.8]);
  for (const side of [-1, 1])
    world.box(shade.wall, [side * (half - 3.2), 0, front - 0.4], [6.6, height, 0.8]);
  const edge = glow('#ffd693', 1.3);
  world.box(edge, [0, height - 4.16, front], [2 * (half - 6.5), 0.12, 0.12]);
  for (const side of [-1, 1])
    world.box(edge, [side * (half - 6.5), 1.5, front], [0.12, height - 5.5, 0.12]);
  for (const x of [-11, 0, 11]) world.lamp([x, 11.5, front - 4], '#ffdfa8', 80, 1.5);
  for (const x of [-12, 12]) world.lamp([x, 5, front + 7], '#ffd9a8', 40, 1.4);
}

function shell(world: World): void {
  for (const side of [-1, 1]) {
    world.box(shade.wall, [side * (half + 0.2), 0, -20], [0.4, height, 76]);
    for (let z = 8; z > -34; z -= 5) {
      world.box(shade.trim, [side * (half - 0.3), 0, z], [0.7, height - 1, 1.1]);
      world.blob(glow('#ffcf88', 1.6), [side * (half - 0.9), 6, z], [0.2, 0.4, 0.2], {
        detail: 4,
        rough: 0,
      });
    }
  }
  world.box(ceiling('#3f6878'), [0, height, -20], [half * 2, 0.3, 76]);
}

/** From slots in the ceiling, a fan of beams falls on the stage. */
function lightFans(world: World): void {
  const slot = glow('#fff0c8', 2.4);
  const beam: Paint = { colour: '#ffe6b0', unlit: 0.8, opacity: 0.035, fogged: false };
  const source: Point = [0, height - 0.5, -12];
  for (let i = -4; i <= 4; i++) {
    const x = source[0] + i * 1.5;
    const target = i * 4.4;
    world.box(slot, [x, source[1], source[2]], [0.9, 0.2, 0.5]);
    for (const spread of [0.6, 1.3, 2.2])
      world.polygon(beam, [
        [x - 0.35, source[1], source[2] - spread],
        [x + 0.35, source[1], source[2] - spread],
        [target + spread, 1.5, front - 2 - spread],
        [target - spread, 1.5, front - 2 - spread],
      ]);
  }
}
