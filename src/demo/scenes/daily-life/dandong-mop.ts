import { ball } from '../../kit/ball.ts';
import { person } from '../../kit/figures.ts';
import { frozenRiver } from '../../kit/places/frozenRiver.ts';
import { stairFoot } from '../../kit/places/quay.ts';
import { rowingBoat } from '../../kit/rowingBoat.ts';
import type { Point, Scene } from '../../kit/scene.ts';
import { tracks } from '../../kit/snow.ts';
import { snowfall } from '../../kit/weather.ts';
import type { World } from '../../kit/world.ts';

const hole: Point = [-2, 0, -3];
const man: Point = [-2.2, 0, -5.5];

/** A man bent over a mop that dips into the water ahead of him (+x). */
function bendingMan(world: World, at: Point, facing: number): void {
  const coat = '#4a5f86';
  const trousers = '#363a4c';
  const skin = '#d9a27c';
  world.figure(at, facing, () => {
    for (const side of [-1, 1]) {
      const ahead = side > 0 ? 0.2 : -0.12;
      const knee: Point = [ahead + 0.1, 0.47, side * 0.15];
      world.limb(trousers, [-0.12, 0.86, side * 0.09], knee, 0.105, 0.078, 12);
      world.limb(trousers, knee, [ahead - 0.03, 0.09, side * 0.16], 0.076, 0.06, 12);
      world.limb(
        '#26242c',
        [ahead - 0.07, 0.06, side * 0.16],
        [ahead + 0.15, 0.05, side * 0.19],
        0.062,
        0.05,
        10,
      );
      world.limb(coat, [-0.15, 0.84, side * 0.07], [0.3, 1.15, side * 0.09], 0.17, 0.15, 16);
      world.limb(coat, [-0.1, 0.8, side * 0.08], [-0.12, 0.68, side * 0.1], 0.165, 0.15, 16);
    }
    const hands: readonly Point[] = [
      [0.78, 0.86, -0.02],
      [0.6, 1.04, 0.04],
    ];
    for (const [i, hand] of hands.entries()) {
      const side = i ? 1 : -1;
      const elbow: Point = [0.5, 0.88, side * 0.24];
      world.limb(coat, [0.34, 1.16, side * 0.17], elbow, 0.08, 0.066, 12);
      world.limb(coat, elbow, hand, 0.064, 0.052, 12);
      ball(world, skin, hand, 0.058, 14);
    }
    world.limb('#b8ab94', [0.34, 1.24, 0], [0.43, 1.27, 0], 0.105, 0.09, 14);
    ball(world, skin, [0.53, 1.29, 0], [0.1, 0.11, 0.09], 20);
    ball(world, '#3a3d48', [0.5, 1.34, 0], [0.125, 0.105, 0.115], 20);
  });
  world.place(at, facing, () => mop(world, [0.46, 1.18, 0.06], [1.66, -0.12, -0.04]));
}

function mop(world: World, from: Point, to: Point): void {
  world.limb({ colour: '#e0301f', emissive: '#6a140c' }, from, to, 0.03, 0.03, 10);
  for (let i = 0; i < 22; i++) {
    const around = i * 2.4;
    const out = 0.1 + 0.24 * ((i % 5) / 5);
    world.tube(
      i % 3 ? '#d9d3c4' : '#b9b6ae',
      [
        to,
        [
          to[0] + 0.55 * out * Math.cos(around),
          to[1] + 0.05,
          to[2] + 0.55 * out * Math.sin(around),
        ],
        [to[0] + out * Math.cos(around), to[1] - 0.06, to[2] + out * Math.sin(around)],
      ],
      0.02,
      6,
      8,
    );
  }
}

export const scene: Scene = {
  seed: 71,
  build(world) {
    frozenRiver(world, hole);
    bendingMan(world, man, -1.45);
    tracks(world, [stairFoot, [-6.6, 0, -1.4], [-4.6, 0, -4.8], [man[0] - 0.2, 0, man[2]]]);
    tracks(world, [
      [34, 0, -1],
      [26, 0, -4],
      [15.8, 0, -9.4],
    ]);
    tracks(world, [
      [34, 0, -1.9],
      [26, 0, -4.9],
      [15.6, 0, -10.4],
    ]);
    person(world, [15.4, 0, -9.6], {
      facing: 2.5,
      wears: 'coat',
      top: '#7d8ca0',
      cap: '#4a5568',
      detail: 10,
    });
    person(world, [15.2, 0, -10.6], {
      facing: 2.5,
      wears: 'coat',
      top: '#b0905f',
      headscarf: '#e6dccb',
      detail: 10,
    });

    rowingBoat(world, [4.6, 0, -8.6], 0.9, { paint: '#3d6f8a' });
    rowingBoat(world, [7.6, 0, -9.6], 0.7, { paint: '#5f7a66' });
    rowingBoat(world, [11.5, 0, -1.2], 2.9, { paint: '#3d6f8a' });
    snowfall(world, { from: [-5.5, 0, -14], to: [30, 7, 4], count: 360 });

    return {
      camera: { at: [-13.6, 8.8, -3.6], look: [-0.6, 1.5, -2.5], fov: 33 },
      mood: 'snow',
      key: [0.8, 0.36, -0.5],
      adjust: {
        fog: { colour: '#cfdfe9', density: 0.009, most: 0.85 },
        sun: { colour: '#ffe2bd', strength: 1.25, softness: 0.035 },
        dome: { horizon: '#cfe0ea', zenith: '#9fc0dc', strength: 0.46 },
        ambient: { above: '#b4d0e6', below: '#b9cddc' },
        grade: { inks: ['#1d3450', '#5f8fb0', '#cfd9de', '#fffaf2'], exposure: 0.9, pull: 0.28 },
      },
      shadows: { centre: [2, 0, -3], reach: 22, bias: 0.05 },
    };
  },
};
