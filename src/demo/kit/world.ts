import {
  type BufferGeometry,
  CylinderGeometry,
  Matrix4,
  Quaternion,
  Scene,
  TorusGeometry,
  Vector3,
} from 'three';
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';
import {
  blobGeometry,
  boxGeometry,
  extrudeGeometry,
  latheGeometry,
  limbGeometry,
  type Profile,
  polygonGeometry,
  roundNormals,
  surfaceGeometry,
  tubeGeometry,
  vector,
} from './geometry.ts';
import { meshOf, uniformGeometry } from './mesh.ts';
import type { Paint } from './paint.ts';
import { Random } from './random.ts';
import type { Reflector } from './reflector.ts';
import type { Point } from './scene.ts';

/** A point light without shadow. Every one costs each pixel: use six to eight, not twenty. */
export interface Lamp {
  at: Point;
  colour: string;
  strength: number;
  /** 2 is physical; less carries farther. */
  decay: number;
}

const up = new Vector3(0, 1, 0);

/** Everything that stands in a picture. Shapes of the same paint become one mesh. */
export class World {
  readonly random: Random;
  readonly lamps: Lamp[] = [];
  /** The picture's one level mirror: water or a polished floor. */
  reflector: Reflector | undefined;
  #shapes = new Map<Paint, BufferGeometry[]>();
  #frame = new Matrix4();
  #figureAxis: number | undefined;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  /** Draws in a local frame: inside, [0, 0, 0] is `at`, and x is turned by `turn`. */
  place(at: Point, turn: number, draw: () => void, scale = 1): this {
    const outer = this.#frame;
    const inner = new Matrix4().compose(
      vector(at),
      new Quaternion().setFromAxisAngle(up, turn),
      new Vector3(scale, scale, scale),
    );
    this.#frame = outer.clone().multiply(inner);
    draw();
    this.#frame = outer;
    return this;
  }

  /** The same for something alive: shaded as one rounded body about its axis. */
  figure(at: Point, turn: number, draw: () => void, scale = 1, axis = 0): this {
    this.#figureAxis = axis;
    this.place(at, turn, draw, scale);
    this.#figureAxis = undefined;
    return this;
  }

  /** Adds any geometry; all other shapes call it. */
  add(paint: Paint, geometry: BufferGeometry): this {
    const shape = uniformGeometry(geometry);
    if (this.#figureAxis !== undefined) roundNormals(shape, this.#figureAxis);
    shape.applyMatrix4(this.#frame);
    const shapes = this.#shapes.get(paint);
    if (shapes) shapes.push(shape);
    else this.#shapes.set(paint, [shape]);
    return this;
  }

  /** Stands on `at`, the middle of its base; size is width (x), height (y), depth (z). */
  box(paint: Paint, at: Point, size: Point, turn = 0): this {
    return this.add(
      paint,
      boxGeometry(size, this.random)
        .rotateY(turn)
        .translate(...at),
    );
  }

  /** A box with soft edges, for vehicles and furniture. */
  roundedBox(paint: Paint, [x, y, z]: Point, [width, height, depth]: Point, radius: number): this {
    return this.add(
      paint,
      new RoundedBoxGeometry(width, height, depth, 3, radius).translate(x, y + height / 2, z),
    );
  }

  /** Stands on `at`; one radius, or one below and one above. */
  cylinder(
    paint: Paint,
    [x, y, z]: Point,
    radius: number | readonly [below: number, above: number],
    height: number,
    segments = 16,
  ): this {
    const [below, above] = typeof radius === 'number' ? [radius, radius] : radius;
    return this.add(
      paint,
      new CylinderGeometry(above, below, height, segments).translate(x, y + height / 2, z),
    );
  }

  /** A profile of [radius, height] turned about the vertical. */
  lathe(paint: Paint, at: Point, profile: Profile, segments = 24): this {
    return this.add(paint, latheGeometry(profile, segments).translate(...at));
  }

  /** A tapered rod with round ends: limbs, poles, spokes. */
  limb(paint: Paint, from: Point, to: Point, start: number, end = start, segments = 7): this {
    return this.add(paint, limbGeometry(from, to, start, end, segments));
  }

  /** A smooth curve through points. */
  tube(paint: Paint, points: readonly Point[], radius: number, segments = 6, steps = 24): this {
    return this.add(paint, tubeGeometry(points, radius, segments, steps));
  }

  /** A flat, convex polygon. */
  polygon(paint: Paint, points: readonly Point[]): this {
    return this.add(paint, polygonGeometry(points));
  }

  /** A sheet bent by a function of (u, v), each from 0 to 1. */
  surface(paint: Paint, at: (u: number, v: number) => Point, columns: number, rows: number): this {
    return this.add(paint, surfaceGeometry(at, columns, rows));
  }

  /** An upright [x, y] outline, `depth` metres thick. */
  extrude(paint: Paint, outline: Profile, depth: number, at: Point = [0, 0, 0], turn = 0): this {
    return this.add(
      paint,
      extrudeGeometry(outline, depth)
        .rotateY(turn)
        .translate(...at),
    );
  }

  /** A dented ball; `at` is its middle. Round, shining things need detail 4 and rough 0. */
  blob(paint: Paint, at: Point, radius: number | Point, { detail = 1, rough = 0.16 } = {}): this {
    const radii: Point = typeof radius === 'number' ? [radius, radius, radius] : radius;
    return this.add(paint, blobGeometry(radii, detail, rough, this.random).translate(...at));
  }

  /** A ring; it lies flat, or stands upright along x. */
  ring(
    paint: Paint,
    at: Point,
    radius: number,
    thickness: number,
    { upright = false, segments = 32 } = {},
  ): this {
    const torus = new TorusGeometry(radius, thickness, 6, segments);
    if (!upright) torus.rotateX(Math.PI / 2);
    return this.add(paint, torus.translate(...at));
  }

  lamp(at: Point, colour: string, strength: number, decay = 1.7): this {
    this.lamps.push({
      at: vector(at).applyMatrix4(this.#frame).toArray(),
      colour,
      strength,
      decay,
    });
    return this;
  }

  /** The finished meshes, one for each paint; all are painted with `instead` if it is given. */
  scene(instead?: Paint): Scene {
    const scene = new Scene();
    for (const [paint, shapes] of this.#shapes) scene.add(meshOf(shapes, instead ?? paint));
    return scene;
  }
}
