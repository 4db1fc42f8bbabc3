import { person } from '../../kit/figures.ts';
import { avenue } from '../../kit/places/avenue.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { bus } from '../../kit/vehicles.ts';

const khaki = '#7a7850';
const pavement = 0.16;
const boy: Point = [11.93, pavement, 0.3];
const boyHeight = 1.14;
const facing = heading.away + 0.5;

export const scene: Scene = {
  seed: 33,
  build(world) {
    avenue(world, { trees: 'none', wires: true, lamps: false });
    bus(world, [5.5, 0, -46], { facing: heading.near, lit: true });
    person(world, boy, {
      facing,
      pose: 'standing',
      height: boyHeight,
      wears: 'coat',
      top: khaki,
      bottom: '#5d5c3e',
      cap: khaki,
      detail: 14,
    });
    // The band sits where the cap meets the hair; a child's head is drawn larger.
    world.figure(
      boy,
      facing,
      () => {
        world.cylinder('#c23428', [0, 1.7, 0], [0.127, 0.14], 0.034, 20);
      },
      boyHeight / 1.72,
    );
    const grownUps = [
      { at: [11.2, pavement, 2.4], wears: 'coat', top: '#4a5578' },
      { at: [13.2, pavement, 2.7], wears: 'coat', top: '#6f5f78' },
      { at: [13, pavement, -1.6], wears: 'skirt', top: '#5f6f86' },
      { at: [11.95, pavement, -4.6], wears: 'jacket', top: '#5b5450' },
      { at: [12.2, pavement, -7.4], wears: 'coat', top: '#8a7a5c' },
      { at: [13.1, pavement, -9], wears: 'jacket', top: '#3c5464' },
    ] as const;
    for (const look of grownUps)
      person(world, look.at, { ...look, facing: facing - 0.2, pose: 'standing', detail: 12 });

    return {
      camera: { at: [12.3, 0.62, 5.2], look: [11.6, 0.9, -20], fov: 27, shift: [0, -0.12] },
      mood: 'duskStreet',
      sun: [-0.3, 0.15, -0.94],
      key: [-0.55, 0.24, -0.5],
      adjust: { ambient: { fillStrength: 0.7 }, grade: { exposure: 0.9 } },
      shadows: { centre: [11, 0, -8], reach: 22 },
    };
  },
};
