import { walls } from '../../kit/city.ts';
import { person } from '../../kit/figures.ts';
import { coats } from '../../kit/palette.ts';
import { halfBuiltWall, timberScaffold, towerCrane } from '../../kit/places/buildingSite.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const line = { from: -6.6, gap: 1.12, near: 3.2, recede: 0.78, count: 14 };
const mustard = '#d9a32e';

export const scene: Scene = {
  seed: 23,
  build(world) {
    const { random } = world;
    world.box('#8d8373', [0, -1, -80], [500, 1, 240]);
    for (let i = 0; i < 60; i++)
      world.blob(
        '#a8977f',
        [random.between(-14, 16), 0, random.between(-9, 6)],
        random.between(0.06, 0.24),
        { rough: 0.3 },
      );

    halfBuiltWall(world, [-16, 0, -12], { length: 24, courses: 11 });
    timberScaffold(world, [-14.4, 0, -11.2], { bays: 5, lifts: 2 });
    for (let i = 0; i < line.count; i++) {
      const x = line.from + i * line.gap + random.between(-0.16, 0.16);
      const z = line.near - i * line.recede;
      const passing = i % 3 !== 2;
      person(world, [x, 0, z], {
        facing: heading.away + (i % 2 ? 0.7 : -0.8) + random.between(-0.25, 0.25),
        pose: 'standing',
        arms: passing ? 'holding' : 'down',
        wears: 'jacket',
        top: random.pick(coats),
        ...(i % 3 === 1 && { headscarf: random.pick(['#8a6f52', '#5f6f80', '#7d6a58']) }),
      });
      if (passing) {
        const side = i % 2 ? -0.3 : 0.3;
        world.blob('#cdbfa8', [x + side, 1.18, z - 0.28], [0.2, 0.14, 0.16], { rough: 0.2 });
      }
    }
    for (let i = 0; i < 26; i++)
      world.blob(
        '#bfb09a',
        [10.4 + random.normal(0, 1.1), random.between(0, 0.7), -8.6 + random.normal(0, 0.7)],
        random.between(0.22, 0.42),
        { rough: 0.25 },
      );
    world.cylinder(mustard, [-2.4, 0, 3.4], [0.15, 0.2], 0.34, 18);
    world.ring('#7d6a3c', [-2.4, 0.34, 3.4], 0.2, 0.015);

    const shells = walls(0, ['#c0b29c', '#b3a794']);
    towerCrane(world, [16, 0, -62], { height: 21, jib: 24, turn: 2.7 });
    towerCrane(world, [-26, 0, -105], { height: 31, jib: 34, turn: 0.3 });
    towerCrane(world, [52, 0, -135], { height: 36, jib: 38, turn: 2.9 });
    for (const [x, height] of [
      [34, 26],
      [4, 16],
    ] as const)
      world.box(random.pick(shells), [x, 0, -110], [24, height, 14]);

    return {
      camera: { at: [-2.5, 2, 20], look: [0.2, 4.9, -20], fov: 31 },
      mood: 'morningFog',
      sun: [0.55, 0.2, -0.8],
      key: [-0.8, 0.34, 0.2],
      adjust: { fog: { density: 0.0085, from: 18 }, ambient: { fillStrength: 0.45 } },
      shadows: { centre: [0, 0, -4], reach: 26, bias: 0.05 },
    };
  },
};
