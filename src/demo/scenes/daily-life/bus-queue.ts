import { crowd } from '../../kit/figures.ts';
import { glow } from '../../kit/paint.ts';
import { avenue } from '../../kit/places/avenue.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { bus } from '../../kit/vehicles.ts';

const coats = ['#3a4670', '#5b6478', '#6a5f58', '#3f6a6a', '#8a7350', '#a39474'] as const;
const kerb = 11;

export const scene: Scene = {
  seed: 23,
  build(world) {
    const { random } = world;
    avenue(world, {
      trees: 'bare',
      lit: true,
      blocks: [
        { floors: 9, wall: '#b9aeb0', lit: 0.22 },
        { floors: 12, wall: '#a9a3b4', lit: 0.26 },
      ],
    });
    const front = -27;
    bus(world, [8.4, 0, front - 5.2], {
      facing: heading.near,
      lit: true,
      body: '#d9cfae',
      glass: glow('#ffd59a', 0.6),
    });
    world.box(glow('#ff9a3c', 1.6), [8.4, 2.72, front + 0.1], [1.7, 0.32, 0.1]);
    for (const side of [-1, 1])
      world.lamp([8.4 + side * 0.85, 1, front + 0.6], '#ffe2b0', 34, 1.35);
    world.lamp([11.6, 7, -2], '#ffcf90', 40, 1.5);
    world.lamp([11.6, 7, -20], '#ffcf90', 30, 1.5);

    crowd(world, 34, (place) => ({
      at: [
        kerb + 0.9 + random.between(-0.12, 0.12),
        0.16,
        1.5 - place * 0.78 + random.between(-0.1, 0.1),
      ],
      facing: heading.away + random.between(-0.2, 0.35),
      pose: 'standing',
      wears: random.pick(['coat', 'coat', 'jacket']),
      top: random.pick(coats),
      detail: 7,
      ...(random.chance(0.25) && { bag: '#3a2a24' }),
      ...(random.chance(0.25) && { cap: '#2f3646' }),
      ...(random.chance(0.2) && { headscarf: '#a9957a' }),
    }));

    return {
      camera: { at: [-1.6, 1.75, 5.4], look: [8, 1.75, -20], fov: 26, shift: [0, -0.16] },
      mood: 'night',
      adjust: {
        grade: { exposure: 1.1 },
        ambient: { strength: 0.3, fillStrength: 0.1 },
        fog: { from: 30, density: 0.003 },
      },
    };
  },
};
