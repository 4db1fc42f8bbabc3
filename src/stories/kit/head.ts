import type { Look } from './figures.ts';
import type { World } from './world.ts';

const skin = '#d9a27c';
const hair = '#1d1a20';

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
  world.limb(skin, [0, 1.43, 0], [0.012, 1.51, 0], 0.05, 0.05, 6);
  world.place(
    [0, 1.5, 0],
    0,
    () => {
      const sides = Math.max(6, detail + 2);
      world.limb(skin, [0.03, 0.065, 0], [0.03, 0.12, 0], 0.086, 0.084, sides);
      if (look.headscarf) {
        world.limb(look.headscarf, [-0.012, 0.08, 0], [-0.006, 0.14, 0], 0.106, 0.1, sides);
        world.limb(look.headscarf, [-0.06, -0.02, 0], [-0.03, 0.06, 0], 0.03, 0.08, 6);
      } else {
        world.limb(hair, [-0.012, 0.095, 0], [-0.005, 0.145, 0], 0.098, 0.094, sides);
        if (wears === 'skirt' || wears === 'gown')
          world.limb(hair, [-0.05, 0.0, 0], [-0.03, 0.1, 0], 0.07, 0.08, sides);
      }
      if (look.cap) {
        world.cylinder(look.cap, [0.0, 0.17, 0], [0.1, 0.125], 0.05, 12);
        world.cylinder(look.cap, [0.0, 0.22, 0], [0.125, 0.1], 0.02, 12);
        world.box('#1d1a20', [0.1, 0.165, 0], [0.1, 0.015, 0.15]);
      }
    },
    scale,
  );
  if (look.neckerchief) {
    world.limb(look.neckerchief, [0, 1.44, -0.06], [0, 1.44, 0.06], 0.07);
    world.limb(look.neckerchief, [-0.12, 1.36, 0], [-0.08, 1.44, 0], 0.03, 0.07);
    world.limb(look.neckerchief, [0.11, 1.28, 0.02], [0.06, 1.43, 0], 0.02, 0.04);
  }
}
