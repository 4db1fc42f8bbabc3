import { person } from '../../kit/figures.ts';
import { glow, type Paint } from '../../kit/paint.ts';
import { stadiumBowl } from '../../kit/places/stadiumBowl.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

const redHoop = glow('#e8402c', 1.3);
const stride = Math.PI / 2;
const dresses = ['#f2ece0', '#e6cf9a', '#b4cbe0'] as const;

/** A performer in mid-step, turned to the right, with a hoop held up in both hands. */
function performer(
  world: World,
  x: number,
  z: number,
  dress: string,
  hoop: Paint,
  phase: number,
): void {
  person(world, [x, 0, z], {
    facing: heading.right,
    phase,
    height: world.random.between(1.6, 1.68),
    wears: 'skirt',
    top: dress,
    bottom: dress,
    arms: 'raised',
    detail: z > 10 ? 6 : 4,
  });
  world.place([x + 0.12, 2.34, z], 0.5, () => {
    world.ring(hoop, [0, 0, 0], 0.46, 0.05, { upright: true, segments: 22 });
  });
}

export const scene: Scene = {
  size: [2400, 1200],
  seed: 16,
  build(world) {
    const { random } = world;
    stadiumBowl(world);
    const late = { row: 4, column: -4 };
    for (let row = 0; row < 22; row++) {
      const z = 22 - row * 4.2;
      const columns = Math.ceil(((62 - z) * 0.52) / 3.3);
      for (let column = -columns; column <= columns; column++) {
        const isLate = row === late.row && column === late.column;
        const dress =
          dresses[Math.abs(Math.floor((column + row) / 4)) % dresses.length] ?? dresses[0];
        performer(
          world,
          column * 3.3 + (isLate ? -0.7 : random.between(-0.06, 0.06)),
          z + random.between(-0.06, 0.06),
          dress,
          isLate ? redHoop : '#f4dfa0',
          isLate ? -stride : stride,
        );
      }
    }

    return {
      camera: { at: [0, 13, 60], look: [0, 9.2, -40], fov: 29 },
      mood: 'night',
      sun: [-0.45, 0.75, 0.35],
      adjust: {
        sky: { stars: 0 },
        fog: { colour: '#5a689e', towardsSun: '#6d7ab0', density: 0.004, from: 30, above: 0.8 },
        sun: { colour: '#f2efe6', strength: 1.5 },
        dome: { strength: 0.3 },
        grade: { saturation: 0.92 },
      },
      shadows: { centre: [0, 0, -15], reach: 75 },
    };
  },
};
