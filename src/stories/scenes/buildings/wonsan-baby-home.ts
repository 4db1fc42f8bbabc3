import { child, person } from '../../kit/figures.ts';
import { playgroundSlide, pram } from '../../kit/heroes/pastelHouse.ts';
import { babyHome } from '../../kit/places/babyHome.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { bareTree } from '../../kit/trees.ts';
import { snowfall } from '../../kit/weather.ts';
import type { World } from '../../kit/world.ts';

const snow = '#e2e6e7';

/** A carer who pushes a pram, both on their way to the door. */
function carer(world: World, [x, y, z]: Point, coat: string, scarf: string, colour: string): void {
  const way = heading.away - 0.75;
  person(world, [x, y, z], {
    facing: way,
    wears: 'coat',
    top: coat,
    arms: 'holding',
    headscarf: scarf,
  });
  pram(world, [x + Math.cos(way), y, z - Math.sin(way)], way, colour);
}

export const scene: Scene = {
  seed: 23,
  build(world) {
    const { random } = world;
    world.box(snow, [0, -1, -60], [500, 1, 300]);
    for (let i = 0; i < 26; i++)
      world.blob(
        snow,
        [random.between(-30, 34), -0.12, random.between(-30, -6)],
        [random.between(1.4, 3.4), 0.36, 1.2],
        { detail: 4, rough: 0 },
      );
    babyHome(world, snow);
    for (const [x, z, height] of [
      [-14.2, -19, 9],
      [-27, -44, 12],
      [21, -22, 8],
      [35, -46, 13],
      [-36, -52, 12],
      [12, -58, 14],
      [-8, -60, 15],
    ] as const)
      bareTree(world, [x, 0, z], { height, trunk: '#6d6468' });

    playgroundSlide(world, [5.4, 0, -18.5], 0.35, '#7fa9c4');
    world.blob(snow, [9, 0, -17.8], [1.6, 0.3, 1.1], { detail: 4, rough: 0 });
    carer(world, [-1.7, 0, -9.5], '#4a5568', '#b08a6a', '#5f86a0');
    carer(world, [0.3, 0, -13.5], '#a88a5c', '#5f7f86', '#e0c684');
    carer(world, [1.1, 0, -19.5], '#3c6464', '#8a7a96', '#c98f8c');
    child(world, [-3, 0, -10.2], {
      facing: heading.away - 0.6,
      pose: 'walking',
      phase: 0.5,
      height: 1.1,
      wears: 'coat',
      top: '#d13d2c',
      bottom: '#a83426',
    });
    snowfall(world, { from: [-12, 0, -32], to: [13, 12, -5], count: 420 });

    return {
      camera: { at: [-4.2, 1.7, 3.4], look: [1.4, 4.8, -34], fov: 34 },
      mood: 'snow',
      key: [-0.55, 0.5, 0.6],
      adjust: {
        sky: {
          stops: [
            [0, '#f0e2da'],
            [0.2, '#c2d4e0'],
            [0.5, '#8fb4d0'],
            [1, '#6f9cc4'],
          ],
        },
        sun: { colour: '#ffe6c8', strength: 0.95 },
        ambient: { above: '#cfe0f4', below: '#c4cee0' },
        grade: { saturation: 1.25, pull: 0.22, exposure: 0.78 },
      },
      shadows: { centre: [2, 0, -24], reach: 40, bias: 0.04 },
    };
  },
};
