import { BoxGeometry } from 'three';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const leaves = ['#5f9a4e', '#86b05a', '#3f7f54'] as const;
const clay = '#a8623f';
const mirrored: readonly Paint[] = [
  { colour: '#5f8fc4', emissive: '#2a568a' },
  { colour: '#3f72b0', emissive: '#1c4478' },
  { colour: '#2f5c9a', emissive: '#143460' },
  { colour: '#244a84', emissive: '#0e284c' },
];

/** A dark panel on legs, facing +z; its lower edge is 0.35 m above `at`. */
export function solarPanel(
  world: World,
  at: Point,
  { width = 3.3, length = 2, tilt = 0.6, turn = 0 } = {},
): void {
  const [rise, run] = [Math.sin(tilt) * length, Math.cos(tilt) * length];
  const lying = (paint: Paint, size: Point, across: number, along: number) =>
    world.add(
      paint,
      new BoxGeometry(...size)
        .translate(across, 0, along)
        .rotateX(tilt)
        .translate(0, 0.35 + rise / 2, 0),
    );
  world.place(at, turn, () => {
    lying('#c4c6c4', [width + 0.1, 0.05, length + 0.1], 0, 0);
    // The glass mirrors the sky: paler towards its upper edge.
    for (const [part, glass] of mirrored.entries())
      lying(glass, [width, 0.09, length / 4 + 0.01], 0, (part - 1.5) * (length / 4));
    const columns = Math.round(width / 0.55);
    for (let i = 1; i < columns; i++)
      lying('#c3d6e6', [0.025, 0.1, length], (i / columns - 0.5) * width, 0);
    for (const along of [-0.25, 0, 0.25]) lying('#c3d6e6', [width, 0.1, 0.02], 0, along * length);
    for (const side of [-0.42, 0.42]) {
      world.limb(
        '#8d8f8c',
        [side * width, 0, -run / 2],
        [side * width, rise + 0.3, -run / 2],
        0.04,
      );
      world.limb('#8d8f8c', [side * width, 0, run / 2], [side * width, 0.34, run / 2], 0.04);
    }
  });
}

/** A clay pot with a leafy plant. */
export function flowerPot(world: World, [x, y, z]: Point, size = 0.4, flower?: Paint): void {
  const { random } = world;
  world.cylinder(clay, [x, y, z], [size * 0.36, size * 0.5], size * 0.8, 14);
  for (let i = 0; i < 16; i++) {
    const off = () => random.between(-0.36, 0.36) * size;
    const at: Point = [x + off(), y + size * random.between(0.95, 1.5), z + off()];
    world.blob(random.pick(leaves), at, size * random.between(0.12, 0.24), {
      detail: 2,
      rough: 0.12,
    });
    if (flower && i % 2 === 0)
      world.blob(flower, [at[0], at[1] + size * 0.3, at[2]], size * 0.12, { detail: 2 });
  }
}

/** Washing on a line between two posts along x; one piece for each colour. */
export function washingLine(
  world: World,
  at: Point,
  { length = 7, turn = 0, colours = ['#e8e2d2'] as readonly Paint[] } = {},
): void {
  const { random } = world;
  const height = 2.1;
  const sag = (x: number) => height - 0.22 * (1 - ((2 * x) / length) ** 2);
  world.place(at, turn, () => {
    for (const side of [-1, 1]) {
      world.limb(
        '#6a6258',
        [side * (length / 2), 0, 0],
        [side * (length / 2), height + 0.1, 0],
        0.05,
      );
    }
    const line = [-1, -0.5, 0, 0.5, 1].map(
      (part): Point => [(part * length) / 2, sag((part * length) / 2), 0],
    );
    world.tube('#e8e2d2', line, 0.015, 4);
    colours.forEach((colour, i) => {
      const x = ((i + 0.5) / colours.length - 0.5) * length * 0.9;
      const lean = random.between(0.1, 0.3);
      world.place([x, sag(x), 0], 0, () => {
        if (i % 2 === 0) shirt(world, colour, lean);
        else cloth(world, colour, random.between(0.5, 0.8), random.between(0.7, 1.1), lean);
      });
    });
  });
}

function shirt(world: World, colour: Paint, lean: number): void {
  cloth(world, colour, 0.56, 0.85, lean);
  for (const side of [-1, 1]) {
    world.polygon(colour, [
      [side * 0.27, 0, 0],
      [side * 0.58, -0.32, 0.05],
      [side * 0.46, -0.46, 0.05],
      [side * 0.27, -0.24, 0.02],
    ]);
  }
}

/** A hanging sheet that the wind leans towards +z. */
function cloth(world: World, colour: Paint, width: number, drop: number, lean: number): void {
  world.surface(
    colour,
    (u, v) => [(u - 0.5) * width, -v * drop, v * v * lean * drop + Math.sin(u * 6 + 1) * 0.05 * v],
    10,
    6,
  );
}
