import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const storey = 3.2;
const bay = 3.4;

export interface RibbedSlab {
  floors: number;
  bays: number;
  wall: Paint;
  rib: Paint;
  /** Panels below the windows. */
  panel: Paint;
  glass?: Paint;
  depth?: number;
}

/** A concrete slab block with deep upright ribs between its windows; its front faces +z. */
export function ribbedSlab(
  world: World,
  at: Point,
  { floors, bays, wall, rib, panel, glass = '#48606c', depth = 13 }: RibbedSlab,
  turn = 0,
): void {
  const width = bays * bay;
  const height = 4.5 + floors * storey;
  world.place(at, turn, () => {
    world.box(wall, [0, 0, -depth / 2], [width, height, depth]);
    world.box(rib, [0, height - 0.4, -depth / 2], [width + 1.6, 1.6, depth + 1.6]);
    world.box(wall, [0, height + 1.2, -depth / 2], [width * 0.5, 2.6, depth * 0.6]);
    for (let i = 0; i <= bays; i++) {
      world.box(rib, [(i - bays / 2) * bay, 0, 0.35], [0.55, height, 1.3]);
    }
    for (let floor = 0; floor < floors; floor++) {
      const y = 4.5 + floor * storey;
      world.box(panel, [0, y, 0.1], [width, 1.05, 0.3]);
      world.box(glass, [0, y + 1.1, 0], [width, 1.6, 0.2]);
      world.box(wall, [0, y + 2.6, 0.15], [width, 0.5, 0.4]);
      for (let i = 0; i < bays; i++) {
        const x = (i - (bays - 1) / 2) * bay;
        world.box('#e4dccb', [x, y + 1.1, 0.1], [0.1, 1.6, 0.2]);
        if (world.random.chance(0.18))
          world.box('#d9d2c2', [x + 0.7, y + 1.2, 0.08], [0.8, 1.4, 0.2]);
      }
    }
    for (const side of [-1, 1]) {
      for (let z = 2; z < depth; z += 2.6)
        world.box(rib, [(side * width) / 2, 0, -z], [0.5, height, 0.5]);
    }
  });
}

/** A stair tower with slot windows at every landing, and a water tank on top; its front faces +z. */
export function stairTower(
  world: World,
  at: Point,
  { height, paint }: { height: number; paint: Paint },
): void {
  world.place(at, 0, () => {
    world.box(paint, [0, 0, -2.6], [5.6, height, 5.2]);
    for (let y = 4; y < height - 3; y += storey) {
      world.box('#33424c', [0, y, 0.02], [1.5, 2.1, 0.2]);
      world.box('#e4dccb', [0, y - 0.2, 0.1], [1.9, 0.2, 0.4]);
    }
    for (const side of [-1, 1]) world.box(paint, [side * 2.6, 0, 0.2], [0.5, height + 0.8, 0.6]);
    world.box('#e4dccb', [0, height, -2.6], [6.4, 0.7, 6]);
    world.cylinder('#a9b0ae', [0, height + 0.7, -2.6], 1.8, 3, 28);
    world.box('#5b4a44', [0, 0, 0.05], [2, 2.6, 0.3]);
  });
}

/** Heating pipes along x on concrete feet, with a loop that climbs over a gate at `gate`. */
export function heatingPipes(
  world: World,
  at: Point,
  { length = 60, gate = 8, paint = '#b9c0be' as Paint } = {},
): void {
  const half = length / 2;
  world.place(at, 0, () => {
    for (const [up, z, radius] of [
      [0.9, 0, 0.42],
      [1.85, 0, 0.34],
    ] as const) {
      const [left, right, over] = [gate - 2.4, gate + 2.4, up + 3.2];
      const run = (from: Point, to: Point) => world.limb(paint, from, to, radius, radius, 18);
      run([-half, up, z], [left, up, z]);
      run([left, up, z], [left, over, z]);
      run([left, over, z], [right, over, z]);
      run([right, over, z], [right, up, z]);
      run([right, up, z], [half, up, z]);
      for (let x = -half + 1; x < half; x += 3.2) {
        if (Math.abs(x - gate) < 2.8) continue;
        world.place([x, up, z], Math.PI / 2, () =>
          world.ring('#8d9694', [0, 0, 0], radius + 0.03, 0.07, { upright: true, segments: 24 }),
        );
      }
    }
    for (let x = -half + 2; x < half; x += 4.8) {
      if (Math.abs(x - gate) > 3) world.box('#c9beab', [x, 0, 0], [0.5, 1.5, 1]);
    }
  });
}
