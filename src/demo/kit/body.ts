import { drawArm, reachOf } from './arms.ts';
import { drawHeld, drawSatchel } from './carried.ts';
import type { Look } from './figures.ts';
import { drawHead, skin } from './head.ts';
import { drawLegs, hipShift, weightOn } from './legs.ts';
import { coats, trousers } from './palette.ts';
import { drawHem, drawTorso, slightness } from './torso.ts';
import type { World } from './world.ts';

/** The height all joints are given for. */
export const grownUp = 1.72;

/** One figure at the origin, looking along +x, at its full height; `height` only tells child from grown-up. */
export function drawBody(world: World, look: Look, height: number): void {
  const { random } = world;
  const detail = look.detail ?? 7;
  const pose = look.pose ?? 'walking';
  const wears = look.wears ?? random.pick(['jacket', 'coat', 'skirt'] as const);
  const top = look.top ?? random.pick(coats);
  const bottom = look.bottom ?? (wears === 'gown' ? top : random.pick(trousers));
  const phase = look.phase ?? random.between(0, 2 * Math.PI);
  const stance = look.stance ?? 'even';
  const swing = pose === 'walking' ? Math.sin(phase) * 0.42 : 0.05;
  const lift = pose === 'sitting' ? ((look.seat ?? 0.46) * grownUp) / height - 0.8 : 0;
  const weight = pose === 'standing' ? weightOn(stance) : 0;
  const slight = slightness(height, wears);

  if (wears !== 'gown') {
    const bare = wears === 'skirt';
    drawLegs(world, { pose, stance, swing, lift, detail, bare, paint: bare ? skin : bottom });
  }
  world.place([0, lift, weight * hipShift], 0, () => {
    drawTorso(world, top, detail, slight);
    if (pose === 'sitting' && wears !== 'jacket')
      world.limb(top, [0.02, 0.86, 0], [0.36, 0.83, 0], 0.17, 0.16, detail);
    else
      drawHem(world, wears === 'skirt' ? (look.bottom ?? top) : top, {
        wears,
        stride: swing,
        detail,
      });

    const arms = look.arms ?? (pose === 'walking' ? 'swinging' : 'down');
    const out = wears === 'gown' ? 0.09 : wears === 'jacket' ? 0 : 0.012;
    for (const side of [1, -1]) {
      const posed = side > 0 ? look.reach?.right : look.reach?.left;
      const holds = look.umbrella && side > 0 ? 'holding' : arms;
      const reach = posed ?? reachOf(holds, side, swing, out);
      // The shoulder sinks on the side that carries the weight.
      drawArm(world, reach, side, { sleeve: top, detail, slight, drop: weight * side * 0.012 });
      if (side > 0) drawHeld(world, look, reach[1]);
    }
    if (look.satchel) drawSatchel(world, look.satchel);
    drawHead(world, look, height, wears, detail);
  });
}
