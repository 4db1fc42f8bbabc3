import type { Finish } from './paint.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

/** The part of the world that weather fills: about 30 m before the camera is enough. */
export interface Volume {
  from: Point;
  to: Point;
  count: number;
}

const flake: Finish = {
  colour: '#f4f6f6',
  unlit: 0.95,
  opacity: 0.85,
  fogged: false,
  reflected: false,
};
const drop: Finish = {
  colour: '#dfe8ea',
  unlit: 0.8,
  opacity: 0.28,
  fogged: false,
  reflected: false,
};

function scattered(world: World, { from, to }: Volume): Point {
  const { random } = world;
  return [
    random.between(from[0], to[0]),
    random.between(from[1], to[1]),
    random.between(from[2], to[2]),
  ];
}

/** Falling snow: keep it 6 m from the camera. */
export function snowfall(world: World, volume: Volume): void {
  for (let i = 0; i < volume.count; i++) {
    world.blob(flake, scattered(world, volume), world.random.between(0.02, 0.045), {
      detail: 1,
      rough: 0.1,
    });
  }
}

/** Slanting threads of rain. */
export function rainfall(world: World, volume: Volume, slant = 0.12): void {
  for (let i = 0; i < volume.count; i++) {
    const [x, y, z] = scattered(world, volume);
    const length = world.random.between(0.5, 1.1);
    world.limb(drop, [x, y, z], [x + length * slant, y + length, z], 0.006, 0.003, 3);
  }
}
