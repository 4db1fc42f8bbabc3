import { person } from '../../kit/figures.ts';
import { frozenRiver, openWater, rowingBoat, tracks } from '../../kit/places/frozenRiver.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { bareTree } from '../../kit/trees.ts';
import { snowfall } from '../../kit/weather.ts';
import type { World } from '../../kit/world.ts';

const hole: Point = [1.9, 0, -4.2];

/** A man bent over a mop that dips into the water ahead of him (+x). */
function bendingMan(world: World, at: Point, facing: number): void {
  const coat = '#4a5a78';
  const trousers = '#2e3040';
  world.figure(at, facing, () => {
    for (const side of [-1, 1]) {
      world.limb(trousers, [-0.1, 0.86, side * 0.1], [0.06, 0.46, side * 0.14], 0.1, 0.075);
      world.limb(trousers, [0.06, 0.46, side * 0.14], [-0.04, 0.08, side * 0.15], 0.075, 0.055);
      world.limb('#1d1a20', [-0.06, 0.05, side * 0.15], [0.14, 0.04, side * 0.17], 0.06, 0.05);
      world.limb(coat, [0.36, 1.16, side * 0.16], [0.56, 0.9, side * 0.18], 0.075, 0.062);
      world.limb('#d9a27c', [0.66, 0.74, side * 0.08], [0.7, 0.7, side * 0.05], 0.045);
      world.limb(coat, [0.56, 0.9, side * 0.18], [0.66, 0.76, side * 0.08], 0.06, 0.05);
      world.limb(coat, [-0.12, 0.84, side * 0.06], [0.36, 1.14, side * 0.08], 0.15, 0.14);
    }
    world.limb('#d9a27c', [0.44, 1.2, 0], [0.52, 1.24, 0], 0.06, 0.08);
    world.limb('#3a3f4c', [0.5, 1.26, 0], [0.56, 1.29, 0], 0.115, 0.1, 10);
  });
  world.place(at, facing, () => {
    world.limb(
      { colour: '#e03a28', emissive: '#7a1a10' },
      [0.36, 1.24, 0.02],
      [1.36, 0.06, 0],
      0.034,
    );
    for (let i = 0; i < 10; i++)
      world.limb(
        '#c9c4b8',
        [1.34, 0.1, 0],
        [1.4 + 0.3 * Math.cos(i), 0.03, 0.3 * Math.sin(i)],
        0.035,
        0.02,
      );
  });
}

/** Frozen in for the winter; place and heading. */
const frozenBoats: readonly (readonly [x: number, z: number, turn: number])[] = [
  [-4.2, -10.6, 0.5],
  [-1.6, -12.6, 0.35],
  [8.6, -9.4, 2.7],
];

export const scene: Scene = {
  seed: 71,
  build(world) {
    frozenRiver(world);
    openWater(world, hole);
    bendingMan(world, [hole[0] - 1.9, 0, hole[2] + 0.5], 0.2);
    tracks(world, [-2.6, 0, -0.2], [hole[0] - 2.2, 0, hole[2] + 0.6]);
    tracks(world, [16, 0, -20], [4.4, 0, -15.4]);
    tracks(world, [16, 0, -20.8], [4.9, 0, -16.4]);
    person(world, [4.2, 0, -15.3], { facing: heading.left - 0.35, wears: 'coat', top: '#6f7f92' });
    person(world, [4.7, 0, -16.3], {
      facing: heading.left - 0.35,
      wears: 'coat',
      top: '#a88a5c',
      headscarf: '#e0d6c4',
    });
    bareTree(world, [7.6, 3, 4.6], { height: 7 });
    snowfall(world, { from: [-10, 0, -24], to: [10, 9, 5], count: 420 });

    for (const [x, z, turn] of frozenBoats) rowingBoat(world, [x, 0, z], turn);

    return {
      camera: { at: [-3.4, 7.4, 11.4], look: [0.5, 0.3, -5.4], fov: 31 },
      mood: 'snow',
      key: [-0.72, 0.36, -0.5],
      adjust: {
        fog: { colour: '#c9dbe6', density: 0.009, most: 0.85 },
        sun: { colour: '#ffe6c4', strength: 1.15, softness: 0.04 },
        dome: { horizon: '#cfe0ea', zenith: '#9fc0dc', strength: 0.5 },
        ambient: { above: '#b4d0e6', below: '#b9cddc' },
        grade: { inks: ['#1d3450', '#5f8fb0', '#cfd9de', '#fffaf2'], exposure: 0.84, pull: 0.28 },
      },
      shadows: { centre: [0, 0, -5], reach: 18 },
    };
  },
};
