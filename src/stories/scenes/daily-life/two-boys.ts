import { apartmentSlab } from '../../kit/city.ts';
import { washingLine } from '../../kit/cloth.ts';
import { bicycle } from '../../kit/cyclist.ts';
import { person } from '../../kit/figures.ts';
import { runner } from '../../kit/runner.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { bench } from '../../kit/street.ts';
import { leafTree } from '../../kit/trees.ts';
import type { World } from '../../kit/world.ts';

/** Cloth that lets the sun through. */
const sheet = { colour: '#f4eee2', emissive: '#4a4840' };

/** A hopping game of six fields, drawn with a sure hand. */
function chalkFields(world: World): void {
  const chalk = '#f6f1e4';
  for (const [x, z, columns] of [
    [0, 0, 1],
    [0, -0.8, 1],
    [0, -1.6, 2],
    [0, -2.4, 1],
    [0, -3.2, 2],
  ] as const) {
    const width = columns * 0.8;
    for (const end of [0.4, -0.4]) world.box(chalk, [x, 0, z + end], [width, 0.008, 0.06]);
    for (let line = 0; line <= columns; line++)
      world.box(chalk, [x - width / 2 + line * 0.8, 0, z], [0.06, 0.008, 0.8]);
  }
}

export const scene: Scene = {
  seed: 23,
  build(world) {
    const { random } = world;
    world.box('#8d8983', [0, -1, -4], [80, 1, 15]);
    world.box('#cdbfa4', [0, -1, -16.5], [80, 1.14, 10]);
    world.box('#e2d8c4', [0, -1, -11.5], [80, 1.18, 0.3]);
    world.box('#cdbfa4', [0, -1, 8.5], [80, 1.14, 10]);
    world.box('#e2d8c4', [0, -1, 3.5], [80, 1.18, 0.3]);
    apartmentSlab(world, [0, 0.1, -21.6], {
      floors: 6,
      bays: 19,
      wall: '#d9c7ae',
      balcony: '#7fa39a',
    });
    for (const x of [-13, -5.5, 9.5])
      leafTree(world, [x, 0.14, -15.2], { height: random.between(4.6, 5.6), amount: 1300 });
    world.place([-2.4, 0.005, -4.6], 0.5, () => chalkFields(world));
    world.ring('#f6f1e4', [-4.6, 0, -2.2], 0.7, 0.03);
    for (let x = -30; x < 30; x += 1.5) world.box('#bdae92', [x, 0.13, -16.5], [0.04, 0.02, 10]);
    runner(world, [2.9, 0, -4.2], { facing: 0.5, stride: 'pushing', top: '#5b8fb0', height: 1.3 });
    runner(world, [1.1, 0, -2.4], {
      facing: 0.35,
      stride: 'landing',
      top: '#e0c060',
      height: 1.22,
    });
    world.blob('#cf3a2b', [4.9, 0.16, -5.1], 0.16, { detail: 4, rough: 0 });
    bench(world, [1.6, 0.14, -14]);
    world.place([4.9, 0.14, -13.3], 0.15, () => bicycle(world));
    person(world, [-9.5, 0.14, -13.4], { facing: heading.right, wears: 'skirt', top: '#a88a5c' });
    washingLine(
      world,
      [-3.9, 7, 2.8],
      [-0.2, 8.5, 3.2],
      [
        { paint: sheet, width: 1.1, drop: 1.3 },
        { paint: { colour: '#7fa5ba', emissive: '#1c2830' }, width: 0.7, drop: 0.9 },
        { paint: { colour: '#ecd39a', emissive: '#3a3420' }, width: 0.9, drop: 1.15 },
        { paint: sheet, width: 0.6, drop: 0.8 },
      ],
    );

    return {
      camera: { at: [0.2, 10.5, 12.5], look: [0.2, 0.9, -6.2], fov: 25 },
      mood: 'noon',
      key: [0.5, 0.8, 0.35],
      shadows: { centre: [0, 0, -8], reach: 24 },
    };
  },
};
