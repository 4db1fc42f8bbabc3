import type { Profile } from '../geometry.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const petals = 16;
/** The ground plan is an oval: this much wider along x. */
const stretch = 1.14;
const innerEdge = 92;
const outerEdge = 150;
/** How far the middle of a petal reaches beyond its seams. */
const scallop = 22;

const stands: Profile = [
  [58, 1],
  [76, 12],
  [77, 16],
  [112, 40],
];
const outerWall: Profile = [
  [140, 0],
  [134, 22],
  [112, 40],
];

/** The arena under a flower of sixteen arched shells; 390 m wide and 60 m high. */
export function petalStadium(
  world: World,
  at: Point,
  {
    shell = '#e9e4da',
    rib = '#c2beb8',
    seats = '#b7a188',
    wall = '#a59a90',
  }: { shell?: Paint; rib?: Paint; seats?: Paint; wall?: Paint } = {},
): void {
  world.place(at, 0, () => {
    oval(world, '#bcae98', [
      [0, 0.6],
      [215, 0.6],
      [217, 0],
    ]);
    oval(world, '#a8604a', [
      [0, 1],
      [58, 1],
    ]);
    world.box('#7f9a5c', [0, 1, 0], [84, 0.4, 62]);
    oval(world, seats, stands);
    oval(world, wall, outerWall);
    for (let tier = 0; tier < 7; tier++) {
      const radius = 81 + tier * 4;
      const height = 18.9 + tier * 2.74;
      oval(world, '#937f6c', [
        [radius, height],
        [radius + 0.9, height + 0.9],
      ]);
    }
    for (let i = 0; i < petals; i++) {
      world.surface(shell, (u, v) => petal(i, u * 2 - 1, v), 14, 14);
      for (const across of [-1, -0.5, 0, 0.5]) {
        const along = Array.from({ length: 9 }, (_, step): Point => {
          const [x, y, z] = petal(i, across, step / 8);
          return [x, y + 0.5, z];
        });
        world.tube(rib, along, across === -1 ? 1.1 : 0.45, 5, 18);
      }
    }
  });
}

/** A point of a shell: `across` from seam to seam is -1 to 1, `out` from the inner to the outer edge 0 to 1. */
function petal(index: number, across: number, out: number): Point {
  const arch = 1 - across * across;
  const around = ((index + across * 0.5) / petals) * 2 * Math.PI;
  const radius = innerEdge + 4 * arch * (1 - out) + (outerEdge - innerEdge + scallop * arch) * out;
  const ridge = 50 + 12 * Math.sin(out * 2.2) - 17 * out ** 3;
  const seam = 50 - 8 * out - 38 * out ** 2.6;
  return [
    Math.cos(around) * radius * stretch,
    seam + (ridge - seam) * arch,
    Math.sin(around) * radius,
  ];
}

function oval(world: World, paint: Paint, profile: Profile): void {
  world.surface(
    paint,
    (u, v) => {
      const at = v * (profile.length - 1);
      const first = Math.min(Math.floor(at), profile.length - 2);
      const [from, to] = [profile[first] ?? [0, 0], profile[first + 1] ?? [0, 0]];
      const radius = from[0] + (to[0] - from[0]) * (at - first);
      const around = u * 2 * Math.PI;
      return [
        Math.cos(around) * radius * stretch,
        from[1] + (to[1] - from[1]) * (at - first),
        Math.sin(around) * radius,
      ];
    },
    72,
    profile.length - 1,
  );
}
