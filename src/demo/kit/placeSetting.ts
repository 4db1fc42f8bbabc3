import { ball } from './ball.ts';
import type { Paint } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

const glass: Paint = { colour: '#dfeef0', opacity: 0.42, emissive: '#2c3a3c' };
const metal = '#2f3236';

/** What one delegate finds: microphone, blank name-plate, pad and glass. The seat is towards +x, the table's top at `at`. */
export function placeSetting(world: World, at: Point, turn: number): void {
  world.place(at, turn, () => {
    microphone(world);
    world.extrude(
      '#f6f3ea',
      [
        [-0.05, 0],
        [0.05, 0],
        [0, 0.095],
      ],
      0.26,
      [-0.26, 0, -0.02],
    );
    world.box('#f1ede1', [0.16, 0, -0.06], [0.27, 0.012, 0.2], 0.05);
    world.limb('#3a3f4a', [0.1, 0.018, 0.1], [0.24, 0.018, 0.12], 0.006, 0.004, 6);
    world.cylinder('#e9e6da', [-0.02, 0, 0.25], 0.062, 0.008, 24);
    world.lathe(
      glass,
      [-0.02, 0.008, 0.25],
      [
        [0.001, 0.004],
        [0.03, 0.004],
        [0.036, 0.12],
      ],
      24,
    );
  });
}

/** A gooseneck that leans towards the speaker. */
function microphone(world: World): void {
  world.lathe(
    metal,
    [-0.12, 0, 0.06],
    [
      [0.062, 0],
      [0.06, 0.014],
      [0.03, 0.026],
      [0.012, 0.034],
    ],
    28,
  );
  world.tube(
    metal,
    [
      [-0.12, 0.02, 0.06],
      [-0.12, 0.16, 0.06],
      [-0.09, 0.27, 0.06],
      [-0.02, 0.34, 0.06],
    ],
    0.0075,
    8,
    24,
  );
  ball(world, '#26282c', [-0.002, 0.352, 0.06], [0.034, 0.028, 0.026], 18);
}
