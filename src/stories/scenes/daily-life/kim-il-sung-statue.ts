import { crowd, person } from '../../kit/figures.ts';
import { bronzeFigure, terrace, terraceStairs } from '../../kit/places/terrace.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { lampPost } from '../../kit/street.ts';
import { foliage, leafTree } from '../../kit/trees.ts';

const visitor: Point = [-6.4, 0, 9];

/** Dark crowns that frame the view: near ones at the edges, a wood on the slope behind. */
const trees: readonly (readonly [x: number, z: number, height: number])[] = [
  [-12, 9, 12],
  [4.9, 10, 9.5],
  [15.5, -5, 10],
  [-19, -6, 12],
  [-18, -22, 13],
  [17, -20, 12],
  [-22, -38, 14],
  [-28, -50, 15],
  [19, -38, 13],
  [25, -50, 15],
  [-36, -62, 16],
  [33, -62, 16],
];

export const scene: Scene = {
  seed: 61,
  build(world) {
    const { random } = world;
    world.box('#6f6a6e', [0, -1, 10], [400, 1, 160]);
    terraceStairs(world, { width: 22 });
    const { level, plinth } = terrace;
    world.box('#8d7468', [0, level, plinth], [16, 5, 12]);
    world.box('#7a6259', [0, level + 5, plinth], [13, 1.2, 9]);
    bronzeFigure(world, [0, level + 6.2, plinth], { tall: 18, bronze: '#4a3230' });
    for (const [x, z, height] of trees) {
      const ground = Math.max(0, Math.min(level, (-z / 90) * level));
      leafTree(world, [x, ground, z], {
        height,
        leaves: foliage.dark,
        amount: z > -10 ? 2600 : 1200,
        size: z > -10 ? 0.017 : 0.026,
      });
    }
    for (const side of [-1, 1]) {
      world.extrude(
        '#4f5358',
        [
          [0, -1],
          [90, -1],
          [90, level],
        ],
        60,
        [side * 45, 0, 0],
        Math.PI / 2,
      );
      for (const z of [3, -19])
        lampPost(world, [side * 11.6, z > 0 ? 0 : 4.8, z], {
          turn: side > 0 ? Math.PI : 0,
          lit: true,
        });
    }
    person(world, visitor, {
      facing: heading.away - 0.3,
      pose: 'standing',
      wears: 'coat',
      arms: 'holding',
      top: '#7d7394',
      height: 1.68,
      detail: 12,
    });
    for (let i = 0; i < 16; i++)
      world.blob(
        random.pick(['#d8392c', '#d8392c', '#f2e2cc']),
        [
          visitor[0] + 0.34 + random.between(-0.12, 0.12),
          1.24 + random.between(-0.08, 0.14),
          visitor[2] - 0.36,
        ],
        0.055,
      );
    crowd(world, 5, (i) => ({
      at: [-4 + i * 1.9, level, terrace.edge - 4],
      facing: heading.away,
      pose: 'standing',
    }));

    return {
      camera: { at: [-4.4, 1.4, 27], look: [-3.2, 1.4, -60], fov: 30, shift: [0, -0.26] },
      mood: 'dusk',
      sun: [-0.36, 0.13, -0.93],
      key: [-0.55, 0.42, 0.3],
      adjust: { fog: { from: 30, density: 0.0028 }, ambient: { fillStrength: 0.28 } },
      shadows: { centre: [0, 8, -30], reach: 62 },
    };
  },
};
