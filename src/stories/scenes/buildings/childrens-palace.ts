import { child, person } from '../../kit/figures.ts';
import { embraceWings } from '../../kit/heroes/embraceWings.ts';
import { coats } from '../../kit/palette.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { lampPost } from '../../kit/street.ts';
import { foliage, leafTree } from '../../kit/trees.ts';
import { wetGround } from '../../kit/water.ts';
import { rainfall } from '../../kit/weather.ts';

const vermilion = '#c8402e';
const umbrellas = ['#3f5568', '#c9a45c', '#6d8a86', '#8a8f98'] as const;
const groups = [
  { x: -6.5, z: -6, count: 4 },
  { x: 2.6, z: -14, count: 3 },
  { x: -13, z: -25, count: 4 },
  { x: 13, z: -30, count: 4 },
  { x: -1, z: -42, count: 5 },
];

export const scene: Scene = {
  seed: 17,
  build(world) {
    const { random } = world;
    world.place([0, 0, -190], 0, () => embraceWings(world), 0.8);
    groups.forEach(({ x, z, count }, group) => {
      for (let i = 0; i < count; i++) {
        const colour = group === 1 && i === 0 ? vermilion : random.pick(umbrellas);
        child(world, [x + i * 0.95 + random.between(-0.15, 0.15), 0, z - random.between(0, 1.6)], {
          facing: heading.away + random.between(-0.25, 0.25),
          top: random.pick(coats),
          satchel: random.pick(['#7a4a2a', '#34406a', '#5a6a58']),
          ...(i % 3 !== 1 && { umbrella: colour }),
        });
      }
    });
    person(world, [-2.3, 0, -7.4], { facing: heading.away, wears: 'coat', umbrella: '#3a4650' });
    for (const side of [-1, 1]) {
      for (const z of [-22, -48])
        lampPost(world, [side * 24, 0, z], { height: 7, turn: side > 0 ? Math.PI : 0 });
      for (const [x, z] of [
        [34, -22],
        [31, -34],
        [39, -30],
      ] as const)
        leafTree(world, [side * x, 0, z], { height: 8, leaves: foliage.dark, amount: 900 });
    }
    rainfall(world, { from: [-14, 0, -26], to: [14, 12, 2], count: 420 });
    world.box('#7d8684', [0, -1.2, -60], [600, 1, 400]);
    world.reflector = wetGround({ at: [0, 0, -90], size: [500, 240], reflectance: 0.34 });

    return {
      camera: { at: [0, 2.6, 12], look: [0, 2.6, -100], fov: 31, shift: [0, -0.1] },
      mood: 'rain',
      adjust: { fog: { density: 0.0017 }, dome: { strength: 1 }, grade: { exposure: 0.95 } },
      shadows: { centre: [0, 0, -90], reach: 110 },
    };
  },
};
