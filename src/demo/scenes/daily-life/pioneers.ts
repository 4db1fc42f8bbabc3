import { child, person } from '../../kit/figures.ts';
import { leafyPoplar } from '../../kit/leafyPoplar.ts';
import { monumentalFront } from '../../kit/places/square.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const neckerchief = '#c8392b';
/** Poplar leaves that the sun shines through. */
const gold = [
  { colour: '#eab84e', emissive: '#5c4414' },
  { colour: '#f6d070', emissive: '#6e5622' },
  { colour: '#d0953a', emissive: '#46300c' },
];
const files = [-2, 1.7];
const ranks = 14;

export const scene: Scene = {
  seed: 21,
  build(world) {
    const { random } = world;
    world.box('#86a060', [0, -1.05, -60], [400, 1, 240]);
    world.box('#dccdae', [0, -1, -50], [9, 1, 130]);
    for (const side of [-1, 1]) {
      world.box('#d9cdb4', [side * 4.6, -1, -45], [0.3, 1.14, 120]);
      for (let z = 4; z > -92; z -= 6) {
        leafyPoplar(world, [side * random.between(6.6, 7.2), 0, z], {
          height: random.between(11, 14),
          leaves: gold,
          amount: z > -40 ? 2600 : 900,
        });
      }
    }
    monumentalFront(world, { depth: 112, banner: '#d8cdb9', panel: null });

    for (const x of files) {
      for (let rank = 0; rank < ranks; rank++) {
        const girl = random.chance(0.5);
        child(
          world,
          [x + random.between(-0.12, 0.12), 0, -6.4 - rank * 1.7 + random.between(-0.2, 0.2)],
          {
            facing: heading.away + random.between(-0.08, 0.08),
            pose: 'walking',
            height: random.between(1.22, 1.38),
            wears: girl ? 'skirt' : 'jacket',
            top: '#e6e2d6',
            bottom: girl ? '#34406a' : '#2a3350',
            neckerchief,
          },
        );
      }
    }
    person(world, [3.2, 0, -10.6], { facing: heading.away, wears: 'skirt', top: '#3c6464' });

    return {
      camera: { at: [0.2, 2.3, 9], look: [0.2, 2.3, -60], fov: 27, shift: [0, -0.16] },
      mood: 'autumn',
      sun: [0.7, 0.35, -0.5],
      key: [0.82, 0.4, 0.3],
      adjust: {
        sky: {
          stops: [
            [0, '#eef0e6'],
            [0.08, '#bfdce6'],
            [0.25, '#74b2d4'],
            [1, '#3f88b8'],
          ],
          cloudCover: 0.28,
          glowStrength: 0.25,
        },
        fog: { colour: '#c4d8e0', towardsSun: '#f4e2bc', density: 0.0013 },
        dome: { horizon: '#e6e6de', zenith: '#a9cbe2', strength: 0.7 },
        grade: { inks: ['#22304f', '#76726a', '#e6bc74', '#fff6e2'], pull: 0.22, exposure: 0.74 },
      },
      shadows: { centre: [0, 0, -52], reach: 76, resolution: 4096 },
    };
  },
};
