import { cyclist } from '../../kit/cyclist.ts';
import { person } from '../../kit/figures.ts';
import { leafyPoplar } from '../../kit/leafyPoplar.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { bench } from '../../kit/street.ts';
import { foliage } from '../../kit/trees.ts';

const row = 5.4;

export const scene: Scene = {
  size: [1600, 2400],
  seed: 17,
  build(world) {
    const { random } = world;
    world.box('#9c9656', [0, -1.02, -80], [300, 1, 300]);
    world.box('#d2bb8d', [0, -1, -80], [6.4, 1, 240]);
    for (const side of [-1, 1]) {
      world.box('#c2b190', [side * 3.3, -1, -80], [0.24, 1.1, 240]);
      for (let z = 4; z > -120; z -= 4.6)
        leafyPoplar(world, [side * row + random.between(-0.3, 0.3), 0, z], {
          height: random.between(12.5, 15.5),
          leaves: foliage.autumn,
          amount: z > -30 ? 1500 : 500,
        });
    }
    bench(world, [3.9, 0, -30], -Math.PI / 2);
    for (let i = 0; i < 500; i++)
      world.box(
        random.pick(foliage.autumn),
        [random.normal(0, 3.2), 0.005, random.between(-34, 4)],
        [0.1, 0.012, 0.07],
        i,
      );
    cyclist(world, [0.7, 0, -9], {
      facing: heading.away - 0.16,
      top: '#5f7396',
      load: '#c23b2e',
      phase: 0.9,
    });
    person(world, [-1.6, 0, -44], { facing: heading.near, wears: 'coat', top: '#4a5568' });
    person(world, [-0.9, 0, -44.3], { facing: heading.near, wears: 'skirt', top: '#a88a5c' });

    return {
      camera: { at: [0, 1.6, 6], look: [0, 1.6, -60], fov: 38, shift: [0, -0.17] },
      mood: 'autumn',
      sun: [0.16, 0.2, -0.95],
      key: [0.86, 0.5, -0.3],
      adjust: { fog: { density: 0.006, most: 0.85 } },
      shadows: { centre: [0, 0, -20], reach: 34 },
    };
  },
};
