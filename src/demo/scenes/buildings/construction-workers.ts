import { type Labourer, labourer } from '../../kit/labourer.ts';
import { halfBuiltWall, timberScaffold } from '../../kit/places/buildingSite.ts';
import { farSite } from '../../kit/places/farSite.ts';
import { stoneHeap } from '../../kit/places/stoneHeap.ts';
import type { Point, Scene } from '../../kit/scene.ts';

const mustard = '#e0a524';
const stone = '#d8cdbc';
/** The chain runs from the heap in front to the wall. */
const start = { x: -6.2, z: 3.4 };
const onward = 0.6;
const back = onward + Math.PI;
const chain: readonly (Omit<Labourer, 'stone'> & { along: number; bare?: boolean })[] = [
  { along: 0, task: 'lifting', facing: back - 0.4, top: '#5f7f96' },
  { along: 1.3, task: 'hugging', facing: onward, top: '#c9b48c', headscarf: '#8a5f58' },
  { along: 2.4, task: 'passing', facing: onward, top: '#34506a' },
  { along: 3.75, task: 'passing', facing: back, top: '#8a7f6a', bare: true, cap: '#4a5568' },
  { along: 4.9, task: 'hugging', facing: onward - 0.3, top: '#e0d8c4' },
  { along: 6.1, task: 'passing', facing: onward, top: '#3c6464', headscarf: '#8fb0a8' },
  { along: 7.45, task: 'passing', facing: back, top: '#4a5a80', bare: true },
  { along: 8.7, task: 'resting', facing: onward - 1.2, top: '#a88a5c', bare: true },
  { along: 9.9, task: 'passing', facing: onward, top: '#7a8fa8', cap: '#5b5450' },
  { along: 11.25, task: 'passing', facing: back, top: '#5b5450', bare: true },
  { along: 12.5, task: 'hugging', facing: onward, top: '#c9b48c', headscarf: '#5f7080' },
  { along: 13.7, task: 'passing', facing: onward, top: '#34406a' },
  { along: 15.05, task: 'passing', facing: back, top: '#8fa0a0', bare: true },
  { along: 16.6, task: 'shouldering', facing: onward + 0.5, top: '#5f7f96' },
];

export const scene: Scene = {
  seed: 23,
  build(world) {
    const { random } = world;
    world.box('#94908c', [0, -1, -80], [700, 1, 260]);
    halfBuiltWall(world, [-16, 0, -12], {
      length: 24,
      courses: 11,
      stones: ['#b7b0a8', '#a49f9a', '#c8beb0'],
    });
    timberScaffold(world, [-14.4, 0, -11.2], { bays: 5, lifts: 2 });
    labourer(world, [-8.2, 2.8, -10.5], { task: 'lifting', facing: 0, top: '#4a5a80', stone });
    labourer(world, [-11.4, 2.8, -10.5], {
      task: 'shouldering',
      facing: 0.2,
      top: '#a88a5c',
      stone,
    });
    for (const { along, bare, ...look } of chain) {
      const at: Point = [
        start.x + Math.cos(onward) * along,
        0,
        start.z - Math.sin(onward) * along + random.between(-0.1, 0.1),
      ];
      labourer(world, at, bare ? look : { ...look, stone });
    }
    stoneHeap(world, [-7.6, 0, 4.2], 34);
    stoneHeap(world, [9.6, 0, -8.4], 40);
    for (let i = 0; i < 40; i++)
      world.blob(
        '#a8a09a',
        [random.between(-12, 14), 0, random.between(-9, 5)],
        random.between(0.05, 0.16),
        { rough: 0.3 },
      );
    world.cylinder(mustard, [-1.3, 0, 3.3], [0.16, 0.22], 0.38, 20);
    world.ring('#7d6a3c', [-1.3, 0.38, 3.3], 0.22, 0.015);
    farSite(world);

    return {
      camera: { at: [-2.5, 2, 19], look: [0.2, 4.7, -20], fov: 31 },
      mood: 'morningFog',
      sun: [0.09, 0.115, -1],
      key: [0.66, 0.3, -0.5],
      adjust: {
        sky: {
          stops: [
            [0, '#f6bfa4'],
            [0.07, '#e9b3b0'],
            [0.18, '#b9a9c4'],
            [0.4, '#7f9cc4'],
            [1, '#5a80b0'],
          ],
          glow: '#ffe0c4',
          glowStrength: 0.8,
          disc: 0.02,
        },
        fog: { colour: '#b4b0c4', towardsSun: '#ffc9a8', density: 0.0085, from: 20 },
        sun: { colour: '#ffb48c', strength: 3.6 },
        ambient: { above: '#c4cce4', below: '#a8989c', fill: '#c4cef0', fillStrength: 0.5 },
        grade: { inks: ['#1e2a4a', '#6a6f94', '#eab8a0', '#fff1e2'], pull: 0.28 },
      },
      shadows: { centre: [0, 0, -4], reach: 26, bias: 0.05 },
    };
  },
};
