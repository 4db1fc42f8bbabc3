import { glow } from '../paint.ts';
import { polishedFloor } from '../water.ts';
import type { World } from '../world.ts';

const windows = -3.6;

/** Polished boards before tall windows at z = -3.6 with rain on the panes; their wall lets a key light through. */
export function danceRoom(world: World): void {
  rainyWindows(world);
  world.reflector = polishedFloor({
    at: [0, 0, 0],
    size: [8, 8],
    reflectance: 0.16,
    ripple: 0.004,
    pattern: `
    float plank = floor(ground.x / .13);
    base = mix(vec3(.2, .12, .07), vec3(.31, .2, .12), noise(vec2(plank * 7.3, ground.y * .9 + plank)));
    base *= 1. - .5 * smoothstep(.46, .5, abs(fract(ground.x / .13) - .5));`,
  });
}

function rainyWindows(world: World): void {
  const { random } = world;
  const plaster = { colour: '#9aa6a2', castsShadow: false };
  const pane = glow('#d3dee0', 0.95);
  const frame = { colour: '#e3e4dc', castsShadow: false };
  world.box(plaster, [0, 0, windows - 0.15], [8, 4, 0.2]);
  world.box({ colour: '#6f7f7e', castsShadow: false }, [0, 0, windows - 0.04], [8, 0.16, 0.04]);
  for (const x of [-1.7, -0.1, 1.5]) {
    world.box(frame, [x, 0.12, windows - 0.06], [1.24, 3.4, 0.1]);
    for (const dx of [-0.29, 0.29])
      for (let row = 0; row < 4; row++)
        world.box(pane, [x + dx, 0.2 + row * 0.74, windows], [0.5, 0.66, 0.02]);
    world.box(frame, [x, 0.06, windows + 0.08], [1.4, 0.06, 0.26]);
    for (let i = 0; i < 46; i++) {
      const [dx, y] = [random.between(-0.54, 0.54), random.between(0.25, 1.5)];
      const length = random.between(0.06, 0.3);
      world.limb(
        glow('#a3b4ba', 0.8),
        [x + dx, y, windows + 0.02],
        [x + dx, y - length, windows + 0.02],
        0.004,
        0.008,
        4,
      );
    }
  }
}
