import { city, walls } from '../../kit/city.ts';
import { type Finish, glow } from '../../kit/paint.ts';
import { hillRidge } from '../../kit/places/hills.ts';
import type { Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

const portrait = { x: 150, z: -860, width: 27, height: 36, foot: 18 };

/** A lit frame with nothing in it, on a plain wall, with the light it throws on its surroundings. */
function litFrame(world: World): void {
  const { x, z, width, height, foot } = portrait;
  world.box('#57546a', [x, 0, z - 6], [width + 34, foot + height + 5, 10]);
  world.box('#8a6d48', [x, foot - 1, z - 0.9], [width + 2, height + 2, 0.6]);
  world.box(glow('#ffe3ac', 1.25), [x, foot, z - 0.5], [width, height, 0.6]);
  world.box('#4a4a60', [x, 0, z + 30], [90, 0.6, 60]);
  world.lamp([x, foot + 8, z + 26], '#ffcf87', 160, 1.1);
}

const shine = (brightness: number): Finish => ({
  ...glow('#e8ecff', brightness),
  fogged: false,
});
const starlight = [shine(0.3), shine(0.5), shine(0.75), shine(1), shine(1.4)] as const;

/** Stars of many sizes; the band across them is thicker. */
function stars(world: World): void {
  const { random } = world;
  for (let i = 0; i < 420; i++) {
    const inBand = i % 3 > 0;
    const x = random.between(-0.62, 0.62);
    const y = inBand ? 0.16 + x * 0.14 + random.normal(0, 0.035) : random.between(0.06, 0.36);
    if (y < 0.07) continue;
    const far = 6000;
    const size = far * random.between(0.00022, 0.00062) * (random.chance(0.05) ? 1.9 : 1);
    // Fainter towards the haze above the hills.
    const brightest = Math.min(starlight.length, Math.ceil((y - 0.05) * 60));
    const paint = starlight[random.whole(0, brightest - 1)] ?? starlight[0];
    world.blob(paint, [x * far, 92 + y * far, -far], size, { detail: 2, rough: 0 });
  }
}

export const scene: Scene = {
  size: [2400, 1200],
  seed: 31,
  build(world) {
    world.box('#1f2e44', [0, -10, -2000], [6000, 10, 4200]);
    hillRidge(world, { distance: 3600, height: 560, paint: '#46607e' });
    hillRidge(world, { distance: 2600, height: 330, paint: '#2f4664' });
    hillRidge(world, { distance: 1900, height: 170, paint: '#223650' });
    const beforeFrame = (x: number, z: number) =>
      Math.abs((x / -z) * -portrait.z - portrait.x) < 42 && z > portrait.z - 40;
    city(world, {
      rows: [
        { distance: 300, count: 26, slabs: [12, 22], towers: [24, 34] },
        { distance: 440, count: 34, slabs: [14, 26], towers: [28, 44] },
        { distance: 640, count: 44, slabs: [14, 30], towers: [36, 56] },
        { distance: 900, count: 56, slabs: [14, 34], towers: [40, 70] },
        { distance: 1250, count: 70, slabs: [14, 40], towers: [44, 90] },
      ],
      walls: walls(0, ['#9298bc', '#7d84ac', '#a29cb4']),
      roof: '#5c648c',
      fan: 0.66,
      clear: beforeFrame,
    });
    litFrame(world);
    stars(world);

    return {
      camera: { at: [0, 92, 0], look: [0, 92, -600], fov: 26, shift: [0, -0.07] },
      mood: 'night',
      key: [-0.7, 0.5, 0.3],
      adjust: {
        sky: {
          stops: [
            [0, '#5a7a94'],
            [0.1, '#355a80'],
            [0.3, '#17325c'],
            [1, '#0b1a3a'],
          ],
          stars: 0,
        },
        fog: { colour: '#2f4f70', density: 0.0009, from: 250, falloff: 0.008 },
        sun: { strength: 0.55 },
        dome: { strength: 0.45 },
        grade: {
          inks: ['#091428', '#234a6e', '#c99a62', '#ffe8b8'],
          exposure: 1.1,
          saturation: 0.95,
        },
      },
      shadows: { centre: [0, 0, -700], reach: 700, bias: 1 },
    };
  },
};
