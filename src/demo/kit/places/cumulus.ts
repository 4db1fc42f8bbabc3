import { Vector3 } from 'three';
import { vector } from '../geometry.ts';
import type { Finish } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const tone = (colour: string, unlit = 1): Finish => ({ colour, unlit, fogged: false });

/** The position and target of the picture's camera. */
interface Sight {
  at: Point;
  look: Point;
}

/** From the shaded back to the lit front: each layer is smaller and lies towards the light. */
const tones = [tone('#a9c6de'), tone('#d8e6ee'), tone('#fffdf6', 1.15)] as const;
const layers = [
  { size: 1, aside: 0, lift: 0, base: 0 },
  { size: 0.9, aside: -0.16, lift: 0.05, base: 0.4 },
  { size: 0.7, aside: -0.4, lift: 0.12, base: 1.1 },
] as const;
const heads = 11;

/** A round of a cut-paper cloud, cut straight at its base. */
function round([x, y, z]: Point, radius: number, base: number): Point[] {
  return Array.from({ length: 40 }, (_, i): Point => {
    const around = (i / 40) * 2 * Math.PI;
    return [x + Math.cos(around) * radius, Math.max(base, y + Math.sin(around) * radius), z];
  });
}

/** Stands the sheet of paper up at `at`, parallel to the picture, so that no lens tilts its base. */
function parallelTo({ at: eye, look }: Sight, at: Point): (point: Point) => Point {
  const towards = vector(eye).sub(vector(look)).normalize();
  const right = new Vector3(0, 1, 0).cross(towards).normalize();
  const up = towards.clone().cross(right);
  return ([x, y, z]) => {
    const point = vector(at).addScaledVector(right, x).addScaledVector(up, y);
    return point.addScaledVector(towards, z).toArray();
  };
}

/** A fair-weather cloud like cut paper, `wide` metres across; `at` is the middle of its flat base. */
export function cumulus(world: World, at: Point, wide: number, sight: Sight): void {
  const { random } = world;
  const stood = parallelTo(sight, at);
  const summit = random.between(-0.16, 0.1);
  for (let head = 0; head < heads; head++) {
    const across = ((head + 0.5) / heads - 0.5) * 0.86 + random.between(-0.03, 0.03);
    const middle = Math.max(0, 1 - Math.abs(across - summit) * 1.9);
    const radius = wide * (0.05 + 0.075 * middle) * random.between(0.75, 1.2);
    const height = wide * 0.24 * middle * middle * random.between(0.55, 1.15);
    // A column of rounds down to the base; without it tall heads would float.
    for (const up of [1, 0.5, 0]) {
      for (const [layer, { size, aside, lift, base }] of layers.entries()) {
        const where: Point = [
          across * wide + aside * radius,
          radius * 0.3 + height * up + lift * radius,
          wide * 0.01 * layer,
        ];
        const foot = base * wide * 0.05;
        world.polygon(tones[layer] ?? tones[0], round(where, radius * size, foot).map(stood));
      }
    }
  }
}
