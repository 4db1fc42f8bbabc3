import { Color, DirectionalLight, HemisphereLight, PointLight, type Scene, Vector3 } from 'three';
import { vector } from './geometry.ts';
import type { Mood } from './mood.ts';
import { halton } from './random.ts';
import type { Camera, Point, Shadows } from './scene.ts';
import type { Lamp } from './world.ts';

/** The square before the camera, about 90 m to each side. */
export function shadowsBefore(camera: Camera, given: Partial<Shadows> = {}): Shadows {
  const reach = given.reach ?? 90;
  const resolution = given.resolution ?? 3072;
  const ahead = vector(camera.look).sub(vector(camera.at)).setY(0);
  const distance = Math.min(reach * 0.8, ahead.length());
  const middle = vector(camera.at).addScaledVector(ahead.normalize(), distance).setY(0);
  return {
    reach,
    resolution,
    centre: given.centre ?? (middle.toArray() as Point),
    // One texel of the map keeps faces that graze the light from shading themselves.
    bias: given.bias ?? (2 * reach) / resolution,
  };
}

function castingLight(
  scene: Scene,
  { reach, bias }: Shadows,
  resolution: number,
): DirectionalLight {
  const light = new DirectionalLight();
  light.castShadow = true;
  Object.assign(light.shadow.camera, {
    left: -reach,
    right: reach,
    top: reach,
    bottom: -reach,
    near: 1,
    far: reach * 8,
  });
  light.shadow.mapSize.set(resolution, resolution);
  light.shadow.normalBias = bias;
  light.shadow.bias = -0.0004;
  scene.add(light, light.target);
  return light;
}

/**
 * The light of one pass. Averaged over the passes, the wandering sun gives soft edges, and one light from a
 * cosine-weighted direction of the sky gives true occlusion.
 */
export function lightScene(
  scene: Scene,
  mood: Mood,
  shadows: Shadows,
  lamps: readonly Lamp[],
  camera: Camera,
  key: Vector3,
) {
  const { ambient, dome, fog } = mood;
  const centre = vector(shadows.centre);
  const sunLight = castingLight(scene, shadows, shadows.resolution);
  const domeLight = castingLight(scene, shadows, 1024);
  sunLight.color.set(mood.sun.colour);
  sunLight.intensity = mood.sun.strength * Math.PI;
  sunLight.visible = mood.sun.strength > 0;
  domeLight.intensity = dome.strength * Math.PI;
  scene.add(new HemisphereLight(ambient.above, ambient.below, ambient.strength));

  if (ambient.fillStrength > 0) {
    const fill = new DirectionalLight(ambient.fill, ambient.fillStrength * Math.PI);
    fill.position.set(...camera.at);
    fill.target.position.set(...camera.look);
    scene.add(fill, fill.target);
  }
  for (const lamp of lamps) {
    const light = new PointLight(lamp.colour, lamp.strength, 0, lamp.decay);
    light.position.set(...lamp.at);
    scene.add(light);
  }

  const across = new Vector3().crossVectors(key, new Vector3(0, 1, 0.01)).normalize();
  const along = new Vector3().crossVectors(key, across);
  const sunSide = new Vector3(...mood.sun.direction).setY(0).normalize();
  const horizon = new Color(dome.horizon);
  const zenith = new Color(dome.zenith);
  const warm = new Color(fog.towardsSun);
  const aim = (light: DirectionalLight, direction: Vector3) => {
    light.target.position.copy(centre);
    light.position.copy(centre).addScaledVector(direction.normalize(), shadows.reach * 4);
  };

  return (pass: number) => {
    const turn = 2 * Math.PI * halton(pass + 1, 3);
    const off = Math.sqrt(halton(pass + 1, 2)) * mood.sun.softness;
    aim(
      sunLight,
      key
        .clone()
        .addScaledVector(across, Math.cos(turn) * off)
        .addScaledVector(along, Math.sin(turn) * off),
    );

    const height = Math.sqrt(1 - halton(pass + 1, 2) * 0.96);
    const radius = Math.sqrt(1 - height * height);
    const around = 2 * Math.PI * halton(pass + 1, 5);
    const direction = new Vector3(radius * Math.cos(around), height, radius * Math.sin(around));
    aim(domeLight, direction);
    domeLight.color
      .copy(horizon)
      .lerp(zenith, height)
      .lerp(warm, Math.max(0, direction.dot(sunSide)) * dome.warmth);
  };
}
