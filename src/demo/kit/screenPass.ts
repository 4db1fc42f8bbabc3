import {
  type IUniform,
  Mesh,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';

const vertexShader = `
varying vec2 at;
void main() { at = uv; gl_Position = vec4(position.xy, 0., 1.); }`;

const camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);

/** A fragment shader over the whole picture; its position in the picture is `at`, 0 to 1. */
export function screenPass<U extends Record<string, IUniform>>(fragment: string, uniforms: U) {
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader: `varying vec2 at;\n${fragment}`,
    uniforms,
    depthTest: false,
    depthWrite: false,
  });
  const quad = new Mesh(new PlaneGeometry(2, 2), material);
  quad.frustumCulled = false;
  const scene = new Scene();
  scene.add(quad);
  return {
    material,
    uniforms,
    draw(renderer: WebGLRenderer, target: WebGLRenderTarget | null) {
      renderer.setRenderTarget(target);
      renderer.render(scene, camera);
    },
  };
}
