import { roundNormals, surfaceGeometry } from './geometry.ts';
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
  dark: [leaf('#3d4a4a', '#05080a'), leaf('#4a5650', '#080a0a'), leaf('#343f44', '#040608')],
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

/** A broad crown of loose leaves: the tree for near and middle distance. */
export function leafTree(
  world: World,
  [x, y, z]: Point,
  {
    height,
    leaves = foliage.summer,
    amount = 700,
    size = 0.028,
    ...tree
  }: Tree & { amount?: number; size?: number },
): void {
  const { random } = world;
  const h = height;
  world.tube(
    tree.trunk ?? trunk,
    [
      [x, y, z],
      [x + 0.02 * h, y + 0.25 * h, z],
      [x - 0.01 * h, y + 0.6 * h, z],
    ],
    h * 0.022,
    6,
    8,
  );
  const crowns = Array.from({ length: 8 }, (_, i): Point => {
    const around = i * 2.4;
    const out = i ? random.between(0.1, 0.24) * h : 0;
    return [Math.cos(around) * out, random.between(0.5, 0.8) * h, Math.sin(around) * out];
  });
  for (const [cx, cy, cz] of crowns)
    world.tube(
      tree.trunk ?? trunk,
      [
        [x, y + 0.35 * h, z],
        [x + cx * 0.6, y + cy * 0.8, z + cz * 0.6],
        [x + cx, y + cy, z + cz],
      ],
      h * 0.008,
      4,
      6,
    );
  for (let i = 0; i < amount; i++) {
    const [cx, cy, cz] = random.pick(crowns);
    const around = random.between(0, 2 * Math.PI);
    const up = random.between(-1, 1);
    const radius = h * 0.19 * Math.cbrt(random.next());
    const flat = Math.sqrt(1 - up * up);
    const side = h * size * random.between(0.6, 1.5);
    const [a, b] = [random.between(0, Math.PI), random.between(-0.9, 0.9)];
    const quad = (u: number, v: number): Point => {
      // A lozenge, which reads as a leaf where a square reads as confetti.
      const [s, t] = [((u - v) * side) / 1.4, (u + v - 1) * side];
      return [
        cx + radius * flat * Math.cos(around) + s * Math.cos(a) - t * Math.sin(a) * Math.sin(b),
        cy + radius * up * 0.8 + t * Math.cos(b),
        cz + radius * flat * Math.sin(around) + s * Math.sin(a) + t * Math.cos(a) * Math.sin(b),
      ];
    };
    const geometry = surfaceGeometry(quad, 1, 1).toNonIndexed();
    roundNormals(geometry, 0);
    world.add(random.pick(leaves), geometry.translate(x, y, z));
  }
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
