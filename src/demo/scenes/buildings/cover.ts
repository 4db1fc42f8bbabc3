import { cyclist } from '../../kit/cyclist.ts';
import { person } from '../../kit/figures.ts';
import { ryugyong } from '../../kit/heroes/ryugyong.ts';
import { boat, embankment, skyline } from '../../kit/places/skyline.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const hotel = { x: 150, z: -1180 };

export const scene: Scene = {
  seed: 8,
  build(world) {
    const nearHotel = (x: number, z: number) => Math.hypot(x - hotel.x, z - hotel.z) < 150;
    const beforeHotel = (x: number, z: number) =>
      Math.abs((x / -z) * 1180 - hotel.x) < 75 && (z < -540 || world.random.chance(0.5));
    const beforeSun = (x: number, z: number) =>
      Math.abs(x / -z + 0.105) < (z < -700 ? 0.04 : 0.075);
    skyline(world, {
      clear: (x, z) => nearHotel(x, z) || beforeHotel(x, z) || beforeSun(x, z),
      water: { tint: '#e8c6b8', deep: '#2c2f5c' },
    });
    ryugyong(world, [hotel.x, 2, hotel.z]);
    boat(world, [22, 0, -190], { turn: 0.1 });

    embankment(world);
    person(world, [-4.9, 3.4, -3.4], {
      facing: heading.away,
      pose: 'standing',
      wears: 'coat',
      arms: 'resting',
      top: '#241f33',
      bottom: '#201c2c',
    });
    person(world, [-4.2, 3.4, -3.4], {
      facing: heading.away,
      pose: 'standing',
      wears: 'skirt',
      top: '#3a2434',
      bottom: '#201c2c',
    });
    person(world, [5.5, 3.4, -2.6], { facing: heading.right, wears: 'jacket', top: '#241f33' });
    cyclist(world, [-8.3, 3.4, -1.6], { facing: heading.right, top: '#2b2438' });

    return {
      camera: { at: [0, 7, 17.5], look: [0, 29, -330], fov: 29 },
      mood: 'dusk',
      key: [-0.9, 0.22, 0.3],
      shadows: { centre: [0, 0, -800], reach: 900, bias: 1.2 },
    };
  },
};
