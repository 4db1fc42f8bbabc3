import { crowd, person } from '../../kit/figures.ts';
import { memorialPark } from '../../kit/places/memorialPark.ts';
import { terrace } from '../../kit/places/terrace.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

const visitor: Point = [15.7, 0, 41];

/** Flowers in the crook of the arm. */
function bouquet(world: World, [x, y, z]: Point): void {
  const { random } = world;
  for (let i = 0; i < 26; i++)
    world.blob(
      random.pick(['#d8392c', '#e2503a', '#f6e6d8']),
      [
        x + random.between(-0.13, 0.13),
        y + random.between(-0.08, 0.16),
        z + random.between(-0.1, 0.1),
      ],
      random.between(0.04, 0.062),
    );
  for (let i = 0; i < 6; i++)
    world.limb('#5f8a62', [x, y - 0.26, z], [x + (i - 2.5) * 0.04, y, z], 0.012);
}

export const scene: Scene = {
  seed: 61,
  build(world) {
    memorialPark(world);
    person(world, visitor, {
      facing: heading.away - 0.35,
      pose: 'standing',
      wears: 'coat',
      arms: 'holding',
      top: '#33506e',
      hair: 'bun',
      height: 1.66,
      detail: 12,
    });
    bouquet(world, [visitor[0] + 0.34, 1.22, visitor[2] - 0.3]);
    crowd(world, 4, (i) => ({
      at: [-3 + i * 2.1 + (i % 2), terrace.level, terrace.edge - 4],
      facing: heading.away,
      pose: 'standing',
    }));

    return {
      camera: { at: [21, 1.7, 62], look: [7, 1.7, -60], fov: 27, shift: [0, -0.2] },
      mood: 'morningFog',
      sun: [0.5, 0.3, -0.6],
      key: [0.8, 0.5, -0.2],
      adjust: {
        sky: {
          stops: [
            [0, '#d9e6ea'],
            [0.2, '#b4cfdf'],
            [0.5, '#86aecb'],
            [1, '#6796bb'],
          ],
          glow: '#eef3ee',
          glowStrength: 0.6,
          disc: 0,
        },
        fog: { colour: '#b6cfdd', towardsSun: '#dfe9e6', density: 0.009, from: 12, above: 0.5 },
        sun: { colour: '#f2ead4', strength: 2.2, softness: 0.06 },
        dome: { horizon: '#d6e4ea', zenith: '#a9c8de', strength: 0.5 },
        grade: { inks: ['#16304a', '#4a7d98', '#cfdad6', '#f8fbf6'], pull: 0.28 },
      },
      shadows: { centre: [14, 6, 30], reach: 46 },
    };
  },
};
