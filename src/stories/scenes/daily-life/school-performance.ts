import { child } from '../../kit/figures.ts';
import { coats } from '../../kit/palette.ts';
import { seatedBack } from '../../kit/places/congressHall.ts';
import { schoolStage, stageFloor } from '../../kit/places/schoolStage.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

const gowns = [
  '#e6a9a0',
  '#efd9a0',
  '#a8c8bc',
  '#d9c3dc',
  '#f0e2cc',
  '#a9bfd9',
  '#e8b98a',
] as const;
const rows = [-8.4, -7, -5.6, -4.2, -2.8, -1.4];
const seats = 10;

/** An open fan; `at` is its handle. */
function fan(world: World, [x, y, z]: Point): void {
  const ray = (u: number, v: number): Point => {
    const angle = 0.35 + 2.4 * u;
    const reach = 0.05 + 0.33 * v;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach, z];
  };
  world.surface('#d8342a', ray, 14, 1);
}

export const scene: Scene = {
  seed: 44,
  build(world) {
    const { random } = world;
    schoolStage(world);
    gowns.forEach((top, i) => {
      const x = (i - 3) * 0.84;
      const withFan = i === 4;
      child(world, [x, stageFloor, -12.9 - (i % 2) * 0.35], {
        facing: heading.near,
        pose: 'standing',
        height: random.between(1.2, 1.3),
        wears: 'gown',
        arms: withFan ? 'raised' : 'holding',
        top,
        detail: 10,
      });
      if (withFan) fan(world, [x - 0.15, stageFloor + 1.42, -12.78]);
    });
    for (const [i, z] of rows.entries()) {
      world.box('#6e4a32', [0, 0.5, z + 0.3], [10.4, 0.46, 0.06]);
      for (let seat = 0; seat < seats; seat++) {
        const x = (seat - (seats - 1) / 2) * 0.98 + (i % 2) * 0.36 - 0.18;
        seatedBack(world, [x, 0, z], { jacket: random.pick(coats), detail: 10 });
      }
    }

    return {
      camera: { at: [0, 2.05, 4.6], look: [0, 2.05, -12], fov: 25, shift: [0, -0.02] },
      mood: 'interior',
      adjust: {
        fog: { density: 0.006 },
        dome: { strength: 0.5 },
        ambient: { below: '#6c7c80', strength: 0.34 },
        grade: { exposure: 0.92 },
      },
      shadows: { centre: [0, 1, -8], reach: 12, resolution: 2048, bias: 0.01 },
    };
  },
};
