import { hair, skin } from './head.ts';
import { coats, trousers } from './palette.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

export interface Rider {
  /** Direction ridden; profile or three quarters look best, straight towards us looks stiff. */
  facing?: number;
  /** Position of the pedals in radians. */
  phase?: number;
  scale?: number;
  top?: string;
  bottom?: string;
  skirt?: boolean;
  scarf?: string;
  /** Colour of a box on the carrier. */
  load?: string;
}

const metal = '#23242c';

type Place = readonly [x: number, y: number, z?: number];
const at = ([x, y, z = 0]: Place): Point => [x, y, z];

/** A rider on a plain roadster, the wheels' line through `position`. */
export function cyclist(world: World, position: Point, rider: Rider = {}): void {
  const facing = rider.facing ?? 0;
  const scale = rider.scale ?? 1;
  world.place(position, facing, () => bicycle(world), scale);
  // The axis goes through the torso: through the bicycle's middle it would make the back lumpy.
  world.figure(position, facing, () => drawRider(world, rider), scale, -0.1);
}

export function bicycle(world: World): void {
  const bar = (from: Place, to: Place, thick = 0.018) =>
    world.limb(metal, at(from), at(to), thick, thick, 5);
  for (const hub of [-0.52, 0.52]) {
    world.ring(metal, [hub, 0.35, 0], 0.33, 0.02, { upright: true, segments: 36 });
    for (let i = 0; i < 9; i++) {
      const turn = (i * Math.PI) / 9 + 0.2;
      const [x, y] = [0.32 * Math.cos(turn), 0.32 * Math.sin(turn)];
      world.limb(metal, [hub + x, 0.35 + y, 0], [hub - x, 0.35 - y, 0], 0.004, 0.004, 3);
    }
    const guard = [0, 1, 2, 3, 4].map((i): Point => {
      const turn = 0.5 + i * 0.42 + (hub > 0 ? 0 : 0.35);
      return [hub + 0.37 * Math.cos(turn), 0.35 + 0.37 * Math.sin(turn), 0];
    });
    world.tube(metal, guard, 0.016, 4, 10);
  }
  bar([-0.52, 0.35], [0, 0.32]);
  bar([-0.52, 0.35], [-0.2, 0.82]);
  bar([0, 0.32], [-0.2, 0.82]);
  bar([0, 0.32], [0.36, 0.78]);
  bar([-0.17, 0.74], [0.36, 0.82]);
  bar([0.36, 0.86], [0.52, 0.35]);
  bar([0.36, 0.86], [0.3, 1.02]);
  bar([0.3, 1.02, -0.26], [0.3, 1.02, 0.26]);
  for (const side of [1, -1]) bar([0.3, 1.02, side * 0.26], [0.14, 1, side * 0.28]);
  bar([-0.85, 0.72], [-0.35, 0.74]);
  bar([-0.52, 0.38], [-0.8, 0.72], 0.012);
  world.limb(metal, [-0.3, 0.86, 0], [-0.1, 0.85, 0], 0.06, 0.035, 6);
}

function drawRider(world: World, rider: Rider): void {
  const { random } = world;
  const top = rider.top ?? random.pick(coats);
  const leg = rider.bottom ?? random.pick(trousers);
  const phase = rider.phase ?? random.between(0, 2 * Math.PI);
  const hip = { x: -0.2, y: 0.95 };
  const thigh = 0.45;

  for (const side of [1, -1]) {
    const turn = phase + (side > 0 ? 0 : Math.PI);
    const pedal = { x: 0.16 * Math.cos(turn), y: 0.32 + 0.16 * Math.sin(turn) };
    const ankle = { x: pedal.x, y: pedal.y + 0.06 };
    // The knee is the corner of an equilateral triangle over the line from hip to ankle.
    const [dx, dy] = [ankle.x - hip.x, ankle.y - hip.y];
    const length = Math.hypot(dx, dy);
    const rise = Math.sqrt(Math.max(0.002, thigh * thigh - (length * length) / 4)) / length;
    const knee: Point = [
      (hip.x + ankle.x) / 2 - dy * rise,
      (hip.y + ankle.y) / 2 + dx * rise,
      side * 0.1,
    ];
    world.limb(leg, [hip.x, hip.y, side * 0.09], knee, 0.09, 0.062);
    world.limb(leg, knee, [ankle.x, ankle.y, side * 0.11], 0.06, 0.042);
    world.limb(
      hair,
      [pedal.x - 0.06, pedal.y + 0.03, side * 0.11],
      [pedal.x + 0.11, pedal.y + 0.03, side * 0.11],
      0.042,
      0.035,
      5,
    );
    world.limb(metal, [0, 0.32, side * 0.07], [pedal.x, pedal.y, side * 0.07], 0.012);
    world.limb(top, [0, 1.37, side * 0.17], [0.08, 1.17, side * 0.215], 0.058, 0.05);
    world.limb(top, [0.08, 1.17, side * 0.215], [0.17, 1.04, side * 0.25], 0.048, 0.036);
    world.limb(top, [hip.x, hip.y + 0.02, side * 0.06], [-0.1, 1.2, side * 0.055], 0.13, 0.115);
    world.limb(top, [-0.1, 1.2, side * 0.055], [-0.01, 1.35, side * 0.085], 0.12, 0.095);
  }
  world.limb(top, [0, 1.39, -0.13], [0, 1.39, 0.13], 0.07);
  world.limb(top, [0, 1.38, 0], [0.02, 1.45, 0], 0.085, 0.06);
  if (rider.skirt) world.limb(top, [-0.2, 0.93, 0], [0.02, 0.82, 0], 0.17);
  world.limb(skin, [0.02, 1.46, 0], [0.05, 1.54, 0], 0.05);
  world.limb(skin, [0.08, 1.6, 0], [0.085, 1.66, 0], 0.088, 0.085, 9);
  world.limb(hair, [0.045, 1.64, 0], [0.05, 1.69, 0], 0.1, 0.094, 9);
  if (rider.scarf) {
    world.limb(rider.scarf, [0.01, 1.46, -0.04], [0.03, 1.47, 0.04], 0.075, 0.075);
    world.limb(rider.scarf, [-0.08, 1.45, 0.05], [-0.45, 1.42, 0.12], 0.06, 0.045);
  }
  if (rider.load) world.box(rider.load, [-0.62, 0.74, 0], [0.42, 0.34, 0.34]);
}
