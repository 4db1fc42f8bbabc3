import { washingInBreeze } from '../../kit/cloth.ts';
import { bicycle, cyclist } from '../../kit/cyclist.ts';
import { person } from '../../kit/figures.ts';
import { chalkSun, hopscotch, sideStreet } from '../../kit/places/sideStreet.ts';
import { runner } from '../../kit/runner.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { bench } from '../../kit/street.ts';

/** Cloth that lets the sun through. */
const cloth = (colour: string, through: string) => ({ colour, emissive: through });
const linen = cloth('#fbf7ee', '#6a6860');
const ball = { colour: '#e8301c', emissive: '#5a0c04' };
const pavement = 0.14;

export const scene: Scene = {
  seed: 23,
  build(world) {
    sideStreet(world);
    hopscotch(world, [-1.9, 0.004, -2.4], 0.2);
    chalkSun(world, [3, 0.01, -2.6]);

    runner(world, [1.7, 0, -5.6], {
      facing: 0.35,
      stride: 'pushing',
      top: '#2f7fb6',
      height: 1.32,
    });
    runner(world, [0.1, 0, -4], { facing: 0.25, stride: 'landing', top: '#f0c448', height: 1.24 });
    world.blob(ball, [3.6, 0.2, -6.4], 0.2, { detail: 4, rough: 0 });

    bench(world, [7.9, pavement, -9], -Math.PI / 2);
    person(world, [7.75, pavement, -9.3], {
      facing: heading.left,
      pose: 'sitting',
      wears: 'jacket',
      top: '#5c7a6a',
    });
    world.place([6, pavement, -13.4], 0.25, () => bicycle(world));
    person(world, [6.9, pavement, -19], { facing: heading.near, wears: 'skirt', top: '#b2607a' });
    person(world, [-6.4, pavement, -13], { facing: heading.away, wears: 'coat', bag: '#7a4a34' });
    person(world, [-5.8, pavement, -12.4], {
      facing: heading.away,
      wears: 'skirt',
      top: '#4f8f8c',
    });
    cyclist(world, [-2, 0, -24], { facing: heading.near + 0.3, top: '#34406a' });

    washingInBreeze(
      world,
      [-6.6, 8.42, 7.1],
      [1.6, 8.52, 8.9],
      [
        { paint: linen, width: 1.25, drop: 0.8, gap: 1.25 },
        { paint: cloth('#8fc4dc', '#22404c'), width: 0.42, drop: 0.52, gap: 0.2, shirt: true },
        { paint: cloth('#f2d489', '#54461c'), width: 0.45, drop: 0.5, gap: 1.65 },
        { paint: linen, width: 1.1, drop: 0.66, gap: 0.1 },
      ],
    );

    return {
      camera: { at: [-4.2, 8.7, 13], look: [2.6, 1, -12], fov: 30 },
      mood: 'noon',
      key: [-0.78, 0.46, 0.12],
      adjust: {
        fog: { density: 0.002, from: 30 },
        sun: { strength: 2 },
        grade: { pull: 0.2, exposure: 0.7 },
      },
      shadows: { centre: [0, 0, -14], reach: 42, resolution: 4096 },
    };
  },
};
