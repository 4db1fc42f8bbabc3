import { child, person } from '../../kit/figures.ts';
import { chalkLines, goal, schoolYard } from '../../kit/places/schoolYard.ts';
import { type Runner, runner } from '../../kit/runner.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';

const { left, right, near, away } = heading;

const players: readonly ({ at: Point } & Runner)[] = [
  { at: [1.5, 0, 0.6], facing: left - 0.25, stride: 'kicking', top: '#c23b2e', height: 1.3 },
  { at: [3.6, 0, -0.6], facing: left - 0.1, stride: 'pushing', top: '#e0d6bf', height: 1.25 },
  { at: [-1.7, 0, -1.4], facing: right + 0.35, stride: 'landing', top: '#4f7f8c', mirrored: true },
  { at: [-4.4, 0, -3.6], facing: right - 0.2, stride: 'pushing', top: '#e0d6bf' },
  { at: [5.4, 0, -4.4], facing: left + 0.3, stride: 'landing', top: '#4f7f8c' },
  { at: [-0.6, 0, -7.5], facing: near + 0.4, stride: 'pushing', top: '#c9a05a', mirrored: true },
  { at: [8.6, 0, -10.5], facing: left, stride: 'pushing', top: '#e0d6bf', mirrored: true },
  { at: [-7.5, 0, -11], facing: right, stride: 'landing', top: '#4f7f8c' },
];

export const scene: Scene = {
  seed: 12,
  build(world) {
    const { random } = world;
    schoolYard(world, { dust: '#dcc698', wall: '#e6e8d6' });
    chalkLines(world);
    goal(world, [-7.2, 0, -8], -0.12);
    for (const { at, ...look } of players) runner(world, at, look);
    child(world, [-6.4, 0, -8.2], {
      facing: right,
      wears: 'jacket',
      arms: 'holding',
      top: '#a88a5c',
    });
    world.blob('#f4ead6', [0.35, 0.1, 0.5], 0.1, { detail: 4, rough: 0 });
    for (let i = 0; i < 14; i++) {
      const at: Point = [random.between(-6, 22), 0, random.between(-36, -31)];
      child(world, at, { facing: near + random.between(-0.5, 0.5), pose: 'standing' });
    }
    person(world, [12.4, 0, -19], {
      facing: left + 0.5,
      pose: 'standing',
      wears: 'coat',
      top: '#34406a',
    });
    person(world, [-14, 0, -30], { facing: away, wears: 'skirt' });

    return {
      camera: { at: [0.6, 1.45, 12.6], look: [0.6, 1.45, -30], fov: 27, shift: [0, -0.15] },
      mood: 'autumn',
      sun: [0.5, 0.2, -0.72],
      key: [0.88, 0.27, 0.06],
      adjust: {
        sky: {
          stops: [
            [0, '#f2eedc'],
            [0.1, '#c4e0e8'],
            [0.26, '#7cb8d8'],
            [1, '#3f8abc'],
          ],
          cloudCover: 0.36,
          glowStrength: 0.2,
        },
        fog: { colour: '#c6dae2', towardsSun: '#f4e4c4', density: 0.002 },
        dome: { horizon: '#e8e6dc', zenith: '#a9cbe2', strength: 0.66 },
        ambient: { fillStrength: 0.3 },
        grade: { inks: ['#22304f', '#6f7c80', '#e6c68c', '#fff8e6'], pull: 0.22, exposure: 0.68 },
      },
      shadows: { centre: [0, 0, -16], reach: 36 },
    };
  },
};
