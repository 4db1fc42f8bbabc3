import { jucheTower } from '../../kit/heroes/jucheTower.ts';
import { glow } from '../../kit/paint.ts';
import { boat } from '../../kit/places/skyline.ts';
import { shadowOnRiver, towerBank } from '../../kit/places/towerBank.ts';
import type { Point, Scene } from '../../kit/scene.ts';

const tower = { x: -92, z: -572 };
const sunlight: Point = [-0.62, 0.5, -0.62];
/** Paler than the light allows, so that the tower stands out before the haze. */
const granite = { colour: '#f6eee0', emissive: '#3a352e' };
const ledge = { colour: '#d8d2c8', emissive: '#26231f' };

export const scene: Scene = {
  seed: 12,
  build(world) {
    towerBank(world, tower);
    jucheTower(world, [tower.x, 2, tower.z], {
      flame: glow('#f0512c', 1.5),
      stone: granite,
      lip: ledge,
    });
    shadowOnRiver(world, tower, sunlight);
    boat(world, [62, 0, -462], { turn: 0.18, hull: '#3f4a50', window: '#f4ead2' });

    return {
      camera: { at: [0, 120, 0], look: [0, 68.5, -565], fov: 24 },
      mood: 'autumn',
      sun: [-0.8, 0.2, -0.6],
      key: sunlight,
      adjust: {
        sky: {
          stops: [
            [0, '#f6ead0'],
            [0.03, '#dfe6e2'],
            [0.1, '#7cb8d6'],
            [1, '#4f93b8'],
          ],
          cloudCover: 0.3,
        },
        fog: {
          colour: '#a9c9dc',
          towardsSun: '#f4dfb8',
          density: 0.00085,
          from: 500,
          falloff: 0.007,
          most: 0.93,
        },
        dome: { strength: 0.6, horizon: '#dfe2dc' },
        ambient: { fillStrength: 0.42, fill: '#f2ead8' },
        grade: { inks: ['#1f3350', '#5f8296', '#e4bd80', '#fff5e0'], pull: 0.2, exposure: 0.7 },
      },
      shadows: { centre: [0, 0, -620], reach: 480, resolution: 4096, bias: 0.5 },
    };
  },
};
