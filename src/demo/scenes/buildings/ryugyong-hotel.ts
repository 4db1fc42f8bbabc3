import { crowd } from '../../kit/figures.ts';
import { ryugyong } from '../../kit/heroes/ryugyong.ts';
import { avenue } from '../../kit/places/avenue.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { car, trolleybus } from '../../kit/vehicles.ts';
import { snowfall } from '../../kit/weather.ts';

const vermilion = '#dc3f2a';
const greyBlocks = [
  { floors: 9, wall: '#b9bcbd', trim: '#d5d8d8' },
  { floors: 12, wall: '#a9adb0', trim: '#cfd3d4' },
  { floors: 7, wall: '#c3c1bb', trim: '#dcdcd8' },
];

export const scene: Scene = {
  size: [1600, 2400],
  seed: 21,
  build(world) {
    const { random } = world;
    avenue(world, {
      trees: 'bare',
      asphalt: '#d5d9da',
      stone: '#e6e7e5',
      marks: false,
      blocks: greyBlocks,
    });
    ryugyong(world, [14, 0, -640], { turn: 0.62 });
    for (const x of [-7.4, -5.6, 3.6, 5.4])
      for (const rut of [0, 0.5]) world.box('#bcc4c8', [x + rut, 0, -60], [0.22, 0.006, 150]);
    for (const z of [-45.7, -46.3])
      world.limb('#5b6267', [-22, 5.95, z], [22, 5.95, z], 0.025, 0.025, 4);
    trolleybus(world, [-2.6, 0, -46], { facing: heading.right, body: '#e2d8c4', band: vermilion });
    car(world, [4.5, 0, -96], { facing: heading.away });
    crowd(world, 16, () => ({
      at: [random.pick([-1, 1]) * random.between(13, 18), 0.16, random.between(-150, -50)],
      facing: random.pick([heading.away, heading.near]),
    }));
    crowd(world, 2, (i) => ({
      at: [5.2 + i * 0.8, 0, -24 - i * 0.3],
      facing: heading.left + 0.2,
      wears: 'coat',
    }));
    snowfall(world, { from: [-16, 0, -40], to: [16, 24, 6], count: 900 });

    return {
      camera: { at: [2, 2, 16], look: [2, 2, -60], fov: 46, shift: [0, -0.18] },
      mood: 'snow',
      // Thicker above than below, so that the tower is lost in the falling snow.
      adjust: {
        fog: { density: 0.0014, above: 1.3 },
        sun: { strength: 0.12, softness: 0.3 },
        grade: { exposure: 1 },
      },
      shadows: { centre: [0, 0, -50], reach: 70 },
    };
  },
};
