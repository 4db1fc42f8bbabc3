import {
  Color,
  Matrix4,
  Mesh,
  PerspectiveCamera,
  Plane,
  PlaneGeometry,
  type Scene,
  ShaderMaterial,
  Vector2,
  Vector3,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import { fogUniforms } from './fog.ts';
import type { Fog } from './mood.ts';
import { noise } from './noise.ts';
import type { Point } from './scene.ts';

/** A level mirror. See water.ts for ready ones. */
export interface Reflector {
  /** Its middle and its width and depth in metres. */
  at: Point;
  size: readonly [width: number, depth: number];
  /** Colours what it mirrors. */
  tint: string;
  /** What shows where it does not mirror. */
  deep: string;
  /** Share mirrored when looking straight down; it grows to 1 at grazing angles. */
  reflectance: number;
  /** Height of the waves in parts of the picture's height. */
  ripple: number;
  /** Waves per metre along x and z; smaller stretches them. */
  waves: readonly [x: number, z: number];
  /** 0 to 1: how much the waves move between passes, which draws reflections into streaks. */
  shimmer: number;
  /** Its share of the fog. */
  fog: number;
  /** Shader code that may change `base` (vec3) and `share` (float) by `ground` (vec2, metres). */
  pattern?: string;
}

const vertexShader = `
varying vec4 onScreen;
varying vec3 inWorld;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.);
  inWorld = world.xyz;
  gl_Position = onScreen = projectionMatrix * viewMatrix * world;
}`;

const fragmentShader = (pattern: string) => `
varying vec4 onScreen;
varying vec3 inWorld;
uniform sampler2D mirrored;
uniform float phase, ripple, reflectance, fogPart, fogFrom;
uniform vec2 waves;
uniform vec3 tint, deep, fogColour, uFogSun, uFogSunDirection;
uniform vec4 uFog;
${noise}
void main() {
  float away = distance(inWorld, cameraPosition);
  vec2 ground = inWorld.xz;
  vec2 w = ground * waves;
  float rise = noise(w + phase * .15) + .5 * noise(w * 2.7 + 9. + phase * .3) + .3 * noise(w * 6.1 - phase * .5) - .9;
  float sway = noise(w.yx * 1.3 + 31. + phase * .2) + .5 * noise(w * 3.1 + 77.) - .75;
  vec2 at = onScreen.xy / onScreen.w * .5 + .5;
  at.y = 1. - at.y;
  at += vec2(sway * .25, rise) * ripple * (.15 + 1. / (1. + away * .012));
  vec3 image = texture2D(mirrored, clamp(at, .001, .999)).rgb;
  vec3 view = normalize(cameraPosition - inWorld);
  float share = reflectance + (1. - reflectance) * pow(1. - max(0., view.y - rise * .02), 4.);
  vec3 base = deep;
  ${pattern}
  vec3 colour = mix(base, image * tint, clamp(share, 0., 1.));
  float haze = (1. - exp(-max(0., away - fogFrom) * uFog.x)) * uFog.w * fogPart;
  float warm = pow(max(0., dot(-view, uFogSunDirection)), 6.);
  gl_FragColor = vec4(mix(colour, mix(fogColour, uFogSun, warm), haze), 1.);
}`;

/** The mirror's mesh, and how to fill it before a pass is drawn with `camera`. */
export function reflectorIn(
  scene: Scene,
  reflector: Reflector,
  target: WebGLRenderTarget,
  fog: Fog,
) {
  const phase = { value: 0 };
  const material = new ShaderMaterial({
    fog: false,
    vertexShader,
    fragmentShader: fragmentShader(reflector.pattern ?? ''),
    uniforms: {
      ...fogUniforms,
      mirrored: { value: target.texture },
      phase,
      ripple: { value: reflector.ripple },
      reflectance: { value: reflector.reflectance },
      waves: { value: new Vector2(...reflector.waves) },
      tint: { value: new Color(reflector.tint) },
      deep: { value: new Color(reflector.deep) },
      fogPart: { value: reflector.fog },
      fogFrom: { value: fog.from },
      fogColour: { value: new Color(fog.colour) },
    },
  });
  const mesh = new Mesh(new PlaneGeometry(...reflector.size).rotateX(-Math.PI / 2), material);
  mesh.position.set(...reflector.at);
  scene.add(mesh);

  const level = reflector.at[1];
  const mirror = new Matrix4().set(1, 0, 0, 0, 0, -1, 0, 2 * level, 0, 0, 1, 0, 0, 0, 0, 1);
  const below = new Plane(new Vector3(0, 1, 0), -level - 0.002);

  return (renderer: WebGLRenderer, camera: PerspectiveCamera, moved: number) => {
    phase.value = moved * reflector.shimmer;
    renderer.clippingPlanes = [below];
    renderer.setRenderTarget(target);
    mesh.visible = false;
    renderer.render(scene, mirroredCamera(camera, mirror));
    mesh.visible = true;
    renderer.clippingPlanes = [];
  };
}

/** Mirroring changes handedness, so the y axis is flipped back here and the picture is read upside down. */
function mirroredCamera(camera: PerspectiveCamera, mirror: Matrix4): PerspectiveCamera {
  const result = new PerspectiveCamera();
  result.layers.set(0);
  result.matrixAutoUpdate = false;
  result.matrixWorldAutoUpdate = false;
  result.matrixWorld
    .copy(mirror)
    .multiply(camera.matrixWorld)
    .multiply(new Matrix4().makeScale(1, -1, 1));
  result.matrix.copy(result.matrixWorld);
  result.matrixWorldInverse.copy(result.matrixWorld).invert();
  result.projectionMatrix.copy(camera.projectionMatrix);
  // A shifted picture is shifted the other way in the mirror.
  const elements = result.projectionMatrix.elements;
  elements[9] = -(elements[9] ?? 0);
  result.projectionMatrixInverse.copy(result.projectionMatrix).invert();
  return result;
}
