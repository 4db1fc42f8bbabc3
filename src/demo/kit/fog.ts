import {
  Color,
  type Material,
  type Scene,
  ShaderChunk,
  Fog as ThreeFog,
  Vector3,
  Vector4,
} from 'three';
import type { Fog } from './mood.ts';

/**
 * Aerial perspective for the whole kit: thicker with distance, thinner with height, warmer towards the sun.
 * The distance is computed per pixel, because an interpolated one whitens the ground of large triangles.
 */
ShaderChunk.fog_pars_vertex = `#ifdef USE_FOG
varying vec3 vFogWorld;
#endif`;
ShaderChunk.fog_vertex = `#ifdef USE_FOG
vFogWorld = (inverse(viewMatrix) * mvPosition).xyz;
#endif`;
ShaderChunk.fog_pars_fragment = `#ifdef USE_FOG
varying vec3 vFogWorld;
uniform vec3 fogColor, uFogSun, uFogSunDirection;
uniform float fogNear;
uniform vec4 uFog;
#endif`;
ShaderChunk.fog_fragment = `#ifdef USE_FOG
float fogDistance = max(0., distance(vFogWorld, cameraPosition) - fogNear);
float fogLow = exp(-max(0., vFogWorld.y) * uFog.y);
float fogShare = (1. - exp(-fogDistance * uFog.x * mix(uFog.z, 1., fogLow))) * uFog.w;
float fogWarm = pow(max(0., dot(normalize(vFogWorld - cameraPosition), uFogSunDirection)), 10.);
gl_FragColor.rgb = mix(gl_FragColor.rgb, mix(fogColor, uFogSun, fogWarm), fogShare);
#endif`;

/** Shared by every material of the page; one page draws one picture. */
export const fogUniforms = {
  uFogSun: { value: new Color() },
  uFogSunDirection: { value: new Vector3(0, 1, 0) },
  /** Density, falloff, share above, most. */
  uFog: { value: new Vector4() },
};

export function withFog<M extends Material>(material: M): M {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, fogUniforms);
  };
  return material;
}

export function fillWithFog(scene: Scene, fog: Fog, towardsSun: Vector3): void {
  fogUniforms.uFogSun.value.set(fog.towardsSun);
  fogUniforms.uFogSunDirection.value.copy(towardsSun);
  fogUniforms.uFog.value.set(fog.density, fog.falloff, fog.above, fog.most);
  scene.fog = new ThreeFog(fog.colour, fog.from, 1);
}
