import { embraceWings } from '../../kit/heroes/embraceWings.ts';
import { glow } from '../../kit/paint.ts';
import { schoolGroups } from '../../kit/places/schoolGroups.ts';
import type { Scene } from '../../kit/scene.ts';
import { lampPost } from '../../kit/street.ts';
import { wetGround } from '../../kit/water.ts';
import { rainfall } from '../../kit/weather.ts';

const palace = { z: -112, scale: 0.8 };

export const scene: Scene = {
  seed: 17,
  build(world) {
    world.place(
      [0, 0, palace.z],
      0,
      () =>
        embraceWings(world, {
          wall: '#cfcdd0',
          glass: '#4a6478',
          band: '#bfc4c6',
          door: glow('#ffd693', 1.5),
          lit: 0.42,
          lights: [glow('#ffcf87', 1.25), glow('#ffb866', 1.1), glow('#ffe2ae', 1.2)],
        }),
      palace.scale,
    );
    world.lamp([0, 5, palace.z + 12], '#ffbf70', 60, 1.3);
    schoolGroups(world);
    for (const side of [-1, 1]) {
      for (const z of [-14, -34, -54, -74])
        lampPost(world, [side * 19, 0, z], { height: 7, turn: side > 0 ? Math.PI : 0, lit: true });
      world.lamp([side * 18, 6, -34], '#ffc27a', 40);
    }
    rainfall(world, { from: [-14, 0, -26], to: [14, 14, 2], count: 620 });
    world.box('#7d8684', [0, -1.2, -60], [600, 1, 400]);
    world.reflector = wetGround({
      at: [0, 0, -90],
      size: [500, 240],
      tint: '#dfe6ee',
      deep: '#5c6a76',
      reflectance: 0.36,
      ripple: 0.014,
    });

    return {
      camera: { at: [0, 5.2, 13], look: [0, 5.2, -100], fov: 38, shift: [0, -0.12] },
      mood: 'rain',
      adjust: {
        sky: {
          stops: [
            [0, '#e0b9a0'],
            [0.08, '#b7a9b0'],
            [0.24, '#728ca4'],
            [1, '#3f5f80'],
          ],
          cloudCover: 0,
        },
        fog: { colour: '#8ea0b0', towardsSun: '#a8a6b0', density: 0.0016 },
        ambient: { fillStrength: 0.3 },
        dome: { horizon: '#b8c2d0', zenith: '#8fa6c0', strength: 0.62 },
        grade: { inks: ['#182838', '#4a6480', '#d8b48c', '#fff0d6'], pull: 0.24, exposure: 0.88 },
      },
      shadows: { centre: [0, 0, -70], reach: 110 },
    };
  },
};
