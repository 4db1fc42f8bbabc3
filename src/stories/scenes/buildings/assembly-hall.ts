import { person } from '../../kit/figures.ts';
import { glow } from '../../kit/paint.ts';
import { red } from '../../kit/palette.ts';
import { monumentalFront } from '../../kit/places/square.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { lampPost } from '../../kit/street.ts';
import { bareTree } from '../../kit/trees.ts';
import { snowfall } from '../../kit/weather.ts';

const snow = '#dfe6f2';
const doorway = { x: 3.6, z: -92.6 };

export const scene: Scene = {
  seed: 9,
  build(world) {
    world.box('#c4cee2', [0, -1, -60], [700, 1, 400]);
    monumentalFront(world, {
      stone: '#bdb9bd',
      glass: '#2a3558',
      banner: '#8d8a96',
      panel: glow('#ffd692', 1.1),
      caps: snow,
    });
    world.box(glow('#ffc873', 1.5), [doorway.x, 4, doorway.z], [2.4, 6.2, 0.4]);
    world.lamp([doorway.x, 6, doorway.z + 4], '#ffb45c', 26, 1.5);
    for (const x of [-16, 16]) world.lamp([x, 18, -86], '#ffcf87', 40, 1.4);
    for (const z of [-18, -46]) lampPost(world, [-24, 0, z], { height: 7.5, arm: 1.5, lit: true });
    bareTree(world, [-31, 0, -42], { height: 9 });
    bareTree(world, [-36, 0, -62], { height: 8 });
    // The one trodden path leads to the lit door.
    world.polygon('#93a0c4', [
      [-37, 0.02, -8],
      [-35.4, 0.02, -8],
      [4.6, 0.02, -80],
      [2.6, 0.02, -80],
    ]);
    person(world, [-27, 0, -27], { facing: heading.away, wears: 'coat', top: red });
    person(world, [-25.9, 0, -27.4], { facing: heading.away, wears: 'coat' });
    person(world, [-21, 0, -62], { facing: 0.95 + Math.PI, wears: 'coat' });
    snowfall(world, { from: [-40, 0, -60], to: [20, 22, -14], count: 500 });

    return {
      camera: { at: [-44, 2.2, -2], look: [4, 2.2, -90], fov: 33, shift: [0, -0.17] },
      mood: 'night',
      adjust: {
        sky: { stars: 0.15 },
        fog: { from: 40, density: 0.0022 },
        sun: { strength: 0.3 },
        dome: { strength: 0.5 },
        grade: { exposure: 1.2 },
      },
      key: [-0.6, 0.6, 0.5],
      shadows: { centre: [-5, 0, -70], reach: 70 },
    };
  },
};
