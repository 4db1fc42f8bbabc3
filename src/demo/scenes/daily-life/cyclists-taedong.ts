import { cyclist } from '../../kit/cyclist.ts';
import { person } from '../../kit/figures.ts';
import { studyHouse } from '../../kit/heroes/studyHouse.ts';
import { red } from '../../kit/palette.ts';
import { bank, farBank, riverBank } from '../../kit/places/riverBank.ts';
import { heading, type Scene } from '../../kit/scene.ts';

export const scene: Scene = {
  seed: 5,
  build(world) {
    riverBank(world, {
      from: -60,
      to: 150,
      willows: [-7.4, 9.8, 18, 27, 37, 48, 60, 73],
      poplars: false,
      lamps: false,
      path: '#b8aa94',
    });
    const house = { x: 128, z: -300 };
    farBank(world, {
      from: -160,
      to: 460,
      buildings: 90,
      clear: (x, z) => Math.abs(x - house.x) < 130 && z > -480,
    });
    studyHouse(world, [house.x, 1, house.z], { scale: 0.9 });

    const riding = heading.left + 0.04;
    cyclist(world, [-4.4, 0.05, 0.4], {
      facing: riding,
      top: '#5f7396',
      load: '#c79a62',
      phase: 0.6,
    });
    cyclist(world, [-0.7, 0.05, 1.6], { facing: riding, top: '#6d675f', scarf: red, phase: 2.2 });
    cyclist(world, [5.2, 0.05, 0.2], { facing: riding, top: '#3c6464', phase: 3.9 });
    person(world, [7, 0.05, bank.walk], { facing: heading.right, wears: 'coat', top: '#7a86a0' });
    person(world, [7.7, 0.05, bank.walk - 0.7], {
      facing: heading.right,
      wears: 'skirt',
      top: '#a88a5c',
    });
    person(world, [16, 0.05, bank.walk], { facing: heading.left, wears: 'coat' });

    return {
      camera: { at: [-9, 2, 13.5], look: [12, 6.1, -22], fov: 33 },
      mood: 'morningFog',
      sun: [0.7, 0.24, -0.68],
      adjust: { ambient: { fillStrength: 0.4 } },
      shadows: { centre: [4, 0, -2], reach: 45, bias: 0.03 },
    };
  },
};
