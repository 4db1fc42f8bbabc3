import type { Hair, Look } from './figures.ts';
import type { World } from './world.ts';

export const skin = '#d9a27c';
export const hair = '#1d1a20';

/** Neck, head without a face, and what is worn on them. */
export function drawHead(
  world: World,
  look: Look,
  height: number,
  wears: Look['wears'],
  detail: number,
): void {
  // A child's head is nearly as large as a grown-up's.
  const scale = height < 1.45 ? 1.22 : 1;
  const sides = Math.max(6, detail + 2);
  world.limb(skin, [0, 1.43, 0], [0.012, 1.52, 0], 0.05, 0.046, sides);
  world.place(
    [0, 1.5, 0],
    0,
    () => {
      world.limb(skin, [0.036, 0.05, 0], [0.03, 0.12, 0], 0.07, 0.084, sides);
      if (look.headscarf) {
        world.limb(look.headscarf, [-0.012, 0.08, 0], [-0.006, 0.14, 0], 0.106, 0.1, sides);
        world.limb(look.headscarf, [-0.06, -0.02, 0], [-0.03, 0.06, 0], 0.03, 0.08, sides);
      } else {
        const woman = wears === 'skirt' || wears === 'gown';
        drawHair(world, look.hair ?? (woman ? 'bob' : 'short'), sides);
      }
      if (look.cap) drawCap(world, look.cap);
    },
    scale,
  );
  if (look.neckerchief) drawNeckerchief(world, look.neckerchief);
}

function drawHair(world: World, cut: Hair, sides: number): void {
  world.limb(hair, [-0.012, 0.095, 0], [-0.005, 0.145, 0], 0.096, 0.093, sides);
  switch (cut) {
    case 'short':
      world.limb(hair, [-0.036, 0.045, 0], [-0.02, 0.1, 0], 0.056, 0.08, sides);
      if (sides > 8)
        for (const side of [1, -1])
          world.limb(skin, [0.008, 0.07, side * 0.093], [0, 0.095, side * 0.1], 0.012, 0.014, 6);
      break;
    case 'bob':
      world.limb(hair, [-0.03, 0.032, 0], [-0.016, 0.12, 0], 0.082, 0.099, sides);
      break;
    case 'bun':
      world.limb(hair, [-0.04, 0.05, 0], [-0.02, 0.1, 0], 0.06, 0.085, sides);
      world.limb(hair, [-0.108, 0.06, 0], [-0.118, 0.066, 0], 0.044, 0.044, sides);
      break;
    case 'tail':
      world.limb(hair, [-0.04, 0.06, 0], [-0.02, 0.1, 0], 0.06, 0.085, sides);
      world.limb(hair, [-0.105, 0.1, 0], [-0.135, 0.05, 0], 0.03, 0.034, sides);
      world.limb(hair, [-0.135, 0.05, 0], [-0.12, -0.07, 0], 0.034, 0.014, sides);
      break;
  }
}

/** Flat and peaked. */
function drawCap(world: World, colour: string): void {
  world.cylinder(colour, [0, 0.17, 0], [0.1, 0.125], 0.05, 16);
  world.cylinder(colour, [0, 0.22, 0], [0.125, 0.1], 0.02, 16);
  world.box(hair, [0.1, 0.165, 0], [0.1, 0.015, 0.15]);
}

/** A triangle down the back, tied in front with two short ends. */
function drawNeckerchief(world: World, colour: string): void {
  world.limb(colour, [-0.015, 1.455, 0], [0, 1.462, 0], 0.068, 0.062, 10);
  world.surface(
    colour,
    (u, v) => [
      -0.075 - 0.055 * v - 0.02 * (1 - Math.abs(2 * u - 1)),
      1.45 - 0.15 * v * (1 - Math.abs(2 * u - 1)) - 0.045 * Math.abs(2 * u - 1),
      (u - 0.5) * 0.27 * (1 - 0.25 * v),
    ],
    8,
    3,
  );
  for (const side of [1, -1])
    world.limb(colour, [0.085, 1.425, 0], [0.125, 1.29, side * 0.045], 0.016, 0.026, 6);
}
