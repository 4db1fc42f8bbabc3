import { city, walls } from '../../kit/city.ts';
import { jucheTower } from '../../kit/heroes/jucheTower.ts';
import { glow } from '../../kit/paint.ts';
import { hillRidge } from '../../kit/places/hills.ts';
import { boat } from '../../kit/places/skyline.ts';
import type { Point, Scene } from '../../kit/scene.ts';
import { foliage, leafTree } from '../../kit/trees.ts';
import { water } from '../../kit/water.ts';
import type { World } from '../../kit/world.ts';

const river = { near: -352, far: -530 };
const tower = { x: -84, z: -572, height: 168 };
const sunlight: Point = [-0.52, 0.47, -0.71];
const ground = '#82866c';
const stone = '#d8cdb8';

/** Water takes no shadows, so the tower's lies on it as a thin veil. */
function shadowOnWater(world: World): void {
  const veil = { colour: '#2f4552', opacity: 0.42, reflected: false };
  const at = (height: number, aside: number): Point => [
    tower.x - (sunlight[0] / sunlight[1]) * height + aside,
    0.3,
    tower.z - (sunlight[2] / sunlight[1]) * height,
  ];
  const heightAt = (z: number) => ((tower.z - z) * sunlight[1]) / sunlight[2];
  const [shore, end] = [heightAt(river.far + 3), heightAt(river.near - 3)];
  world.polygon(veil, [at(shore, -9), at(shore, 9), at(end, 6), at(end, -6)]);
}

function park(world: World, from: number, to: number, count: number): void {
  const { random } = world;
  for (let i = 0; i < count; i++) {
    const [x, z] = [random.between(-330, 330), random.between(from, to)];
    if (Math.abs(x - tower.x) < 42 && z < river.far) continue;
    leafTree(world, [x, 2, z], {
      height: random.between(9, 14),
      leaves: random.pick([foliage.autumn, foliage.maple, foliage.autumn, foliage.summer]),
      amount: 240,
      size: 0.075,
    });
  }
}

export const scene: Scene = {
  seed: 12,
  build(world) {
    world.box(ground, [0, -8, -1900], [5200, 10, 2740]);
    world.box(ground, [0, -8, -176], [1200, 10, 352]);
    for (const edge of [river.far - 3, river.near + 3]) {
      world.box(stone, [0, -3, edge], [1600, 5.8, 6]);
      world.box('#c4b698', [0, 1, edge + Math.sign(edge + 430) * 10], [1600, 1.2, 7]);
    }
    world.box('#cbbd9f', [tower.x, -4, tower.z + 6], [80, 6.4, 66]);
    jucheTower(world, [tower.x, 2, tower.z], {
      flame: glow('#f0512c', 1.5),
      stone: '#f0eade',
      lip: '#d3cec4',
    });
    park(world, -625, -545, 190);
    park(world, -349, -312, 130);
    city(world, {
      rows: [
        { distance: 650, count: 34, slabs: [12, 26], towers: [34, 52] },
        { distance: 800, count: 44, slabs: [14, 30], towers: [40, 70] },
        { distance: 1000, count: 56, slabs: [14, 36], towers: [46, 84] },
        { distance: 1350, count: 70, slabs: [16, 44], towers: [50, 100] },
        { distance: 1900, count: 90, slabs: [18, 52], towers: [60, 120] },
      ],
      walls: walls(0, ['#f4ece0', '#e2e0da', '#e8cdb0']),
      roof: '#b59f8c',
      level: 2,
      fan: 0.56,
      clear: (x, z) => Math.hypot(x - tower.x, z - tower.z) < 95,
    });
    hillRidge(world, { distance: 3900, height: 350, paint: '#8d8f86' });
    hillRidge(world, { distance: 2900, height: 270, paint: '#7d7f70' });
    shadowOnWater(world);
    boat(world, [112, 0, -428], { turn: 0.18, hull: '#4a4038', window: '#e9dfc8' });
    boat(world, [-160, 0, -380], { turn: -0.1, hull: '#4a4038', window: '#e9dfc8' });
    world.reflector = water({
      at: [0, 0, (river.near + river.far) / 2],
      size: [1600, river.near - river.far],
      tint: '#f2e2c4',
      deep: '#4f7f8c',
      ripple: 0.03,
      reflectance: 0.4,
    });

    return {
      camera: { at: [0, 140, 0], look: [0, 58, -565], fov: 30 },
      mood: 'autumn',
      sun: [-0.52, 0.16, -0.71],
      key: sunlight,
      adjust: {
        sky: {
          stops: [
            [0, '#f7e4c2'],
            [0.035, '#ecdcc0'],
            [0.13, '#8fb4c6'],
            [1, '#7fa3ae'],
          ],
        },
        fog: { colour: '#dfcca8', density: 0.00075, from: 420, falloff: 0.006, most: 0.93 },
        dome: { strength: 0.55 },
        grade: { pull: 0.24 },
      },
      shadows: { centre: [0, 0, -620], reach: 480, resolution: 4096, bias: 0.5 },
    };
  },
};
