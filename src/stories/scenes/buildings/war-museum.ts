import { child, crowd, person } from '../../kit/figures.ts';
import { ramp, rampHall, rampHeight } from '../../kit/places/rampHall.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';

const onRamp = (x: number, z: number): Point => [x, rampHeight(z), z];

export const scene: Scene = {
  seed: 19,
  build(world) {
    const { random } = world;
    world.box('#c4b9a4', [0, -1, 0], [400, 1, 300]);
    rampHall(world);
    person(world, onRamp(-3.4, -5), { facing: heading.away, wears: 'jacket', top: '#5f7396' });
    person(world, onRamp(-2.5, -5.3), {
      facing: heading.away,
      wears: 'skirt',
      top: '#e2dccb',
      bottom: '#34406a',
    });
    child(world, onRamp(-1.7, -4.9), { facing: heading.away, top: '#c9a45c' });
    person(world, onRamp(5.2, -10), { facing: heading.near, wears: 'jacket', top: '#3c6464' });
    crowd(world, 14, () => ({
      at: onRamp(
        random.between(-ramp.width / 2 + 1.5, ramp.width / 2 - 1.5),
        random.between(-44, -14),
      ),
      facing: random.pick([heading.away, heading.away, heading.near]),
    }));

    return {
      camera: { at: [3.6, 1.6, 10.5], look: [-1.6, 9.4, -46], fov: 40 },
      mood: 'noon',
      sun: [-0.5, 0.6, -0.2],
      key: [-0.62, 0.55, 0.5],
      adjust: { sky: { cloudCover: 0 } },
      shadows: { centre: [0, 8, -30], reach: 55 },
    };
  },
};
