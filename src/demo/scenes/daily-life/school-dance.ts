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

const red = { colour: '#dd2f26', emissive: '#7a120c' };

/** The first dancer's hands meet round the end of a short stick. */
const stick: readonly [hands: Point, tip: Point] = [
  [-0.4, 1.6, 0.39],
  [-0.52, 1.86, 0.36],
];

/** From the stick up and over the room in one long arc that ends in a curl. */
const ribbonPath: readonly Point[] = [
  stick[1],
  [-0.76, 2.2, 0.26],
  [-0.84, 2.62, 0.08],
  [-0.52, 3.0, -0.12],
  [0.04, 3.06, -0.28],
  [0.56, 2.8, -0.38],
  [0.92, 2.4, -0.4],
  [1.2, 2.1, -0.4],
  ...curl([1.3, 2.24, -0.38], 0.2, 5),
  [1.36, 1.94, -0.3],
  [1.6, 1.78, -0.3],
];

/** Most of a circle, in so many points, entered and left at its foot. */
function curl([x, y, z]: Point, radius: number, points: number): Point[] {
  return Array.from({ length: points }, (_, i): Point => {
    const around = -Math.PI * 0.42 + (i / (points - 1)) * Math.PI * 1.75;
    return [x + Math.cos(around) * radius, y + Math.sin(around) * radius, z + i * 0.012];
  });
}

const ribbonWidth = 0.055;

function ribbon(world: World): void {
  world.limb('#f4efe4', ...stick, 0.009, 0.007, 10);
  const path = new CatmullRomCurve3(
    ribbonPath.map((point) => new Vector3(...point)),
    false,
    'centripetal',
  );
  const across = new Vector3();
  world.surface(
    red,
    (u, v) => {
      const along = path.getTangentAt(u);
      across.crossVectors(along, new Vector3(0.3, 0.2, 1)).normalize();
      across.applyAxisAngle(along, 0.9 * Math.sin(u * 11));
      // It is tied to the stick's tip, and thins out at its end.
      const width = ribbonWidth * Math.min(1, 0.25 + u * 14, (1 - u) * 22);
      const middle = path.getPointAt(u).addScaledVector(across, (v - 0.5) * width);
      return [middle.x, middle.y, middle.z];
    },
    420,
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
