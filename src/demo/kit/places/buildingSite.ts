import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const timber = '#a5896a';
const plank = '#bb9f7c';
const steel = '#5d6468';

/** A scaffold of round timber along x: uprights, ledgers, a zigzag of braces, and a plank deck on every lift. */
export function timberScaffold(
  world: World,
  [x, y, z]: Point,
  {
    bays,
    lifts,
    bay = 2.6,
    lift = 2.7,
    depth = 1.5,
    deckFrom = 0.08,
  }: {
    bays: number;
    lifts: number;
    bay?: number;
    lift?: number;
    depth?: number;
    /** Where the planks begin, in parts of the length. */
    deckFrom?: number;
  },
): void {
  const { random } = world;
  const length = bays * bay;
  const top = lifts * lift + 1.3;
  const off = () => random.between(-0.09, 0.09);
  world.place([x, y, z], 0, () => {
    for (const row of [0, depth]) {
      for (let i = 0; i <= bays; i++)
        world.limb(
          timber,
          [i * bay + off(), 0, row],
          [i * bay + off(), top + random.between(-0.5, 0.9), row],
          0.085,
          0.06,
        );
      for (let level = 1; level <= lifts; level++)
        world.limb(
          timber,
          [-0.5, level * lift + off(), row + 0.1],
          [length + 0.5, level * lift + off(), row + 0.1],
          0.06,
          0.05,
        );
    }
    for (let level = 1; level <= lifts; level++) {
      for (let i = 0; i <= bays; i++)
        world.limb(
          timber,
          [i * bay + 0.1, level * lift - 0.06, -0.4],
          [i * bay + 0.1, level * lift - 0.06, depth + 0.5],
          0.05,
        );
      for (const row of [0.35, 0.7, 1.05])
        world.box(
          plank,
          [length * (0.5 + deckFrom / 2) + off() * 6, level * lift + 0.07, row],
          [length * (1 - deckFrom) + off() * 4, 0.06, 0.3],
        );
      const from = ((level * 2) % bays) * bay;
      const to = level % 2 ? from + bay : from - bay;
      world.limb(
        timber,
        [from, (level - 1) * lift, depth + 0.16],
        [Math.min(length, Math.max(0, to)), level * lift, depth + 0.16],
        0.055,
      );
    }
  });
}

/** Two poles with rungs, leaning from `foot` to `head`. */
export function ladder(world: World, foot: Point, head: Point): void {
  const rungs = Math.round(
    Math.hypot(head[0] - foot[0], head[1] - foot[1], head[2] - foot[2]) / 0.36,
  );
  const along = (part: number, aside: number): Point => [
    foot[0] + (head[0] - foot[0]) * part,
    foot[1] + (head[1] - foot[1]) * part,
    foot[2] + (head[2] - foot[2]) * part + aside,
  ];
  for (const aside of [-0.24, 0.24])
    world.limb(timber, along(0, aside), along(1.04, aside), 0.045, 0.04, 6);
  for (let i = 1; i < rungs; i++)
    world.limb(timber, along(i / rungs, -0.24), along(i / rungs, 0.24), 0.028, 0.028, 5);
}

/** A wall of stone courses along x whose top is ragged where work goes on; its foot is at `at`, its left end. */
export function halfBuiltWall(
  world: World,
  [x, y, z]: Point,
  {
    length,
    courses,
    stones = ['#b9a893', '#a89a88', '#c6b8a2'],
  }: { length: number; courses: number; stones?: readonly Paint[] },
): void {
  const { random } = world;
  for (let course = 0; course < courses; course++) {
    const end = length * (1 - (course / courses) ** 1.6 * 0.55);
    for (let along = course % 2 ? -0.45 : 0; along < end; ) {
      const width = random.between(0.75, 1.1);
      world.box(
        random.pick(stones),
        [x + along + width / 2, y + course * 0.46, z + random.between(-0.03, 0.03)],
        [width - 0.03, 0.44, 0.8],
      );
      along += width;
    }
  }
}

/** A lattice boom or mast from one point to another, square in section. */
function lattice(
  world: World,
  paint: Paint,
  from: Point,
  to: Point,
  side: number,
  panels: number,
): void {
  const upright = from[0] === to[0];
  const corner = (part: number, a: number, b: number): Point => {
    const [px, py, pz] = [0, 1, 2].map(
      (axis) => (from[axis] ?? 0) + ((to[axis] ?? 0) - (from[axis] ?? 0)) * part,
    );
    return upright
      ? [(px ?? 0) + a * side, py ?? 0, (pz ?? 0) + b * side]
      : [px ?? 0, (py ?? 0) + a * side, (pz ?? 0) + b * side];
  };
  const thick = side * 0.1;
  for (const a of [-0.5, 0.5]) {
    for (const b of [-0.5, 0.5])
      world.limb(paint, corner(0, a, b), corner(1, a, b), thick, thick, 5);
  }
  for (let i = 0; i < panels; i++) {
    const [start, end] = [i / panels, (i + 1) / panels];
    const flip = i % 2 ? 1 : -1;
    for (const b of [-0.5, 0.5])
      world.limb(
        paint,
        corner(start, -0.5 * flip, b),
        corner(end, 0.5 * flip, b),
        thick * 0.6,
        thick * 0.6,
        4,
      );
    for (const a of [-0.5, 0.5])
      world.limb(
        paint,
        corner(start, a, -0.5 * flip),
        corner(end, a, 0.5 * flip),
        thick * 0.6,
        thick * 0.6,
        4,
      );
  }
}

/** A tower crane; its jib points along x. */
export function towerCrane(
  world: World,
  at: Point,
  {
    height = 46,
    jib = 38,
    turn = 0,
    paint = steel,
  }: { height?: number; jib?: number; turn?: number; paint?: Paint } = {},
): void {
  world.place(at, turn, () => {
    lattice(world, paint, [0, 0, 0], [0, height, 0], 1.9, 26);
    lattice(world, paint, [-12, height + 1, 0], [jib, height + 1, 0], 1.4, 30);
    world.limb(paint, [0, height, 0], [0, height + 8, 0], 0.4, 0.2, 6);
    for (const end of [-11, jib * 0.62])
      world.limb(paint, [0, height + 8, 0], [end, height + 1.8, 0], 0.09, 0.09, 4);
    world.box(paint, [-10.4, height - 1.6, 0], [3.2, 2.4, 1.8]);
    world.box('#c9c4b8', [1.8, height - 1.8, 0.9], [1.8, 2, 1.6]);
    world.limb(paint, [jib * 0.7, height, 0], [jib * 0.7, height * 0.55, 0], 0.05, 0.05, 4);
    world.box('#8d7d6a', [jib * 0.7, height * 0.55 - 1, 0], [1.6, 1, 1.2]);
  });
}
