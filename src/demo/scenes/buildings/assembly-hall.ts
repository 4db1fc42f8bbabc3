import { person } from '../../kit/figures.ts';
import { glow } from '../../kit/paint.ts';
import { red } from '../../kit/palette.ts';
import { monumentalFront } from '../../kit/places/square.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { lampPost } from '../../kit/street.ts';
import { bareTree } from '../../kit/trees.ts';
import { snowfall } from '../../kit/weather.ts';
import type { World } from '../../kit/world.ts';

const snow = '#e4e8ee';
const doorway = { x: 3.6, z: -92.6 };
const lampLight = '#ffb765';

/** Footprints from the left foreground to the lit door. */
function trail(world: World, from: Point, to: Point): void {
  const { random } = world;
  const steps = 110;
  for (let i = 0; i < steps; i++) {
    const part = i / steps;
    const aside = (i % 2 ? 0.14 : -0.14) + random.normal(0, 0.05) + Math.sin(part * 9) * 0.8;
    world.cylinder(
      '#a9b2c8',
      [from[0] + (to[0] - from[0]) * part + aside, 0, from[2] + (to[2] - from[2]) * part],
      0.13,
      0.015,
      8,
    );
  }
}

export const scene: Scene = {
  seed: 9,
  build(world) {
    world.box('#d5dae4', [0, -1, -60], [6000, 1, 6000]);
    monumentalFront(world, {
      stone: '#c9c2c0',
      glass: '#303c58',
      banner: '#a39a9c',
      panel: glow('#ffe0a6', 1.25),
      caps: snow,
    });
    world.box(glow('#ffc873', 1.6), [doorway.x, 4, doorway.z + 0.1], [2.4, 9.6, 0.4]);
    world.lamp([doorway.x, 8, doorway.z + 6], lampLight, 60, 1.4);
    for (const x of [-16, 16]) world.lamp([x, 18, -82], '#ffcf87', 60, 1.4);
    for (const [x, z] of [
      [-26, -22],
      [-10, -42],
      [-33, -54],
    ] as const) {
      lampPost(world, [x, 0, z], { height: 7, arm: 1.4, lit: true });
      world.lamp([x + 1.4, 5.4, z], lampLight, 55, 1.6);
    }
    bareTree(world, [-45, 0, -44], { height: 11 });
    bareTree(world, [-38, 0, -74], { height: 9 });
    bareTree(world, [46, 0, -76], { height: 10 });
    trail(world, [-31, 0, -12], [2.6, 0, -78]);
    person(world, [-24.6, 0, -25.6], { facing: heading.away - 0.4, wears: 'coat', top: red });
    person(world, [-23.6, 0, -26.1], { facing: heading.away - 0.4, wears: 'coat', top: '#4a5568' });
    person(world, [2, 2.2, -84.4], { facing: heading.away, wears: 'coat' });
    snowfall(world, { from: [-46, 0, -60], to: [16, 24, -16], count: 650 });

    return {
      camera: { at: [-42, 2.4, -2], look: [2, 2.4, -90], fov: 33, shift: [0, -0.17] },
      mood: 'night',
      adjust: {
        sky: {
          stops: [
            [0, '#d8a48e'],
            [0.06, '#a98a9c'],
            [0.16, '#5f7296'],
            [0.4, '#2b4a74'],
            [1, '#1a3054'],
          ],
          stars: 0,
        },
        fog: { colour: '#7a84a0', towardsSun: '#8a8aa0', from: 40, density: 0.0022 },
        sun: { colour: '#a9b8e0', strength: 0.3 },
        dome: { horizon: '#a8a4bc', zenith: '#6a82b0', strength: 0.5 },
        grade: { inks: ['#141d38', '#4a6288', '#e0a870', '#ffedcc'], pull: 0.26, saturation: 0.98 },
      },
      key: [-0.6, 0.6, 0.5],
      shadows: { centre: [-5, 0, -70], reach: 70, bias: 0.08, resolution: 4096 },
    };
  },
};
