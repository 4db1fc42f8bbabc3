import { cyclist } from '../../kit/cyclist.ts';
import { child, crowd, person } from '../../kit/figures.ts';
import { leafyPoplar } from '../../kit/leafyPoplar.ts';
import { avenue } from '../../kit/places/avenue.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const { away, near } = heading;

/** Pairs on the roadway: where the first of each walks, how far apart they are, and which way they go. */
const pairs = [
  { x: 0.9, z: -17, apart: 0.7, facing: away },
  { x: -4.6, z: -21, apart: 0.8, facing: near },
  { x: 5.4, z: -27, apart: 0.7, facing: away },
  { x: -2.2, z: -36, apart: 0.75, facing: near },
  { x: 2.4, z: -52, apart: 0.7, facing: away },
] as const;

export const scene: Scene = {
  seed: 16,
  build(world) {
    const { random } = world;
    avenue(world, {
      trees: 'none',
      wires: true,
      lamps: false,
      marks: false,
      asphalt: '#8f9fb6',
      stone: '#cfc6b8',
    });
    for (let z = 2; z > -200; z -= 8) {
      for (const side of [-1, 1])
        leafyPoplar(
          world,
          [side * random.between(12.6, 13.4), 0.16, z + random.between(-0.8, 0.8)],
          { height: random.between(9.5, 12.5), amount: z > -60 ? 1300 : 350 },
        );
    }
    person(world, [-2.5, 0, -3.4], { facing: away, wears: 'coat', top: '#e2402c', phase: 0.9 });
    person(world, [-1.75, 0, -3.1], {
      facing: away + 0.08,
      wears: 'jacket',
      top: '#3a4a70',
      phase: 2.5,
      bag: '#5a3a2c',
    });
    cyclist(world, [3, 0, -6.4], {
      facing: away - 0.45,
      top: '#3f6f86',
      load: '#d9a860',
      phase: 1,
    });
    person(world, [5.2, 0, -12], { facing: near - 0.3, wears: 'skirt', top: '#b48a9a', phase: 4 });
    child(world, [5.8, 0, -11.8], {
      facing: near - 0.3,
      pose: 'walking',
      top: '#e0b24a',
      height: 1.15,
    });
    for (const { x, z, apart, facing } of pairs) {
      person(world, [x, 0, z], { facing: facing + 0.1 });
      person(world, [x + apart, 0, z - 0.4], { facing: facing - 0.05, bag: '#5a3a2c' });
    }
    crowd(world, 26, () => ({
      at: [random.pick([-1, 1]) * random.between(12.2, 17), 0.16, random.between(-90, -12)],
      facing: random.pick([near, away]) + random.between(-0.3, 0.3),
    }));

    return {
      camera: { at: [0.4, 1.9, 9], look: [0.4, 1.9, -60], fov: 32, shift: [0, -0.16] },
      mood: 'morningFog',
      sun: [-0.02, 0.115, -1],
      key: [0.06, 0.25, -1],
      adjust: {
        sky: {
          stops: [
            [0, '#ffc894'],
            [0.09, '#ffcfae'],
            [0.2, '#d9c9cc'],
            [0.36, '#8fb9d0'],
            [1, '#4a88b4'],
          ],
          disc: 0.02,
          cloudCover: 0.32,
          cloudLight: '#fff0da',
          cloudShade: '#a9c2cc',
        },
        fog: { colour: '#9fc2d6', towardsSun: '#ffbe8a', from: 22, density: 0.0046, above: 0.5 },
        sun: { strength: 5, softness: 0.03 },
        ambient: { strength: 0.5, fill: '#c4dcf4', fillStrength: 0.42 },
        grade: {
          inks: ['#16304e', '#5a84a4', '#f4b88c', '#fff2de'],
          saturation: 1.2,
          exposure: 0.64,
        },
      },
      shadows: { centre: [0, 0, -13], reach: 24, bias: 0.012 },
    };
  },
};
