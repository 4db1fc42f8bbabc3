import { ringFloater, swimmer } from '../../kit/bathers.ts';
import { person } from '../../kit/figures.ts';
import { contains, roundPool, tiledPools } from '../../kit/places/waterPark.ts';
import { coiledSlide } from '../../kit/places/waterSlide.ts';
import type { Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

const lagoon = roundPool([-7, 3], [11, 13.5], { bend: 0.16, turn: 1.2 });
const landing = roundPool([13.4, -6.4], [5.4, 6.4]);
const paddling = roundPool([12.4, 11], [4.6, 4.2], { waves: 3, bend: 0.06 });
const slide = [5.2, 0, -6.4] as const;
/** A swimmer's length from the edge, or arms and legs are cut off by it. */
const isInside = (x: number, z: number) =>
  [-1.4, 0, 1.4].every((dx) => [-1.4, 0, 1.4].every((dz) => contains(lagoon, x + dx, z + dz)));
const ringAt = [-5.5, 5.5] as const;
const caps = ['#e8e2d2', '#34406a', '#d9b04a', '#f4efe2', '#1d1a20'];
const suits = ['#34406a', '#3c6464', '#24273a', '#a88a5c'];

function parasol(world: World, x: number, z: number): void {
  world.limb('#8d8a80', [x, 0, z], [x, 2.4, z], 0.04);
  for (let i = 0; i < 12; i++) {
    const at = (step: number) => ((i + step) / 12) * 2 * Math.PI;
    world.polygon(i % 2 === 0 ? '#f4efe2' : '#4f9aa6', [
      [x, 2.7, z],
      [x + Math.cos(at(0)) * 1.35, 2.2, z + Math.sin(at(0)) * 1.35],
      [x + Math.cos(at(1)) * 1.35, 2.2, z + Math.sin(at(1)) * 1.35],
    ]);
  }
}

function lounger(world: World, x: number, z: number, turn: number): void {
  world.place([x, 0, z], turn, () => {
    world.roundedBox('#f4efe2', [0, 0.25, 0], [1.9, 0.12, 0.66], 0.05);
    world.roundedBox('#c9b48c', [0.1, 0.36, 0], [1.5, 0.05, 0.5], 0.02);
  });
}

export const scene: Scene = {
  size: [2000, 2000],
  seed: 17,
  build(world) {
    const { random } = world;
    tiledPools(world, [lagoon, landing, paddling]);
    coiledSlide(world, slide, { turns: 2 });
    const taken: (readonly [x: number, z: number])[] = [ringAt];
    while (taken.length < 19) {
      const at = [random.between(-17, 4), random.between(-12, 16)] as const;
      const isFree = taken.every(([x, z]) => Math.hypot(at[0] - x, at[1] - z) > 2.5);
      const isClear = Math.hypot(at[0] - slide[0], at[1] - slide[2]) > 9.6;
      if (!isFree || !isClear || !isInside(...at)) continue;
      swimmer(world, at, {
        turn: random.between(0, 2 * Math.PI),
        suit: random.pick(suits),
        cap: random.pick(caps),
      });
      taken.push(at);
    }
    for (const [x, z] of [
      [12.4, 10.4],
      [14, 12.6],
      [10.8, 12.2],
    ] as const) {
      swimmer(world, [x, z], { turn: random.between(0, 6), cap: random.pick(caps), scale: 0.72 });
    }
    ringFloater(world, ringAt, '#d8402f', 2.4);
    for (const [x, z] of [
      [5.6, 4.4],
      [5.6, 15.4],
      [-15.5, -13.4],
      [-10.4, -14.6],
      [15.6, 3.2],
    ] as const) {
      parasol(world, x, z);
      lounger(world, x - 0.2, z + 1.5, 0.12);
      lounger(world, x + 0.3, z - 1.5, -0.08);
    }
    for (const [x, z] of [
      [3.4, 12.4],
      [4.3, 12.9],
      [-4.4, -14.2],
      [-2.8, -13],
      [7.4, 8.6],
    ] as const) {
      person(world, [x, 0, z], { wears: 'jacket', top: '#d9a27c', bottom: random.pick(suits) });
    }

    return {
      camera: { at: [0, 66, 2.4], look: [0, 0, 0.4], fov: 28 },
      mood: 'noon',
      sun: [-0.5, 0.62, -0.5],
      adjust: { fog: { density: 0 }, grade: { vignette: 0.12 } },
      shadows: { centre: [0, 0, 0], reach: 24, bias: 0.02 },
    };
  },
};
