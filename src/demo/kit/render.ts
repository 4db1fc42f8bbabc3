import {
  CustomBlending,
  FloatType,
  HalfFloatType,
  LinearSRGBColorSpace,
  NoToneMapping,
  OneFactor,
  PCFShadowMap,
  PerspectiveCamera,
  Vector2,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { fillWithFog } from './fog.ts';
import { vector } from './geometry.ts';
import { printPicture } from './grade.ts';
import { lightScene, shadowsBefore } from './light.ts';
import { moodOf } from './palette.ts';
import { halton } from './random.ts';
import { reflectorIn } from './reflector.ts';
import type { Camera, Scene } from './scene.ts';
import { screenPass } from './screenPass.ts';
import { skyDome } from './sky.ts';
import { World } from './world.ts';

/** Bright pixels are capped, so that a single pass of a lamp's edge cannot leave a speck. */
const sum = `
uniform sampler2D pass;
uniform float share;
void main() { gl_FragColor = vec4(min(texture2D(pass, at).rgb, vec3(12.)) * share, 1.); }`;

/** Runs in the browser: builds the scene, averages its passes, and returns a PNG as a data URL. */
export async function render(
  scene: Scene,
  width: number,
  height: number,
  passes: number,
): Promise<string> {
  const world = new World(scene.seed);
  const view = scene.build(world);
  const stage = world.scene(view.paint);
  const mood = moodOf(view);
  if (view.sun) mood.sun.direction = view.sun;
  const towardsSun = vector(mood.sun.direction).normalize();
  const key = vector(view.key ?? mood.sun.direction).normalize();

  const renderer = new WebGLRenderer({ preserveDrawingBuffer: true, antialias: false });
  renderer.setSize(width, height, false);
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  renderer.shadowMap.autoUpdate = false;
  renderer.toneMapping = NoToneMapping;
  renderer.outputColorSpace = LinearSRGBColorSpace;

  fillWithFog(stage, mood.fog, towardsSun);
  stage.add(skyDome(mood.sky, towardsSun));
  const lightPass = lightScene(
    stage,
    mood,
    shadowsBefore(view.camera, view.shadows),
    world.lamps,
    view.camera,
    key,
  );

  const pass = new WebGLRenderTarget(width, height, { type: HalfFloatType });
  const average = new WebGLRenderTarget(width, height, { type: FloatType, depthBuffer: false });
  const mirror = new WebGLRenderTarget(Math.round(width * 0.6), Math.round(height * 0.6), {
    type: HalfFloatType,
  });
  const drawMirror = world.reflector && reflectorIn(stage, world.reflector, mirror, mood.fog);
  const add = screenPass(sum, { pass: { value: pass.texture }, share: { value: 1 / passes } });
  Object.assign(add.material, {
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneFactor,
    transparent: true,
  });

  renderer.setRenderTarget(average);
  renderer.setClearColor(0, 1);
  renderer.clear();
  const camera = new PerspectiveCamera(
    view.camera.fov ?? 30,
    width / height,
    view.camera.near ?? 0.3,
    6000,
  );
  camera.layers.enable(1);
  for (let i = 0; i < passes; i++) {
    aim(camera, view.camera, i, width, height);
    lightPass(i);
    renderer.shadowMap.needsUpdate = true;
    drawMirror?.(renderer, camera, halton(i + 1, 7));
    renderer.setRenderTarget(pass);
    renderer.render(stage, camera);
    renderer.autoClear = false;
    add.draw(renderer, average);
    renderer.autoClear = true;
    // Lets the page respond between passes; a blocked page seems to have crashed.
    await new Promise((resume) => setTimeout(resume));
  }
  printPicture(renderer, average.texture, new Vector2(width, height), mood.grade);
  const picture = renderer.domElement.toDataURL('image/png');
  renderer.dispose();
  renderer.forceContextLoss();
  return picture;
}

/** Points the camera for one pass: shifted by less than a pixel, and for a wide lens across its aperture. */
function aim(
  camera: PerspectiveCamera,
  given: Camera,
  pass: number,
  width: number,
  height: number,
): void {
  const [right, down] = given.shift ?? [0, 0];
  camera.position.set(...given.at);
  camera.lookAt(...given.look);
  if (given.lens) {
    const forward = vector(given.look).sub(camera.position).normalize();
    const focus = camera.position.clone().addScaledVector(forward, given.lens.focus);
    const across = new Vector3().crossVectors(forward, camera.up).normalize();
    const above = new Vector3().crossVectors(across, forward);
    const turn = 2 * Math.PI * halton(pass + 1, 5);
    const off = (Math.sqrt(halton(pass + 1, 7)) * given.lens.width) / 2;
    camera.position
      .addScaledVector(across, Math.cos(turn) * off)
      .addScaledVector(above, Math.sin(turn) * off);
    camera.lookAt(focus);
  }
  const x = halton(pass + 1, 2) - 0.5 + right * width;
  const y = halton(pass + 1, 3) - 0.5 + down * height;
  camera.setViewOffset(width, height, x, y, width, height);
  camera.updateMatrixWorld();
}
