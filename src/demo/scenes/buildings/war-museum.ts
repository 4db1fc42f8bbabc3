import { child, crowd, person } from '../../kit/figures.ts';
import { memorialHalf, memorialPorch, stairHeight } from '../../kit/places/memorialHall.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

/** The hall's left corner is drawn, its right end runs out of the picture. */
const shift = memorialHalf - 9;
const onStairs = (x: number, z: number): Point => [x, stairHeight(z), z];
const shirts = ['#e9e2d2', '#5f86a8', '#c9a45c', '#3c6464', '#7a8fb4'] as const;

function visitors(world: World): void {
  const { random } = world;
  person(world, onStairs(2.2, -4.9), { facing: heading.away, wears: 'jacket', top: '#5f86a8' });
  person(world, onStairs(3.1, -5.3), { facing: heading.away, wears: 'skirt', top: '#f0e8d8' });
  child(world, onStairs(3.9, -4.9), { facing: heading.away, top: '#e0b040', height: 1.2 });
  person(world, onStairs(8.6, -9.5), { facing: heading.near + 0.3, wears: 'coat' });
  crowd(world, 12, (i) => ({
    at: onStairs(11 + (i % 6) * 1.1, -5.4 - Math.floor(i / 6) * 0.9),
    facing: heading.away,
    top: random.pick(shirts),
  }));
  crowd(world, 16, () => ({
    at: onStairs(random.between(-5, 34), random.between(-19, -12)),
    facing: random.pick([heading.away, heading.away, heading.near, heading.right]),
    top: random.pick(shirts),
  }));
}

export const scene: Scene = {
  seed: 19,
  build(world) {
    world.box('#cdc2ac', [0, -1, 0], [400, 1, 300]);
    for (let z = 1.5; z < 22; z += 3) world.box('#a89c8a', [0, -0.04, z], [160, 0.05, 0.1]);
    for (let x = -40; x < 60; x += 3) world.box('#a89c8a', [x, -0.04, 11], [0.1, 0.05, 22]);
    world.place([shift, 0, 0], 0, () => memorialPorch(world));
    visitors(world);

    return {
      camera: { at: [-2, 1.5, 23], look: [5, 9.7, -18], fov: 46 },
      mood: 'noon',
      sun: [-0.5, 0.6, -0.2],
      key: [-0.66, 0.5, 0.56],
      adjust: {
        sky: {
          stops: [
            [0, '#cfe4e4'],
            [0.12, '#86bcd4'],
            [0.4, '#2f7fb8'],
            [1, '#1a5596'],
          ],
          cloudCover: 0,
          glowStrength: 0,
        },
        sun: { strength: 1.9, softness: 0.008 },
        dome: { horizon: '#d3e0ee', zenith: '#8fb4e4', strength: 0.6 },
        ambient: { above: '#bcd4f4', below: '#b8aab0', strength: 0.5 },
        grade: { inks: ['#182c50', '#4a78a8', '#e4d6ba', '#fffaf0'], pull: 0.24, exposure: 0.66 },
      },
      shadows: { centre: [10, 8, -14], reach: 40, resolution: 4096, bias: 0.03 },
    };
  },
};
