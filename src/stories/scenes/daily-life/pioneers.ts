import { child, person } from '../../kit/figures.ts';
import { goldenLeaves, leafyPoplar } from '../../kit/leafyPoplar.ts';
import { monumentalFront } from '../../kit/places/square.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const neckerchief = '#c8392b';
const files = [-2, 1.7];
const ranks = 14;

export const scene: Scene = {
  seed: 21,
  build(world) {
    const { random } = world;
    world.box('#8f8a5c', [0, -1.05, -60], [400, 1, 240]);
    world.box('#c9b896', [0, -1, -50], [9, 1, 130]);
    for (const side of [-1, 1]) {
      world.box('#d9cdb4', [side * 4.6, -1, -45], [0.3, 1.14, 120]);
      for (let z = 4; z > -92; z -= 6) {
        leafyPoplar(world, [side * random.between(6.6, 7.2), 0, z], {
          height: random.between(11, 14),
          leaves: goldenLeaves,
          amount: z > -40 ? 3200 : 1100,
        });
      }
    }
    monumentalFront(world, { depth: 112, banner: '#d8cdb9', panel: '#d8cdb9' });

    for (const x of files) {
      for (let rank = 0; rank < ranks; rank++) {
        const girl = random.chance(0.5);
        child(
          world,
          [x + random.between(-0.12, 0.12), 0, -7 - rank * 1.6 + random.between(-0.2, 0.2)],
          {
            facing: heading.away + random.between(-0.08, 0.08),
            pose: 'walking',
            height: random.between(1.22, 1.38),
            wears: girl ? 'skirt' : 'jacket',
            top: '#e6e2d6',
            bottom: girl ? '#34406a' : '#2a3350',
            neckerchief,
          },
        );
      }
    }
    person(world, [2.9, 0, -12], { facing: heading.away, wears: 'skirt', top: '#3c6464' });

    return {
      camera: { at: [0.2, 2.3, 9], look: [0.2, 2.3, -60], fov: 27, shift: [0, -0.16] },
      mood: 'autumn',
      key: [0.7, 0.42, 0.55],
      shadows: { centre: [0, 0, -24], reach: 42 },
    };
  },
};
