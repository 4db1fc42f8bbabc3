import { cyclist } from '../../kit/cyclist.ts';
import { reunificationArch } from '../../kit/heroes/reunificationArch.ts';
import { red } from '../../kit/palette.ts';
import { avenue } from '../../kit/places/avenue.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const road = { width: 44, lanes: 10 };

export const scene: Scene = {
  seed: 4,
  build(world) {
    avenue(world, {
      width: road.width,
      length: 620,
      trees: 'poplar',
      asphalt: '#8d8a86',
      marks: false,
      blocks: [],
      lamps: false,
    });
    for (let lane = 1; lane < road.lanes; lane++) {
      const x = (lane / road.lanes - 0.5) * road.width;
      for (let z = 10; z > -400; z -= 9) world.box('#d9d2c4', [x, 0, z], [0.16, 0.012, 3.2]);
    }
    reunificationArch(world, [0, 0, -92]);
    cyclist(world, [-5.6, 0, -16], {
      facing: heading.right + 0.25,
      top: red,
      skirt: true,
      phase: 0.8,
    });

    return {
      camera: { at: [3.5, 2.1, 26], look: [1.5, 2.1, -90], fov: 29, shift: [0, -0.17] },
      mood: 'morningFog',
      sun: [0.6, 0.2, -0.78],
      key: [0.74, 0.36, -0.12],
      // Low and dense: the feet vanish while the disc stays clear.
      adjust: { fog: { density: 0.017, falloff: 0.06, above: 0.12, from: 38 } },
      shadows: { centre: [0, 0, -70], reach: 75, bias: 0.12 },
    };
  },
};
