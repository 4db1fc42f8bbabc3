import { crowd } from '../../kit/figures.ts';
import { bandedTower, ribbonWindows } from '../../kit/heroes/bandedTower.ts';
import { glow } from '../../kit/paint.ts';
import { avenue } from '../../kit/places/avenue.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { lampPost } from '../../kit/street.ts';
import { car, trolleybus } from '../../kit/vehicles.ts';
import { wetGround } from '../../kit/water.ts';
import { rainfall } from '../../kit/weather.ts';
import type { World } from '../../kit/world.ts';

/** Coloured cladding, lit a little from the street so that it keeps its hue at night. */
const bands = [
  { colour: '#5fb0a8', emissive: '#0e3a3c' },
  { colour: '#e0a058', emissive: '#4a2a10' },
  { colour: '#8a96c8', emissive: '#1c2244' },
  { colour: '#e4dccc', emissive: '#3a342c' },
  { colour: '#6db081', emissive: '#123c28' },
] as const;
const shopLight = glow('#ffce8a', 1);
const awningLit = { colour: '#e0482e', emissive: '#a83018' };
const awningDark = '#4c5468';

/** A row of lit shop windows under a deep slab; its front looks towards the roadway. */
function shops(world: World, side: number, z: number, awning: typeof awningLit | string): void {
  const front = side * 20.4;
  world.box('#6a6874', [side * 27, 0, z], [13, 5.6, 22]);
  world.box('#8f8d96', [side * 26.6, 5.2, z], [14.6, 0.6, 23]);
  for (let bay = -6; bay <= 6; bay++) {
    const middle = z + bay * 1.6;
    world.box(shopLight, [front, 0.9, middle], [0.3, 2.1, 1.2]);
    world.box(shopLight, [front, 3.15, middle], [0.3, 0.5, 1.2]);
    world.box('#4a4854', [front - side * 0.2, 0, middle + 0.8], [0.5, 4.4, 0.2]);
  }
  world.polygon(awning, [
    [front, 4.7, z - 10],
    [front, 4.7, z + 10],
    [front - side * 2.6, 3.6, z + 10],
    [front - side * 2.6, 3.6, z - 10],
  ]);
}

/** Towers that grow with distance, so that every stepped top shows between its neighbours. */
function towers(world: World, side: number): void {
  const { random } = world;
  const walls = ribbonWindows(0.3);
  for (let i = 0; i < 8; i++) {
    const taller = Math.min(5, i);
    bandedTower(world, [side * 36, 0, -62 - i * 40 - (side > 0 ? 14 : 0)], {
      steps: [6 + 2 * taller, random.whole(3, 5) + taller, 3, random.whole(1, 2)],
      width: random.between(20, 24),
      depth: 24,
      band: bands[(i + (side > 0 ? 2 : 0)) % bands.length] ?? bands[0],
      walls,
    });
  }
}

function lamps(world: World): void {
  for (let z = -14; z > -300; z -= 24) {
    for (const side of [-1, 1]) {
      const turn = side > 0 ? Math.PI : 0;
      lampPost(world, [side * 10.8, 0.16, z], { height: 7.5, arm: 1.8, turn, lit: true });
    }
  }
  world.lamp([17, 5, -26], '#ffc98a', 70);
  world.lamp([-17, 5, -18], '#ffc98a', 70);
}

export const scene: Scene = {
  seed: 20,
  build(world) {
    const { random } = world;
    avenue(world, {
      width: 20,
      length: 420,
      blocks: [],
      trees: 'none',
      lamps: false,
      asphalt: '#3f444c',
    });
    for (const side of [-1, 1]) {
      towers(world, side);
      for (let z = -24; z > -300; z -= 27) {
        shops(world, side, z, side > 0 && z === -24 ? awningLit : awningDark);
      }
    }
    lamps(world);
    crowd(world, 34, (i) => ({
      at: [(i % 3 === 0 ? -1 : 1) * random.between(12.2, 17), 0.16, random.between(-90, -8)],
      facing: random.pick([heading.away, heading.near]) + random.between(-0.2, 0.2),
      ...(i % 2 === 0 && { umbrella: random.pick(['#34406a', '#5b5450', '#3c6464']) }),
    }));
    trolleybus(world, [-5, 0, -52], {
      facing: heading.near,
      body: '#c9c2ae',
      band: '#4a6a78',
      lit: true,
    });
    car(world, [4.6, 0, -24], { facing: heading.away, body: '#2c3648', lit: true });
    car(world, [-4.4, 0, -96], { facing: heading.near, lit: true });
    car(world, [5, 0, -120], { facing: heading.away, lit: true });
    world.reflector = wetGround({
      at: [0, 0.02, -190],
      size: [20, 420],
      deep: '#38405a',
      reflectance: 0.34,
      ripple: 0.012,
      waves: [1.6, 1.6],
    });
    rainfall(world, { from: [-14, 0, -34], to: [14, 14, -6], count: 500 });

    return {
      camera: { at: [-4.4, 2.1, 13], look: [6.5, 18, -80], fov: 36 },
      mood: 'night',
      adjust: {
        sky: { stars: 0, cloudCover: 0.3 },
        fog: { density: 0.0034, from: 30, above: 0.6 },
        dome: { strength: 0.5 },
        grade: { saturation: 1 },
      },
      shadows: { centre: [0, 0, -60], reach: 110 },
    };
  },
};
