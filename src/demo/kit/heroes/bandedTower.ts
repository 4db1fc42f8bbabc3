import { glow, type Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { facade, margins } from '../windows.ts';
import type { World } from '../world.ts';

const storey = 3.4;

export interface BandedTower {
  /** Storeys of each step, from the ground up; every step is narrower. */
  steps: readonly number[];
  width: number;
  depth: number;
  band: Paint;
  walls: Paint;
}

/** Ribbon windows between the coloured bands; one in four is lit by default. */
export function ribbonWindows(lit = 0.25, colour = '#c9c6c8'): Paint {
  return {
    colour,
    windows: facade({
      seed: 12,
      lit,
      glass: ['#5b6478', '#66708a', '#525a70'],
      margin: margins.large,
      brightness: 1,
    }),
  };
}

/** A high-rise that narrows in steps, with a coloured band round every storey and a slim mast. */
export function bandedTower(
  world: World,
  at: Point,
  { steps, width, depth, band, walls }: BandedTower,
): void {
  world.place(at, 0, () => {
    let base = 0;
    steps.forEach((storeys, step) => {
      const share = 1 - step * 0.24;
      const [across, along] = [width * share, depth * share];
      const height = storeys * storey;
      world.box(walls, [0, base, 0], [across, height, along]);
      for (let floor = 0; floor <= storeys; floor++) {
        world.box(band, [0, base + floor * storey - 0.5, 0], [across + 0.9, 1, along + 0.9]);
      }
      for (const side of [-1, 1]) {
        world.box(band, [(side * across) / 2, base, 0], [1.2, height + 1.4, along * 0.3]);
        world.box(band, [0, base, (side * along) / 2], [across * 0.26, height + 1.4, 1.2]);
      }
      base += height;
    });
    world.box(walls, [0, base, 0], [width * 0.25, 5, depth * 0.25]);
    world.limb('#5a6076', [0, base + 5, 0], [0, base + 21, 0], 0.4, 0.12, 6);
    world.blob(glow('#e8402c', 2.4), [0, base + 21.4, 0], 0.5, { detail: 3, rough: 0 });
  });
}
