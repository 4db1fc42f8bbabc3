import { cyclist } from '../../kit/cyclist.ts';
import { crowd, person } from '../../kit/figures.ts';
import { leafyPoplar } from '../../kit/leafyPoplar.ts';
import { avenue } from '../../kit/places/avenue.ts';
import { heading, type Scene } from '../../kit/scene.ts';

/** Pairs come down the roadway: where the first of each walks, and how far apart they are. */
const pairs = [
  { x: -3.4, z: -4, apart: 0.75 },
  { x: 2.6, z: -14, apart: 0.7 },
  { x: -1.2, z: -22, apart: 0.8 },
  { x: 5.6, z: -32, apart: 0.7 },
  { x: -6.2, z: -40, apart: 0.8 },
  { x: 1.4, z: -58, apart: 0.7 },
] as const;

const twilightLeaves = ['#6b5560', '#7d5f62', '#5a4858'] as const;

export const scene: Scene = {
  seed: 16,
  build(world) {
    const { random } = world;
    avenue(world, { trees: 'none', wires: true, lamps: false, marks: false });
    for (let z = 2; z > -200; z -= 8) {
      for (const side of [-1, 1])
        leafyPoplar(
          world,
          [side * random.between(12.6, 13.4), 0.16, z + random.between(-0.8, 0.8)],
          {
            height: random.between(9.5, 12.5),
            leaves: twilightLeaves,
            amount: z > -60 ? 2400 : 700,
          },
        );
    }
    pairs.forEach(({ x, z, apart }, pair) => {
      person(world, [x, 0, z], {
        facing: heading.near + 0.25,
        wears: 'coat',
        top: pair === 0 ? '#d8402e' : random.pick(['#34406a', '#4a5568', '#5b5450']),
        phase: 0.9 + pair,
      });
      person(world, [x + apart, 0, z - 0.4], {
        facing: heading.near + 0.2,
        wears: 'jacket',
        phase: 2.4 + pair,
        bag: '#3a2a24',
      });
    });
    cyclist(world, [4.1, 0, -6], { facing: heading.near + 0.5, top: '#3c4a6a', phase: 1 });
    crowd(world, 26, () => ({
      at: [random.pick([-1, 1]) * random.between(12.2, 17), 0.16, random.between(-90, -12)],
      facing: heading.near + random.between(-0.3, 0.3),
    }));

    return {
      camera: { at: [0.4, 1.9, 9], look: [0.4, 1.9, -60], fov: 32, shift: [0, -0.16] },
      mood: 'dusk',
      sun: [-0.02, 0.1, -1],
      key: [0.05, 0.17, -1],
      adjust: {
        sun: { strength: 3, softness: 0.03 },
        fog: { from: 25, density: 0.005, above: 0.45 },
        ambient: { strength: 0.5, fillStrength: 0.34 },
        grade: { exposure: 0.98 },
      },
      shadows: { centre: [0, 0, -18], reach: 40 },
    };
  },
};
