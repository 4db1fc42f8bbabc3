import { city, walls } from '../city.ts';
import type { Point } from '../scene.ts';
import { foliage, leafTree, roundTree } from '../trees.ts';
import { water } from '../water.ts';
import type { World } from '../world.ts';
import { hillRidge } from './hills.ts';

const ground = '#86986c';
const stone = '#e4dccb';

/** The river runs along x between these two edges; both banks are 2 m above it. */
const river = { near: -374, far: -530 } as const;

/** Two banks seen from 100 m up: a strip of trees, the river, a park with room for a tower at [x, 2, z], city and ridges. */
export function towerBank(world: World, tower: { x: number; z: number }): void {
  world.box(ground, [0, -8, -1900], [5200, 10, 2740]);
  world.box(ground, [0, -8, river.near / 2], [1200, 10, -river.near]);
  const middle = (river.near + river.far) / 2;
  for (const edge of [river.far - 3, river.near + 3]) {
    world.box(stone, [0, -3, edge], [1600, 5.8, 6]);
    world.box('#d2c4a4', [0, 1, edge + Math.sign(edge - middle) * 10], [1600, 1.2, 7]);
  }
  world.box('#d8cbb0', [tower.x, -4, tower.z + 6], [80, 6.4, 66]);
  greenery(world, tower);
  city(world, {
    rows: [
      { distance: 670, count: 40, slabs: [12, 24], towers: [30, 46] },
      { distance: 810, count: 50, slabs: [14, 30], towers: [40, 66] },
      { distance: 1000, count: 62, slabs: [14, 36], towers: [46, 84] },
      { distance: 1350, count: 78, slabs: [16, 44], towers: [50, 104] },
      { distance: 1900, count: 96, slabs: [18, 52], towers: [60, 130] },
    ],
    walls: walls(0, ['#fbf3e6', '#e2eaea', '#f6d2b0', '#efe4ca']),
    roof: '#d0bfaa',
    level: 2,
    fan: 0.56,
    clear: (x, z) => Math.hypot(x - tower.x, z - tower.z) < 105,
  });
  hillRidge(world, { distance: 3900, height: 350, paint: '#7f9cb0' });
  hillRidge(world, { distance: 2900, height: 270, paint: '#5f8aa4' });
  world.reflector = water({
    at: [0, 0, middle],
    size: [1600, river.near - river.far],
    tint: '#e6eef0',
    deep: '#3f86a0',
    ripple: 0.03,
    reflectance: 0.4,
  });
}

/** A dense park along the far quay, thinner greenery between the blocks, and the near bank's row. */
function greenery(world: World, tower: { x: number; z: number }): void {
  const { random } = world;
  const leaves = () => random.pick([foliage.autumn, foliage.maple, foliage.summer, foliage.summer]);
  for (let i = 0; i < 900; i++) {
    const z = random.chance(0.5) ? random.between(-606, -548) : random.between(-1300, -606);
    const x = -z * random.between(-0.36, 0.36);
    if (Math.abs(x - tower.x) < 44 && z > -640) continue;
    const tone = random.pick(leaves());
    roundTree(world, [x, 2, z], { height: random.between(7, 12), leaves: [tone], balls: 4 });
  }
  for (let x = -170; x < 170; x += random.between(5, 12)) {
    const at: Point = [x, 2, river.near + random.between(7, 17)];
    leafTree(world, at, {
      height: random.between(9, 14),
      leaves: leaves(),
      amount: 90,
      size: 0.06,
    });
  }
}

/** Water receives no shadows, so a thin dark sheet on it stands for the tower's; `light` points towards the sun. */
export function shadowOnRiver(world: World, tower: { x: number; z: number }, light: Point): void {
  const veil = { colour: '#1f4a5c', opacity: 0.45, reflected: false };
  const [lightX, lightY, lightZ] = light;
  const at = (height: number, aside: number): Point => [
    tower.x - (lightX / lightY) * height + aside,
    0.3,
    tower.z - (lightZ / lightY) * height,
  ];
  const heightAt = (z: number) => ((tower.z - z) * lightY) / lightZ;
  const [shore, end] = [heightAt(river.far + 3), heightAt(river.near - 3)];
  world.polygon(veil, [at(shore, -9), at(shore, 9), at(end, 6), at(end, -6)]);
}
