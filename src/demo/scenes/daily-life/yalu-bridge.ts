import { person } from '../../kit/figures.ts';
import { trussBridge } from '../../kit/heroes/trussBridge.ts';
import { boat } from '../../kit/places/skyline.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { railing } from '../../kit/street.ts';
import { roundTree } from '../../kit/trees.ts';
import { water } from '../../kit/water.ts';

const quay = { z: -2, height: 1.2, end: 4 };
const flask = { x: -2.95, z: quay.z + 1.5 };

export const scene: Scene = {
  seed: 14,
  build(world) {
    const { random } = world;
    trussBridge(world, [8.6, 0, 22], { spans: 11, deck: 10, foot: -1.5 });
    world.box('#8f8674', [quay.end - 40, -2, quay.z + 10], [80, 2 + quay.height, 20]);
    for (let x = -24; x < quay.end; x += 2.4)
      world.box('#7d7564', [x, quay.height, quay.z + 9], [0.04, 0.01, 18]);
    world.box('#b9ad94', [quay.end - 40, quay.height, quay.z + 0.5], [80, 0.14, 1]);
    const rail = { y: quay.height + 0.14, z: quay.z + 0.4 };
    railing(world, [-40, rail.y, rail.z], [quay.end - 0.4, rail.y, rail.z], { height: 1.05 });

    person(world, [-3.6, quay.height + 0.02, quay.z + 1.3], {
      facing: heading.away - 0.25,
      pose: 'standing',
      arms: 'behind',
      wears: 'coat',
      top: '#46586a',
      bottom: '#2e2c33',
      height: 1.74,
    });
    world.cylinder('#c0392b', [flask.x, quay.height, flask.z], 0.07, 0.3);
    world.cylinder('#d9d2c4', [flask.x, quay.height + 0.3, flask.z], 0.05, 0.07);

    boat(world, [-52, -1.4, -150], { window: '#8f9aa0', hull: '#4a565c' });
    for (let x = -420; x < 60; x += random.between(4, 10))
      roundTree(world, [x, -1, -430 - random.between(0, 30)], {
        height: random.between(8, 20),
        balls: 4,
      });
    world.reflector = water({
      at: [0, -1.4, -300],
      size: [1600, 640],
      deep: '#8fa3a6',
      reflectance: 0.42,
      ripple: 0.03,
      waves: [0.1, 0.4],
      fog: 0.8,
    });

    return {
      camera: { at: [-1, 2.4, 8.5], look: [0.8, 2.4, -40], fov: 41, shift: [0, -0.18] },
      mood: 'morningFog',
      sun: [-0.13, 0.1, -1],
      key: [-0.8, 0.4, 0.2],
      adjust: {
        sky: {
          stops: [
            [0, '#f6c7b0'],
            [0.08, '#eebcb4'],
            [0.22, '#c9adc0'],
            [0.45, '#8ea4c4'],
            [1, '#6b8ab4'],
          ],
          glow: '#ffe4c0',
          disc: 0.022,
        },
        fog: { colour: '#b9aec4', towardsSun: '#ffc9ae', density: 0.0085, from: 12, above: 0.6 },
        sun: { colour: '#ffb08c', strength: 3.2 },
        dome: { horizon: '#f3c4b8', zenith: '#b4bcdc', strength: 0.5 },
        grade: { inks: ['#232a4c', '#6f6f98', '#f0b49c', '#fff0e0'] },
      },
      shadows: { centre: [2, 4, -30], reach: 60 },
    };
  },
};
