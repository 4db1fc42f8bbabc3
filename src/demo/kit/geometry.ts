import {
  BoxGeometry,
  BufferGeometry,
  CatmullRomCurve3,
  ExtrudeGeometry,
  Float32BufferAttribute,
  IcosahedronGeometry,
  LatheGeometry,
  Quaternion,
  Shape,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three';
import type { Random } from './random.ts';
import type { Point } from './scene.ts';

export type Profile = readonly (readonly [across: number, up: number])[];

/** One cell of a window texture, in metres. */
const cell = 4;

export const vector = ([x, y, z]: Point) => new Vector3(x, y, z);

/** Stands on y = 0; its texture is measured in metres, from a random window on. */
export function boxGeometry([width, height, depth]: Point, random: Random): BufferGeometry {
  const geometry = new BoxGeometry(width, height, depth);
  const uv = geometry.getAttribute('uv');
  const normal = geometry.getAttribute('normal');
  const column = random.whole(0, 39);
  const row = random.whole(0, 39);
  for (let i = 0; i < uv.count; i++) {
    if (Math.abs(normal.getY(i)) > 0.5) {
      uv.setXY(i, 0, 0);
      continue;
    }
    const length = Math.abs(normal.getX(i)) > 0.5 ? depth : width;
    uv.setXY(i, (uv.getX(i) * length) / cell + column, (uv.getY(i) * height) / cell + row);
  }
  return geometry.translate(0, height / 2, 0);
}

export function latheGeometry(profile: Profile, segments: number): BufferGeometry {
  return new LatheGeometry(
    profile.map(([across, up]) => new Vector2(across, up)),
    segments,
  );
}

/** A tapered rod with round ends. */
export function limbGeometry(
  from: Point,
  to: Point,
  start: number,
  end: number,
  segments: number,
): BufferGeometry {
  const axis = vector(to).sub(vector(from));
  const length = axis.length();
  const steps = segments > 5 ? 3 : 2;
  const profile: [number, number][] = [];
  for (let i = 0; i <= steps; i++) {
    const angle = (i / steps) * (Math.PI / 2);
    profile.push([Math.max(0.0001, start * Math.sin(angle)), -start * Math.cos(angle)]);
  }
  for (let i = 0; i <= steps; i++) {
    const angle = (i / steps) * (Math.PI / 2);
    profile.push([Math.max(0.0001, end * Math.cos(angle)), length + end * Math.sin(angle)]);
  }
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), axis.normalize());
  return latheGeometry(profile, segments)
    .applyQuaternion(turn)
    .translate(...from);
}

export function tubeGeometry(
  points: readonly Point[],
  radius: number,
  segments: number,
  steps: number,
): BufferGeometry {
  return new TubeGeometry(new CatmullRomCurve3(points.map(vector)), steps, radius, segments, false);
}

export function polygonGeometry(points: readonly Point[]): BufferGeometry {
  const [first, ...others] = points;
  if (!first || others.length < 2) throw new Error('A polygon needs at least three points.');
  const positions = others
    .slice(1)
    .flatMap((point, i) => [...first, ...(others[i] ?? first), ...point]);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.computeVertexNormals();
  return geometry;
}

/** A sheet, bent by a function of (u, v), each from 0 to 1. */
export function surfaceGeometry(
  at: (u: number, v: number) => Point,
  columns: number,
  rows: number,
): BufferGeometry {
  const positions: number[] = [];
  const texture: number[] = [];
  const index: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      positions.push(...at(column / columns, row / rows));
      texture.push(column / columns, row / rows);
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const corner = row * (columns + 1) + column;
      index.push(
        corner,
        corner + 1,
        corner + columns + 2,
        corner,
        corner + columns + 2,
        corner + columns + 1,
      );
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(texture, 2));
  geometry.setIndex(index);
  geometry.computeVertexNormals();
  return geometry;
}

/** An upright outline given depth, half of it to each side. */
export function extrudeGeometry(outline: Profile, depth: number): BufferGeometry {
  const shape = new Shape(outline.map(([across, up]) => new Vector2(across, up)));
  const geometry = new ExtrudeGeometry(shape, { depth, bevelEnabled: false });
  const uv = geometry.getAttribute('uv');
  for (let i = 0; i < uv.count; i++) uv.setXY(i, uv.getX(i) / cell, uv.getY(i) / cell);
  return geometry.translate(0, 0, -depth / 2);
}

/** A ball with dents, so that foliage and hills have no perfect outline. */
export function blobGeometry(
  [rx, ry, rz]: Point,
  detail: number,
  rough: number,
  random: Random,
): BufferGeometry {
  const geometry = new IcosahedronGeometry(1, detail);
  const position = geometry.getAttribute('position');
  const dents = new Map<string, number>();
  for (let i = 0; i < position.count; i++) {
    const corner: Point = [position.getX(i), position.getY(i), position.getZ(i)];
    const key = corner.map((value) => value.toFixed(2)).join();
    const dent = dents.get(key) ?? 1 + random.between(-rough, rough);
    dents.set(key, dent);
    position.setXYZ(i, corner[0] * dent * rx, corner[1] * dent * ry, corner[2] * dent * rz);
  }
  geometry.computeVertexNormals();
  return geometry;
}

/**
 * Turns normals away from the vertical axis at x = `axis`: the joints of a figure vanish,
 * and it reads as painted instead of as a puppet.
 */
export function roundNormals(geometry: BufferGeometry, axis: number): void {
  const position = geometry.getAttribute('position');
  const normal = geometry.getAttribute('normal');
  const outward = new Vector3();
  for (let i = 0; i < position.count; i++) {
    outward
      .set(position.getX(i) - axis, 0, position.getZ(i))
      .normalize()
      .multiplyScalar(0.9);
    outward.x += normal.getX(i) * 0.45;
    outward.y += normal.getY(i) * 0.25 + 0.12;
    outward.z += normal.getZ(i) * 0.45;
    outward.normalize();
    normal.setXYZ(i, outward.x, outward.y, outward.z);
  }
}
