import { cyclist } from '../../kit/cyclist.ts';
import { reunificationArch } from '../../kit/heroes/reunificationArch.ts';
import { leafyPoplar } from '../../kit/leafyPoplar.ts';
import { avenue } from '../../kit/places/avenue.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { poplar } from '../../kit/trees.ts';
import type { World } from '../../kit/world.ts';

const farLeaves = ['#66805f'] as const;

const road = { width: 44, lanes: 10 };

function poplarRows(world: World): void {
  const { random } = world;
  for (const side of [-1, 1]) {
    for (let z = 4; z > -520; z -= 9) {
      const at = [side * (road.width / 2 + 2.4), 0, z + random.between(-0.8, 0.8)] as const;
      const height = random.between(10, 13);
      if (z > -130) leafyPoplar(world, at, { height, amount: 1000 });
      else poplar(world, at, { height, leaves: farLeaves });
    }
  }
}

export const scene: Scene = {
  seed: 4,
  build(world) {
    avenue(world, {
      width: road.width,
      length: 620,
      trees: 'none',
      asphalt: '#8f9aa4',
      marks: false,
      blocks: [],
      lamps: false,
    });
    for (let lane = 1; lane < road.lanes; lane++) {
      const x = (lane / road.lanes - 0.5) * road.width;
      for (let z = 10; z > -400; z -= 9) world.box('#d9d2c4', [x, 0, z], [0.16, 0.012, 3.2]);
    }
    poplarRows(world);
    reunificationArch(world, [0, 0, -92], { stone: '#d9d6d0' });
    cyclist(world, [-5.6, 0, -16], {
      facing: heading.right + 0.25,
      top: '#c23c30',
      skirt: true,
      phase: 0.8,
    });

    return {
      camera: { at: [3.5, 2.1, 26], look: [1.5, 2.1, -90], fov: 29, shift: [0, -0.17] },
      mood: 'morningFog',
      sun: [0.6, 0.2, -0.78],
      key: [0.74, 0.36, -0.12],
      // Low and dense: the feet vanish while the disc stays clear.
      adjust: {
        sky: {
          stops: [
            [0, '#f0cdb4'],
            [0.08, '#dcd2cc'],
            [0.22, '#9fc0d4'],
            [0.5, '#6a9fc8'],
            [1, '#4f86b4'],
          ],
        },
        fog: {
          colour: '#a9c4d8',
          towardsSun: '#f6cfae',
          density: 0.017,
          falloff: 0.06,
          above: 0.12,
          from: 38,
        },
        sun: { colour: '#ffc896', strength: 4 },
        dome: { zenith: '#b4d0ee', strength: 0.5 },
        grade: { inks: ['#18304e', '#4f7f9c', '#e2c4a0', '#fff4e2'], pull: 0.28 },
      },
      shadows: { centre: [0, 0, -70], reach: 75, bias: 0.12 },
    };
  },
};
