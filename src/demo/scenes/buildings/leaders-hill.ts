import { crowd, person } from '../../kit/figures.ts';
import { leafyPoplar } from '../../kit/leafyPoplar.ts';
import { red } from '../../kit/palette.ts';
import { bronzeFigure, mosaicWall, terrace, terraceStairs } from '../../kit/places/terrace.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { lampPost } from '../../kit/street.ts';

const stride = { rise: 0.16, tread: 0.42 };

export const scene: Scene = {
  seed: 14,
  build(world) {
    const { random } = world;
    world.box('#a39aa6', [0, -1, 10], [400, 1, 160]);
    terraceStairs(world, { stone: '#c4b6b4', wall: '#8a7f90' });
    const { level, plinth } = terrace;
    world.box('#8d7468', [0, level, plinth - 4], [26, 7, 14]);
    world.box('#7a6259', [0, level + 7, plinth - 4], [23, 1, 11]);
    bronzeFigure(world, [-4.6, level + 8, plinth - 4], {
      tall: 15.5,
      pointing: true,
      bronze: '#4c3330',
    });
    bronzeFigure(world, [4.6, level + 8, plinth - 4], { tall: 15, bronze: '#4c3330' });
    mosaicWall(world, [0, level, plinth - 30], { width: 84, height: 19 });
    for (let x = -10; x <= 10; x += 0.42)
      world.blob(
        random.pick(['#d9452f', '#e8a03c', '#e6dccb']),
        [x, level + 7.4, plinth + 2.4],
        random.between(0.2, 0.42),
      );

    for (const side of [-1, 1]) {
      for (let i = 0; i < 9; i++)
        leafyPoplar(world, [side * (23 + random.between(-1, 1)), i * 1.6, -4 - i * 6.5], {
          height: random.between(10, 14),
          amount: 900,
        });
      for (const z of [2, -14])
        lampPost(world, [side * 13.4, z > 0 ? 0 : 4.2, z], {
          turn: side > 0 ? Math.PI : 0,
          lit: true,
        });
    }
    const climber = (x: number, step: number) =>
      [x, step * stride.rise, -(step - 0.5) * stride.tread] as const;
    person(world, climber(-3.4, 8), { facing: heading.away, wears: 'coat', top: '#6d5a70' });
    person(world, climber(-2.5, 8), { facing: heading.away, wears: 'skirt', top: red });
    person(world, climber(5.2, 20), { facing: heading.away, wears: 'jacket', top: '#6a6a88' });
    person(world, [1.6, 0, 3.4], { facing: heading.away, wears: 'coat', top: '#7d6a74' });
    crowd(world, 5, (i) => ({
      at: [-6 + i * 2.3 + (i % 2) * 0.7, level, terrace.edge - 0.9],
      facing: heading.away,
      pose: 'standing',
    }));

    return {
      camera: { at: [0, 1.8, 26], look: [0, 1.8, -60], fov: 30, shift: [0, -0.18] },
      mood: 'duskStreet',
      sun: [0.3, 0.1, -0.95],
      key: [-0.72, 0.4, 0.42],
      adjust: {
        sky: {
          stops: [
            [0, '#ffc9a0'],
            [0.12, '#f0a08c'],
            [0.22, '#b07fa0'],
            [0.36, '#5f64a4'],
            [0.6, '#343f80'],
            [1, '#262f66'],
          ],
          disc: 0,
          cloudCover: 0.24,
          cloudScale: [1.1, 11, 6.4],
        },
        fog: { from: 50, density: 0.001 },
        sun: { colour: '#ffb48a' },
        dome: { horizon: '#d8a0b4', zenith: '#7f8cd0', strength: 0.66 },
        grade: { inks: ['#161c42', '#66588c', '#f0ac88', '#fff0d8'], pull: 0.28 },
      },
      shadows: { centre: [0, 8, -30], reach: 62 },
    };
  },
};
