import { type Look, person } from '../../kit/figures.ts';
import { glow } from '../../kit/paint.ts';
import { avenue } from '../../kit/places/avenue.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { bus } from '../../kit/vehicles.ts';
import type { World } from '../../kit/world.ts';

const khaki = '#8a8656';
const pavement = 0.16;
const boyHeight = 1.08;

/** In a grown-up's peaked cap and a belted coat that nearly reach eyes and ankles. */
function boySoldier(world: World, at: Point, facing: number): void {
  person(world, at, {
    facing,
    pose: 'standing',
    arms: 'down',
    stance: 'even',
    height: boyHeight,
    wears: 'coat',
    top: khaki,
    bottom: '#5d5c3e',
    detail: 18,
  });
  world.figure(
    at,
    facing,
    () => {
      world.lathe(
        khaki,
        [0, 0.36, 0],
        [
          [0.29, 0],
          [0.24, 0.3],
          [0.18, 0.62],
        ],
        28,
      );
      world.cylinder('#3a2c22', [0, 0.98, 0], [0.19, 0.182], 0.06, 28);
      world.cylinder('#d23226', [0, 1.68, 0], [0.136, 0.14], 0.06, 28);
      world.cylinder(khaki, [0, 1.738, 0], [0.142, 0.2], 0.07, 28);
      world.cylinder(khaki, [0, 1.806, 0], [0.2, 0.15], 0.035, 28);
      world.box('#1d1a20', [0.15, 1.68, 0], [0.14, 0.016, 0.2]);
    },
    boyHeight / 1.72,
  );
}

const others: readonly ({ at: Point } & Look)[] = [
  {
    at: [12.93, pavement, -0.7],
    facing: heading.away + 0.7,
    wears: 'coat',
    top: '#66608e',
    headscarf: '#8fc4b8',
    arms: 'down',
    bag: '#4a3630',
    height: 1.62,
    detail: 16,
  },
  { at: [11.9, pavement, -8.2], wears: 'jacket', top: '#4f6a78' },
  { at: [12.6, pavement, -9.4], wears: 'skirt', top: '#8a6f86' },
  { at: [12.1, pavement, -13], wears: 'coat', top: '#a08a68' },
  { at: [11.8, pavement, -15.4], wears: 'coat', top: '#55607a' },
];

export const scene: Scene = {
  seed: 33,
  build(world) {
    avenue(world, { trees: 'none', wires: true, lamps: false });
    bus(world, [4.8, 0, -17], {
      facing: heading.near,
      lit: true,
      body: '#e6d3a8',
      band: '#3f7a86',
    });
    world.box(glow('#ffca7a', 1.5), [4.8, 2.72, -11.72], [1.7, 0.3, 0.1]);
    for (const side of [-1, 1]) world.lamp([4.8 + side * 0.85, 0.9, -10.8], '#ffe2b0', 14, 1.5);
    boySoldier(world, [12, pavement, 0.5], heading.away + 0.55);
    for (const { at, ...look } of others)
      person(world, at, { facing: heading.away + 0.3, pose: 'standing', detail: 9, ...look });

    return {
      camera: { at: [13.2, 0.86, 6.6], look: [6.9, 0.86, -13.4], fov: 24, shift: [0, -0.17] },
      mood: 'duskStreet',
      sun: [-0.42, 0.13, -0.9],
      key: [-0.28, 0.2, -0.94],
      adjust: { ambient: { fillStrength: 0.5 }, grade: { exposure: 0.9 } },
      shadows: { centre: [9, 0, -6], reach: 20 },
    };
  },
};
