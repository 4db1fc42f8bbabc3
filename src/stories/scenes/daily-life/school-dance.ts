import { CatmullRomCurve3, Vector3 } from 'three';
import { type Dancer, dancer } from '../../kit/dancer.ts';
import { danceRoom } from '../../kit/places/danceRoom.ts';
import type { Point, Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

const dancers: readonly ({ at: Point } & Dancer)[] = [
  { at: [-0.5, 0, 0.5], facing: 0.95, pose: 'pirouette', skirt: '#f0a9ae' },
  { at: [0.95, 0, -0.6], facing: 2.5, pose: 'arabesque', skirt: '#9cc3dc', height: 1.36 },
  { at: [0.12, 0, -3.1], facing: -0.6, pose: 'turning', skirt: '#f3d58e', height: 1.46 },
];

/** From the first dancer's hand up and over the room in one long arc that ends in a curl. */
const ribbonPath: readonly Point[] = [
  [-0.33, 1.6, 0.42],
  [-0.72, 1.95, 0.3],
  [-0.86, 2.5, 0.1],
  [-0.5, 2.98, -0.1],
  [0.12, 3.02, -0.3],
  [0.66, 2.68, -0.4],
  [1.0, 2.2, -0.4],
  [1.42, 2.02, -0.4],
  [1.52, 2.32, -0.4],
  [1.2, 2.38, -0.35],
  [1.08, 2.02, -0.3],
  [1.28, 1.76, -0.3],
];

const ribbonWidth = 0.055;

function ribbon(world: World): void {
  const path = new CatmullRomCurve3(ribbonPath.map((point) => new Vector3(...point)));
  const across = new Vector3();
  world.surface(
    { colour: '#dd2f26', emissive: '#7a120c' },
    (u, v) => {
      const along = path.getTangent(u);
      across.crossVectors(along, new Vector3(0.3, 0.2, 1)).normalize();
      across.applyAxisAngle(along, 1.1 * Math.sin(u * 14));
      const middle = path.getPoint(u).addScaledVector(across, (v - 0.5) * ribbonWidth);
      return [middle.x, middle.y, middle.z];
    },
    260,
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
      camera: { at: [0.1, 3.3, 7.4], look: [0.1, 1.1, -1.6], fov: 34 },
      mood: 'rain',
      key: [-0.5, 0.75, -0.35],
      adjust: {
        fog: { density: 0 },
        ambient: { strength: 0.7, below: '#a9a096', fillStrength: 0.5 },
        sun: { strength: 0.9, softness: 0.2, colour: '#eef6f6' },
        dome: { strength: 0.5 },
        grade: { inks: ['#243a4c', '#5f8f9c', '#d9d3c4', '#fbfaf4'], pull: 0.2, exposure: 0.95 },
      },
      shadows: { centre: [0, 1, -1], reach: 5, bias: 0.015, resolution: 2048 },
    };
  },
};
