import { crowd } from '../../kit/figures.ts';
import { avenue } from '../../kit/places/avenue.ts';
import { bandedRow } from '../../kit/places/bandedRow.ts';
import { shopRow } from '../../kit/places/shopRow.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { lampPost } from '../../kit/street.ts';
import { car, trolleybus } from '../../kit/vehicles.ts';
import { wetGround } from '../../kit/water.ts';
import { rainfall } from '../../kit/weather.ts';
import type { World } from '../../kit/world.ts';

const awningLit = { colour: '#e0482e', emissive: '#a83018' };

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
      bandedRow(world, side);
      for (let z = -24; z > -300; z -= 27) {
        shopRow(world, side, z, side > 0 && z === -24 ? awningLit : undefined);
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
        sky: {
          stops: [
            [0, '#b48a9c'],
            [0.1, '#5f6a9c'],
            [0.3, '#2c4074'],
            [1, '#152448'],
          ],
          stars: 0,
          cloudCover: 0,
        },
        fog: { density: 0.0034, from: 30, above: 0.6 },
        dome: { strength: 0.5 },
        grade: { inks: ['#0c1830', '#2c5270', '#d0905c', '#ffe8b8'], saturation: 0.98, pull: 0.3 },
      },
      shadows: { centre: [0, 0, -60], reach: 110 },
    };
  },
};
