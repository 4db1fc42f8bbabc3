import {
  Color,
  HalfFloatType,
  type Texture,
  Vector2,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import type { Grade } from './mood.ts';
import { screenPass } from './screenPass.ts';

const blur = `
uniform sampler2D source;
uniform vec2 stride;
uniform float from;
void main() {
  vec3 sum = vec3(0.);
  float weights = 0.;
  for (int i = -14; i <= 14; i++) {
    float weight = exp(-float(i * i) / 70.);
    sum += min(max(texture2D(source, at + stride * float(i)).rgb - from, 0.), vec3(6.)) * weight;
    weights += weight;
  }
  gl_FragColor = vec4(sum / weights, 1.);
}`;

/** Filmic curve: Narkowicz's fit of ACES (2015). */
const print = `
uniform sampler2D picture, near, far;
uniform float exposure, bloom, pull, contrast, vignette, saturation;
uniform vec3 inks[4];
vec3 film(vec3 x) { return (x * (2.51 * x + .03)) / (x * (2.43 * x + .59) + .14); }
vec3 srgb(vec3 c) { return mix(12.92 * c, 1.055 * pow(max(c, 0.), vec3(1. / 2.4)) - .055, step(.0031308, c)); }
void main() {
  vec3 c = texture2D(picture, at).rgb + bloom * (texture2D(near, at).rgb * .6 + texture2D(far, at).rgb * .8);
  vec2 off = at - .5;
  c *= exposure * (1. - vignette * dot(off, off));
  vec3 s = srgb(clamp(film(c * .8), 0., 1.));
  s = clamp((s - .5) * contrast + .5, 0., 1.);
  float value = dot(s, vec3(.3, .59, .11));
  s = mix(vec3(value), s, saturation);
  vec3 ink = value < .33 ? mix(inks[0], inks[1], value / .33)
    : value < .68 ? mix(inks[1], inks[2], (value - .33) / .35)
    : mix(inks[2], inks[3], (value - .68) / .32);
  gl_FragColor = vec4(clamp(mix(s, ink, pull), 0., 1.), 1.);
}`;

function inkVector(ink: string): Vector3 {
  const { r, g, b } = new Color(ink).convertLinearToSRGB();
  return new Vector3(r, g, b);
}

/** Bloom from two blurs at an eighth of the size, then the film curve and the pull towards four inks. */
export function printPicture(
  renderer: WebGLRenderer,
  picture: Texture,
  size: Vector2,
  grade: Grade,
): void {
  const width = size.x >> 3;
  const height = size.y >> 3;
  const target = () => new WebGLRenderTarget(width, height, { type: HalfFloatType });
  const [between, near, far] = [target(), target(), target()];
  const blurring = screenPass(blur, {
    source: { value: picture },
    stride: { value: new Vector2() },
    from: { value: 0 },
  });
  const blurred = (source: Texture, into: WebGLRenderTarget, x: number, y: number, from = 0) => {
    blurring.uniforms.source.value = source;
    blurring.uniforms.stride.value.set(x / width, y / height);
    blurring.uniforms.from.value = from;
    blurring.draw(renderer, into);
  };
  blurred(picture, between, 0.5, 0, grade.bloomFrom);
  blurred(between.texture, near, 0, 0.5);
  blurred(near.texture, between, 2.2, 0);
  blurred(between.texture, far, 0, 2.2);

  screenPass(print, {
    picture: { value: picture },
    near: { value: near.texture },
    far: { value: far.texture },
    exposure: { value: grade.exposure },
    bloom: { value: grade.bloom },
    pull: { value: grade.pull },
    contrast: { value: grade.contrast },
    vignette: { value: grade.vignette },
    saturation: { value: grade.saturation },
    inks: { value: grade.inks.map(inkVector) },
  }).draw(renderer, null);
}
