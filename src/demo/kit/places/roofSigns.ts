import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

/** Where things are: the roof is at y = 0, its edge at x = 0, the signs stand along -z and face +x. */
const frame = { back: -0.9, foot: 1.6, side: 4.2, gap: 1.5 } as const;

/** A row of blank sign boxes on steel struts along a roof's edge, seen from behind or from the side. */
export function roofSigns(
  world: World,
  {
    count = 7,
    from = -6,
    box: paint = '#c9c2b4',
    front = '#efe9dc',
    steel = '#56605f',
    roof = '#a49b8e',
    parapet = '#bdb3a3',
  }: {
    count?: number;
    from?: number;
    box?: Paint;
    front?: Paint;
    steel?: Paint;
    roof?: Paint;
    parapet?: Paint;
  } = {},
): void {
  const length = count * (frame.side + frame.gap) + 30;
  world.box(roof, [-14, -40, from - length / 2 + 20], [28, 40, length]);
  world.box(parapet, [0.1, -1.5, from - length / 2 + 20], [0.7, 2.4, length]);
  world.box(parapet, [0.1, 0.9, from - length / 2 + 20], [1, 0.16, length]);
  for (let i = 0; i < count; i++)
    world.place([frame.back, 0, from - i * (frame.side + frame.gap)], 0, () =>
      signBox(world, paint, front, steel),
    );
}

function signBox(world: World, box: Paint, front: Paint, steel: Paint): void {
  const { foot, side } = frame;
  world.box(box, [0, foot, 0], [0.55, side, side]);
  world.box(front, [0.3, foot + 0.15, 0], [0.08, side - 0.3, side - 0.3]);
  for (const part of [-0.34, 0, 0.34])
    world.box(steel, [-0.3, foot + 0.1, part * side], [0.07, side - 0.2, 0.14]);
  for (const up of [0.22, 0.78])
    world.box(steel, [-0.33, foot + up * side, 0], [0.08, 0.14, side - 0.1]);
  for (const z of [-side * 0.36, side * 0.36]) {
    world.limb(steel, [0, 0, z], [0, foot, z], 0.07);
    world.limb(steel, [-2, 0, z], [-0.3, foot + side * 0.78, z], 0.055);
    world.limb(steel, [-2, 0, z], [-0.3, foot + side * 0.22, z], 0.045);
  }
  world.limb(steel, [-1.2, 1.45, -side * 0.36], [-0.3, foot + side * 0.22, side * 0.36], 0.035);
}

/** A pigeon at rest; it looks along +x at turn 0. */
export function pigeon(world: World, at: Point, turn: number, colour: Paint = '#6d7683'): void {
  world.figure(at, turn, () => {
    world.limb(colour, [-0.07, 0.13, 0], [0.07, 0.17, 0], 0.065, 0.075, 9);
    world.limb(colour, [-0.12, 0.12, 0], [-0.27, 0.07, 0], 0.05, 0.022, 6);
    world.limb(colour, [0.1, 0.2, 0], [0.13, 0.28, 0], 0.045, 0.036, 8);
    world.limb('#3b3f48', [0.15, 0.285, 0], [0.19, 0.275, 0], 0.014, 0.005, 5);
    for (const z of [-0.03, 0.03])
      world.limb('#a8594a', [0.01, 0, z], [0, 0.08, z], 0.012, 0.012, 4);
  });
}
