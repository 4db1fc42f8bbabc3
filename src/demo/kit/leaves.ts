import { BufferGeometry, Color, Float32BufferAttribute, Vector3 } from 'three';
import { blobGeometry, vector } from './geometry.ts';
import { type Finish, finishOf, type Paint } from './paint.ts';
import type { Random } from './random.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

/** A rounded mass of leaves: one of several that make a crown. */
export interface Clump {
  at: Point;
  radii: Point;
}

export interface Leaves {
  clumps: readonly Clump[];
  /** Leaves are shaded as if they belonged to one mass around this point … */
  heart: Point;
  /** … or, at 1, around the vertical line through it. */
  column?: number;
  tones: readonly Paint[];
  count: number;
  /** Length of a leaf, in metres. */
  size: number;
  /** Share of a clump's radii that is closed; less lets the sky through. */
  core?: number;
  /** Which way leaves point: 0 anywhere, 1 upwards. */
  upright?: number;
}

/** Share of a clump that its core fills by default. */
const closed = 0.5;

const leafFinishes = new Map<Paint, Finish>();

/** The same paint, shaded as foliage. */
function leafFinish(paint: Paint): Finish {
  const known = leafFinishes.get(paint) ?? { ...finishOf(paint), leaf: true };
  leafFinishes.set(paint, known);
  return known;
}

const brightness = (paint: Paint) =>
  new Color(finishOf(paint).colour).getHSL({ h: 0, s: 0, l: 0 }).l;

/**
 * Draws clumps as an illustrator does: a soft closed core, sprays of small leaves over it whose outline is
 * loose, brighter tones above and outside, darker ones beneath.
 */
export function drawLeaves(world: World, random: Random, leaves: Leaves): void {
  const { clumps, core = closed, column = 0 } = leaves;
  const tones = [...leaves.tones].sort((a, b) => brightness(a) - brightness(b)).map(leafFinish);
  const heart = vector(leaves.heart);
  const sheets = tones.map(() => ({ positions: [] as number[], normals: [] as number[] }));
  const weights = clumps.map(({ radii: [x, y, z] }) => (x * y + y * z + z * x) ** 0.9);
  const total = weights.reduce((sum, weight) => sum + weight, 0);

  for (const [i, clump] of clumps.entries()) {
    const own = ((weights[i] ?? 0) / total) * leaves.count;
    const sprays = spraysOf(random, Math.max(9, Math.round(own / 16)));
    for (let left = own; left > 0; left--) {
      // Half of the leaves sit in sprays, which leaves gaps of sky; half cover the mass evenly.
      const spread = 0.26 * Math.cbrt(random.next());
      const off = randomDirection(random).multiplyScalar(spread);
      const inUnits = random.chance(0.5)
        ? random.pick(sprays).clone().add(off)
        : randomDirection(random).multiplyScalar(random.between(core, 1.02));
      const place = inUnits.clone().multiply(vector(clump.radii)).add(vector(clump.at));
      if (clumps.some((other) => other !== clump && isInside(place, other, 0.7))) continue;
      const normal = inUnits
        .clone()
        .divide(vector(clump.radii).divideScalar(Math.max(...clump.radii)))
        .normalize()
        .addScaledVector(outwards(place, heart, column), 0.7 + column * 0.5)
        .addScaledVector(off, 1.2)
        .normalize();
      const light =
        (normal.y * 0.5 + 0.5) * 0.75 + (inUnits.length() - 0.8) * 0.5 + random.between(-0.3, 0.3);
      const tone = Math.max(0, Math.min(tones.length - 1, Math.floor(light * tones.length)));
      const sheet = sheets[tone];
      if (sheet) addLeaf(random, sheet, place, normal, leaves.size, leaves.upright ?? 0);
    }
    const shade = tones[0];
    if (shade) world.add(shade, coreOf(random, clump, leaves));
  }
  for (const [i, { positions, normals }] of sheets.entries()) {
    const tone = tones[i];
    if (!tone || positions.length === 0) continue;
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
    geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3));
    world.add(tone, geometry);
  }
}

/** Middles of the twigs' ends, on and a little within the clump's surface; in parts of its radii. */
function spraysOf(random: Random, count: number): Vector3[] {
  return Array.from({ length: count }, () =>
    randomDirection(random).multiplyScalar(random.between(0.66, 1)),
  );
}

function randomDirection(random: Random): Vector3 {
  const up = random.between(-1, 1);
  const around = random.between(0, 2 * Math.PI);
  const flat = Math.sqrt(1 - up * up);
  return new Vector3(flat * Math.cos(around), up, flat * Math.sin(around));
}

function outwards(place: Vector3, heart: Vector3, column: number): Vector3 {
  const from = place.clone().sub(heart);
  return from.setY(from.y * (1 - column)).normalize();
}

function isInside(place: Vector3, { at, radii }: Clump, share: number): boolean {
  const [x, y, z] = at;
  const [rx, ry, rz] = radii;
  return (
    ((place.x - x) / rx) ** 2 + ((place.y - y) / ry) ** 2 + ((place.z - z) / rz) ** 2 <
    share * share
  );
}

function coreOf(random: Random, { at, radii }: Clump, leaves: Leaves): BufferGeometry {
  const { core: share = closed, column = 0 } = leaves;
  const heart = vector(leaves.heart);
  const core = blobGeometry(
    [radii[0] * share, radii[1] * share, radii[2] * share],
    2,
    0.14,
    random,
  );
  const position = core.getAttribute('position');
  const normal = core.getAttribute('normal');
  const middle = vector(at);
  for (let i = 0; i < position.count; i++) {
    const corner = new Vector3().fromBufferAttribute(position, i);
    const outward = outwards(corner.clone().add(middle), heart, column);
    outward
      .multiplyScalar(1 + column)
      .add(corner.normalize())
      .normalize();
    normal.setXYZ(i, outward.x, outward.y, outward.z);
  }
  return core.translate(...at);
}

/** One leaf: a lozenge, widest before its middle. */
function addLeaf(
  random: Random,
  sheet: { positions: number[]; normals: number[] },
  at: Vector3,
  normal: Vector3,
  size: number,
  upright: number,
): void {
  const length = size * random.between(0.7, 1.4);
  const along = randomDirection(random)
    .multiplyScalar(1 - upright)
    .add(new Vector3(0, upright, 0))
    .normalize();
  const across = new Vector3().crossVectors(along, randomDirection(random)).normalize();
  const tip = at.clone().addScaledVector(along, length);
  const belly = at.clone().addScaledVector(along, length * 0.42);
  const left = belly.clone().addScaledVector(across, length * 0.3);
  const right = belly.addScaledVector(across, -length * 0.3);
  for (const corner of [at, left, tip, at, tip, right]) {
    sheet.positions.push(corner.x, corner.y, corner.z);
    sheet.normals.push(normal.x, normal.y, normal.z);
  }
}
