import { crowd, person } from '../../kit/figures.ts';
import { glow } from '../../kit/paint.ts';
import { red } from '../../kit/palette.ts';
import { metroHall } from '../../kit/places/metroHall.ts';
import { heading, type Scene } from '../../kit/scene.ts';

export const scene: Scene = {
  seed: 4,
  build(world) {
    const { random } = world;
    metroHall(world);
    world.blob(glow('#e8402c', 3), [-9.3, 4, -78], 0.16, { detail: 3, rough: 0 });

    person(world, [-1.75, 0, -11], {
      facing: heading.away,
      wears: 'skirt',
      top: red,
      bottom: red,
      bag: '#3a2a24',
    });
    person(world, [-1.1, 0, -11.3], { facing: heading.away - 0.07, wears: 'coat', top: '#27364f' });
    person(world, [2.7, 0, -9.2], {
      facing: heading.near,
      wears: 'coat',
      top: '#3b4a4e',
      cap: '#2f3c40',
    });
    person(world, [3.4, 0, -13.5], { facing: heading.near, wears: 'skirt', top: '#7d6a4d' });
    person(world, [1.1, 0, -17], {
      facing: heading.away,
      wears: 'jacket',
      top: '#46413f',
      bag: '#3a2a24',
    });
    person(world, [-3.3, 0, -15], {
      facing: heading.left,
      pose: 'standing',
      wears: 'skirt',
      top: '#35585a',
    });
    person(world, [-3.5, 0, -8.2], {
      facing: heading.left,
      pose: 'standing',
      wears: 'coat',
      top: '#51473d',
    });
    crowd(world, 40, () => ({
      at: [random.pick([-1, 1]) * Math.abs(random.normal(2.2, 1)), 0, random.between(-72, -21)],
      facing: random.pick([heading.away, heading.near]) + random.between(-0.25, 0.25),
    }));

    return {
      camera: { at: [0, 1.72, 1.2], look: [0, 1.72, -60], fov: 50, shift: [0, -0.13] },
      mood: 'interior',
      shadows: { centre: [0, 0, -38], reach: 46, resolution: 2048 },
    };
  },
};
