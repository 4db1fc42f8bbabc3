import { type Dancer, dancer } from '../../kit/dancer.ts';
import { danceRoom } from '../../kit/places/danceRoom.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

const { left, right, near, away } = heading;

const dancers: readonly ({ at: Point } & Dancer)[] = [
  { at: [-0.34, 0, 0.2], facing: right - 0.5, skirt: '#c98f9a', step: 0.9, flight: 0.9 },
  { at: [0.54, 0, -0.4], facing: left - 0.4, skirt: '#7f9fae', step: 0.6, flight: 0.7 },
  { at: [-0.62, 0, -1.05], facing: near + 0.3, skirt: '#d6c088', step: 0.4, flight: 0.6 },
  { at: [0.12, 0, -0.95], facing: away, skirt: '#93a88c', step: 0.7, flight: 0.8 },
];

/** A wave of ribbon that ends in a curl. */
function ribbon(world: World): void {
  world.surface(
    { colour: '#d2322a', emissive: '#7a140a' },
    (u, v) => {
      const turn = u * 21;
      const curl = 0.03 + 0.1 * (1 - u);
      return [
        -0.46 + 0.84 * u + curl * Math.sin(turn),
        0.62 - 0.3 * u + curl * Math.cos(turn) + (v - 0.5) * 0.032,
        0.75 - 0.5 * u + 0.06 * Math.sin(turn * 0.7),
      ];
    },
    220,
    1,
  );
}

export const scene: Scene = {
  size: [1600, 2400],
  seed: 81,
  build(world) {
    danceRoom(world);
    for (const { at, ...look } of dancers) dancer(world, at, look);
    ribbon(world);

    return {
      camera: { at: [0, 0.5, 3.3], look: [0, 0.11, -0.7], fov: 25 },
      mood: 'rain',
      key: [0.35, 0.6, -0.7],
      adjust: {
        fog: { density: 0 },
        ambient: { strength: 0.5, fillStrength: 0.5 },
        sun: { strength: 1.1, softness: 0.2 },
        dome: { strength: 0.5 },
      },
      shadows: { centre: [0, 0.4, -1], reach: 4, bias: 0.02, resolution: 2048 },
    };
  },
};
