import { cyclist } from '../../kit/cyclist.ts';
import { crowd, person } from '../../kit/figures.ts';
import { red } from '../../kit/palette.ts';
import { hillStreet, streetHeight } from '../../kit/places/hillStreet.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { foliage } from '../../kit/trees.ts';
import { car, tram } from '../../kit/vehicles.ts';

const mustard = '#d39a2e';
const crossing = -14;
const blocks = [
  { floors: 8, wall: '#f0dcc0', balcony: '#9fc4c0' },
  { floors: 10, wall: '#dfe4e2', balcony: '#f2e8d4' },
  { floors: 7, wall: '#f2c9b0' },
  { floors: 13, wall: '#d6e0d0', balcony: '#e0a88a' },
];
const hills = [
  [-260, 150],
  [90, 185],
  [420, 140],
] as const;

export const scene: Scene = {
  seed: 11,
  build(world) {
    const { random } = world;
    hillStreet(world, { asphalt: '#979ca4', stone: '#d6cbb4', leaves: foliage.spring, blocks });
    for (const [x, rise] of hills)
      world.blob('#6f94ae', [x, 0, -1700], [420, rise, 160], { detail: 4, rough: 0.05 });
    for (let x = -12; x <= 12; x += 1.5)
      world.box('#ded2ba', [x, 0.005, crossing], [0.7, 0.02, 4.4]);

    tram(world, [3.9, 0, -46], { facing: heading.near, body: '#e6cf95', band: mustard });
    car(world, [-5.4, 0, -92], { facing: heading.away, body: '#5b5450' });

    for (const [x, shift] of [
      [-7.4, 0.6],
      [-6.5, -0.3],
      [-1.6, 0.9],
    ] as const)
      person(world, [x, 0, crossing + shift], { facing: heading.right + 0.1 });
    person(world, [7.2, 0, crossing + 0.5], { facing: heading.left, wears: 'coat', top: red });
    person(world, [8.2, 0, crossing - 0.8], { facing: heading.left, wears: 'jacket' });
    car(world, [5.6, streetHeight(-190) + 0.05, -190], { facing: heading.near, body: '#7d8a80' });
    cyclist(world, [-9.6, 0, -34], { facing: heading.away, load: '#c79a62' });
    crowd(world, 40, () => {
      const z = random.between(-260, -6);
      return {
        at: [random.pick([-1, 1]) * random.between(14.5, 20), streetHeight(z) + 0.16, z],
        facing: random.pick([heading.away, heading.near]) + random.between(-0.2, 0.2),
      };
    });

    return {
      camera: { at: [-1.5, 4.2, 62], look: [-1.5, 4.2, -60], fov: 15.5, shift: [0, -0.13] },
      mood: 'autumn',
      sun: [0.9, 0.4, -0.2],
      key: [0.46, 0.66, 0.3],
      adjust: {
        sky: {
          stops: [
            [0, '#f4ecd8'],
            [0.04, '#d6e6e6'],
            [0.14, '#86c0da'],
            [1, '#3f88b8'],
          ],
          cloudCover: 0.3,
          glowStrength: 0.35,
        },
        fog: { colour: '#b6d0dc', towardsSun: '#e6e4d4', from: 90, density: 0.0019 },
        dome: { horizon: '#e6e6de', zenith: '#a9cbe2', strength: 0.7 },
        ambient: { strength: 0.45, fillStrength: 0.3 },
        grade: { inks: ['#1f3150', '#5f7f90', '#e2c48e', '#fff8e8'], pull: 0.22, exposure: 0.7 },
      },
      shadows: { centre: [0, 8, -110], reach: 150, resolution: 4096 },
    };
  },
};
