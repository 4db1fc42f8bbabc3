import { type Clump, drawLeaves } from './leaves.ts';
import type { Finish, Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

const leaf = (colour: string, emissive: string): Finish => ({ colour, emissive });

/** Three tones for each season: light comes through the brighter ones. */
export const foliage = {
  summer: [leaf('#7e9a58', '#1c260c'), leaf('#a3ac5a', '#2c2e0c'), leaf('#4f7358', '#0c1810')],
  autumn: [leaf('#c98a3c', '#3a2408'), leaf('#e0b050', '#4a3810'), leaf('#9a5a30', '#200e04')],
  maple: [leaf('#b8502c', '#30100a'), leaf('#d88a3a', '#44240a'), leaf('#8a3426', '#1c0806')],
  spring: [leaf('#a8b868', '#282c0c'), leaf('#c8cc80', '#40400f'), leaf('#7e9c60', '#142008')],
  dark: [leaf('#3d4a4a', '#0a1016'), leaf('#4f5d54', '#10151a'), leaf('#343f44', '#080c14')],
} as const;

export const trunk = '#4a3f3a';

export interface Tree {
  height: number;
  leaves?: readonly Paint[];
  trunk?: Paint;
}

/** A slim column of stretched blobs; plant them in rows. */
export function poplar(world: World, [x, y, z]: Point, { height, leaves, ...tree }: Tree): void {
  const { random } = world;
  const paint = leaves?.[0] ?? poplarLeaf;
  world.limb(
    tree.trunk ?? trunk,
    [x, y, z],
    [x, y + height * 0.5, z],
    height * 0.018,
    height * 0.012,
    6,
  );
  for (let i = 0; i < 7; i++) {
    const up = i / 6;
    const radius = height * 0.1 * (1 - 0.75 * up * up) + 0.1;
    const off = () => random.between(-0.03, 0.03) * height;
    world.blob(
      paint,
      [x + off(), y + height * (0.2 + up * 0.72), z + off()],
      [radius, height * 0.13, radius],
      { rough: 0.2 },
    );
  }
}

const poplarLeaf: Finish = { colour: '#66805f', flat: true };

/** A ball tree: only beyond 150 m; nearer ones look like lollipops. */
export function roundTree(
  world: World,
  [x, y, z]: Point,
  { height, leaves, balls = 5, ...tree }: Tree & { balls?: number },
): void {
  const { random } = world;
  const paint = leaves?.[0] ?? poplarLeaf;
  world.limb(
    tree.trunk ?? trunk,
    [x, y, z],
    [x, y + height * 0.45, z],
    height * 0.03,
    height * 0.02,
    5,
  );
  for (let i = 0; i < balls; i++) {
    const around = random.between(0, 2 * Math.PI);
    const out = random.between(0, 0.22) * height;
    const up = random.between(0.42, 0.84);
    const radius = height * 0.2 * (1.3 - up * 0.6);
    world.blob(
      paint,
      [x + Math.cos(around) * out, y + height * up, z + Math.sin(around) * out],
      [radius, height * 0.17, radius],
      { rough: 0.2 },
    );
  }
}

/** Where the masses of a broad crown sit: around it, from low to high, and how large; in parts of the tree's height. */
interface Storey {
  count: number;
  up: Range;
  out: Range;
  radius: Range;
}
type Range = readonly [low: number, high: number];

const storeys: readonly Storey[] = [
  { count: 4, up: [0.42, 0.5], out: [0.2, 0.27], radius: [0.1, 0.14] },
  { count: 5, up: [0.57, 0.68], out: [0.21, 0.29], radius: [0.12, 0.17] },
  { count: 3, up: [0.74, 0.82], out: [0.09, 0.16], radius: [0.12, 0.16] },
  { count: 1, up: [0.87, 0.89], out: [0, 0.04], radius: [0.1, 0.12] },
];

/** A broad crown of small leaves in masses: the tree for near and middle distance. */
export function leafTree(
  world: World,
  at: Point,
  {
    height: h,
    leaves = foliage.summer,
    amount = 700,
    size = 0.028,
    ...tree
  }: Tree & { amount?: number; size?: number },
): void {
  const random = world.random.fork();
  const bark = tree.trunk ?? trunk;
  const count = amount * 6;
  const crotch: Point = [random.between(-0.02, 0.02) * h, 0.3 * h, random.between(-0.02, 0.02) * h];
  const clumps = storeys.flatMap(({ count, up, out, radius }) => {
    const start = random.between(0, 2 * Math.PI);
    return Array.from({ length: count }, (_, i): Clump => {
      const around = start + ((i + random.between(-0.25, 0.25)) / count) * 2 * Math.PI;
      const away = random.between(...out) * h;
      const wide = random.between(...radius) * h;
      return {
        at: [Math.cos(around) * away, random.between(...up) * h, Math.sin(around) * away],
        radii: [wide * 1.1, wide * 0.82, wide * 1.1],
      };
    });
  });
  world.place(at, 0, () => {
    world.limb(bark, [0, 0, 0], crotch, h * 0.026, h * 0.018, 8);
    for (const { at: end } of clumps) {
      const elbow: Point = [end[0] * 0.5, crotch[1] + (end[1] - crotch[1]) * 0.62, end[2] * 0.5];
      world.tube(bark, [crotch, elbow, end], h * 0.0075, 5, 6);
    }
    drawLeaves(world, random, {
      clumps,
      heart: [0, 0.58 * h, 0],
      tones: leaves,
      count,
      size: h * Math.max(size * 0.62, Math.sqrt(3 / count)),
    });
  });
}

/** Branches only, for winter. */
export function bareTree(world: World, at: Point, { height, ...tree }: Tree): void {
  const { random } = world;
  const grow = (from: Point, direction: Point, length: number, thick: number, left: number) => {
    const to: Point = [
      from[0] + direction[0] * length,
      from[1] + direction[1] * length,
      from[2] + direction[2] * length,
    ];
    world.limb(tree.trunk ?? trunk, from, to, thick, thick * 0.65, left > 2 ? 6 : 3);
    if (left === 0) return;
    for (let i = 0; i < 3; i++) {
      const bend = () => random.between(-0.55, 0.55);
      const next = [
        direction[0] + bend(),
        direction[1] + random.between(-0.1, 0.2),
        direction[2] + bend(),
      ] as const;
      const size = Math.hypot(...next);
      grow(
        to,
        [next[0] / size, next[1] / size, next[2] / size],
        length * random.between(0.62, 0.8),
        thick * 0.6,
        left - 1,
      );
    }
  };
  grow(at, [0, 1, 0], height * 0.3, height * 0.022, 4);
}
