import { cyclist } from '../../kit/cyclist.ts';
import { person } from '../../kit/figures.ts';
import { leafyPoplar } from '../../kit/leafyPoplar.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { bench } from '../../kit/street.ts';

const row = 5.4;
const rider: { at: Point; facing: number } = { at: [0.9, 0, -13], facing: heading.away - 0.16 };
const bag = { colour: '#e2361f', emissive: '#6a1206' };
/** First leaves of April, lit from behind. */
const young = [
  { colour: '#a9cc78', emissive: '#2e4416' },
  { colour: '#cfe39a', emissive: '#4a5a26' },
  { colour: '#7fb06c', emissive: '#1a3414' },
];

export const scene: Scene = {
  size: [1600, 2400],
  seed: 17,
  build(world) {
    const { random } = world;
    world.box('#84ab68', [0, -1.02, -80], [300, 1, 300]);
    world.box('#e2d6b8', [0, -1, -80], [6.4, 1, 240]);
    for (const side of [-1, 1]) {
      world.box('#cfc7b0', [side * 3.3, -1, -80], [0.24, 1.1, 240]);
      for (let z = -1; z > -120; z -= 4.6)
        leafyPoplar(world, [side * row + random.between(-0.3, 0.3), 0, z], {
          height: random.between(12.5, 15.5),
          leaves: young,
          amount: z > -30 ? 1500 : 500,
        });
    }
    bench(world, [3.9, 0, -30], -Math.PI / 2);
    cyclist(world, rider.at, { facing: rider.facing, top: '#5f7fa6', phase: 0.9 });
    world.place(rider.at, rider.facing, () =>
      world.roundedBox(bag, [-0.62, 0.4, 0.2], [0.3, 0.36, 0.14], 0.05),
    );
    person(world, [-1.6, 0, -44], { facing: heading.near, wears: 'coat', top: '#4a5568' });
    person(world, [-0.9, 0, -44.3], { facing: heading.near, wears: 'skirt', top: '#c98a8a' });

    return {
      camera: { at: [0, 1.6, 6], look: [0, 1.6, -60], fov: 38, shift: [0, -0.17] },
      mood: 'morningFog',
      sun: [0.16, 0.2, -0.95],
      key: [0.82, 0.5, -0.36],
      adjust: {
        sky: {
          stops: [
            [0, '#f4efd8'],
            [0.12, '#dcebe0'],
            [0.34, '#9ccfd8'],
            [1, '#5fa4c4'],
          ],
        },
        fog: { colour: '#bfdcd6', towardsSun: '#f6eccc', density: 0.0062, most: 0.88, from: 14 },
        sun: { strength: 3.4, colour: '#ffe2ae' },
        dome: { horizon: '#eef0dc', strength: 0.6 },
        grade: { inks: ['#163642', '#4f8a7c', '#d6d49a', '#fffbe8'], pull: 0.26, exposure: 0.66 },
      },
      shadows: { centre: [0, 0, -20], reach: 34 },
    };
  },
};
