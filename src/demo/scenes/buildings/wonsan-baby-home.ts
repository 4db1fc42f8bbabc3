import { child, person } from '../../kit/figures.ts';
import { babyHome } from '../../kit/places/babyHome.ts';
import { playgroundSlide, pram } from '../../kit/playground.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { mound, ruts, snow, tracks } from '../../kit/snow.ts';
import { bareTree } from '../../kit/trees.ts';
import { snowfall } from '../../kit/weather.ts';
import type { World } from '../../kit/world.ts';

/** A carer who pushes a pram towards the door, with the tracks of both behind them. */
function carer(
  world: World,
  path: readonly [Point, Point, Point],
  { coat, scarf, pramPaint }: { coat: string; scarf: string; pramPaint: string },
): void {
  const [, before, at] = path;
  const way = Math.atan2(before[2] - at[2], at[0] - before[0]);
  person(world, at, {
    facing: way,
    wears: 'coat',
    top: coat,
    arms: 'holding',
    headscarf: scarf,
    detail: 12,
  });
  const ahead: Point = [at[0] + 1.14 * Math.cos(way), 0, at[2] - 1.14 * Math.sin(way)];
  pram(world, ahead, way, pramPaint);
  tracks(world, path);
  ruts(world, [path[0], before, ahead], 0.54);
}

export const scene: Scene = {
  seed: 23,
  build(world) {
    const { random } = world;
    world.box(snow, [0, -1, -60], [500, 1, 300]);
    for (let i = 0; i < 22; i++)
      mound(
        world,
        snow,
        [random.between(-26, 30), -0.02, random.between(-27, -7)],
        [random.between(1.6, 4), random.between(0.1, 0.34), random.between(0.8, 1.6)],
        random.between(-0.3, 0.3),
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

    playgroundSlide(world, [6.6, 0, -18.5], 0.3, { paint: '#5f9fc8', snow });
    carer(
      world,
      [
        [-7.4, 0, 1],
        [-3.9, 0, -6.6],
        [-1.6, 0, -10.2],
      ],
      { coat: '#4a5f80', scarf: '#b98d68', pramPaint: '#5f8fb4' },
    );
    carer(
      world,
      [
        [-5.2, 0, 1],
        [-1.4, 0, -10.4],
        [1.2, 0, -15],
      ],
      { coat: '#b08f5c', scarf: '#5f8a92', pramPaint: '#e6c878' },
    );
    const childAt: Point = [-3, 0, -10.4];
    tracks(world, [[-8.2, 0, 1], [-5.2, 0, -6.8], childAt]);
    child(world, childAt, {
      facing: heading.away - 0.55,
      pose: 'walking',
      phase: 0.5,
      height: 1.1,
      wears: 'coat',
      top: '#d13d2c',
      bottom: '#a83426',
      hair: 'bob',
      detail: 12,
    });
    snowfall(world, { from: [-12, 0, -32], to: [13, 12, -5], count: 420 });

    return {
      camera: { at: [-4.2, 1.7, 3.4], look: [1.6, 5.1, -34], fov: 35.5 },
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
