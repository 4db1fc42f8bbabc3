import {
  BackSide,
  Color,
  Mesh,
  ShaderMaterial,
  SphereGeometry,
  type Vector3,
  Vector4,
} from 'three';
import type { Sky } from './mood.ts';
import { noise } from './noise.ts';

const vertexShader = `
varying vec3 direction;
void main() {
  direction = position;
  gl_Position = projectionMatrix * vec4(mat3(viewMatrix) * position, 1.);
  gl_Position.z = gl_Position.w * .99999;
}`;

const fragmentShader = `
varying vec3 direction;
uniform vec3 colours[STOPS];
uniform float heights[STOPS];
uniform vec3 sun, glow, cloudLight, cloudShade;
uniform float glowStrength, disc, stars;
uniform vec4 cover;
${noise}
void main() {
  vec3 v = normalize(direction);
  float e = max(0., v.y);
  vec3 c = colours[0];
  for (int i = 1; i < STOPS; i++) c = mix(c, colours[i], smoothstep(heights[i - 1], heights[i], e));
  float s = max(0., dot(v, sun));
  c = mix(c, glow, clamp(glowStrength * (pow(s, 8.) * .45 + pow(s, 60.) * .5), 0., 1.));
  if (stars > 0.) {
    vec2 cell = vec2(atan(v.x, -v.z) * 90., asin(e) * 90.);
    float star = hash(floor(cell));
    float near = length(fract(cell) - .5 - .3 * (vec2(hash(floor(cell) + 7.), hash(floor(cell) + 13.)) - .5));
    c += stars * step(.975, star) * (1. - smoothstep(.03, .11, near)) * smoothstep(.08, .3, e);
  }
  if (cover.x > 0.) {
    float around = atan(v.x, -v.z);
    vec2 at = vec2(around * cover.y, e * cover.z + sin(around * 3.) * .12) + cover.w;
    float k = clouds(at + clouds(at * 1.7) * .6);
    for (int i = 0; i < 3; i++) {
      float from = (1. - cover.x) * .62 + .12 + float(i) * .07;
      vec3 lit = mix(cloudShade, cloudLight, clamp(pow(s, 4.) * .8 + float(i) * .18, 0., 1.));
      float share = smoothstep(from, from + .012, k) * .34 * smoothstep(.01, .06, e);
      c = mix(c, lit, share * (1. - smoothstep(.35, .75, e) * .7));
    }
  }
  if (disc > 0.) {
    float off = acos(clamp(dot(v, sun), -1., 1.));
    c = mix(c, glow * 3.2, 1. - smoothstep(disc, disc * 1.02 + .0006, off));
  }
  gl_FragColor = vec4(c, 1.);
}`;

/** A dome that is always behind everything: colour bands, flat paper-cut clouds, sun or moon, stars. */
export function skyDome(sky: Sky, towardsSun: Vector3): Mesh {
  const material = new ShaderMaterial({
    side: BackSide,
    depthWrite: false,
    fog: false,
    defines: { STOPS: sky.stops.length },
    vertexShader,
    fragmentShader,
    uniforms: {
      colours: { value: sky.stops.map(([, colour]) => new Color(colour)) },
      heights: { value: sky.stops.map(([height]) => height) },
      sun: { value: towardsSun },
      glow: { value: new Color(sky.glow) },
      glowStrength: { value: sky.glowStrength },
      disc: { value: sky.disc },
      stars: { value: sky.stars },
      cover: { value: new Vector4(sky.cloudCover, ...sky.cloudScale) },
      cloudLight: { value: new Color(sky.cloudLight) },
      cloudShade: { value: new Color(sky.cloudShade) },
    },
  });
  const dome = new Mesh(new SphereGeometry(1, 32, 16), material);
  dome.frustumCulled = false;
  dome.renderOrder = -10;
  return dome;
}
