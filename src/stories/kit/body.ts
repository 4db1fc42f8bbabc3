import type { Arms, Garment, Look, Pose } from './figures.ts';
import { latheGeometry, type Profile } from './geometry.ts';
import { drawHead } from './head.ts';
import { coats, trousers } from './palette.ts';
import type { Point } from './scene.ts';
import type { World } from './world.ts';

const skin = '#d9a27c';
const hair = '#1d1a20';
/** The height all joints are given for. */
export const grownUp = 1.72;

const torsoProfile: Profile = [
  [0.1, 0.84],
  [0.155, 0.88],
  [0.148, 1.02],
  [0.168, 1.2],
  [0.186, 1.32],
  [0.176, 1.385],
  [0.1, 1.435],
  [0.06, 1.475],
];
const hems: Record<Garment, Profile> = {
  jacket: [
    [0.172, 0.8],
    [0.165, 0.9],
    [0.158, 1.02],
  ],
  coat: [
    [0.235, 0.52],
    [0.205, 0.72],
    [0.178, 0.92],
    [0.158, 1.05],
  ],
  skirt: [
    [0.25, 0.5],
    [0.225, 0.68],
    [0.18, 0.9],
    [0.15, 1.03],
  ],
  gown: [
    [0.52, 0.05],
    [0.46, 0.2],
    [0.32, 0.65],
    [0.2, 1.05],
    [0.17, 1.2],
  ],
};

/** One figure at the origin, looking along +x, at its full height; `height` only tells child from grown-up. */
export function drawBody(world: World, look: Look, height: number): void {
  const { random } = world;
  const detail = look.detail ?? 7;
  const pose = look.pose ?? 'walking';
  const wears = look.wears ?? random.pick(['jacket', 'coat', 'skirt'] as const);
  const top = look.top ?? random.pick(coats);
  const bottom = look.bottom ?? (wears === 'gown' ? top : random.pick(trousers));
  const phase = look.phase ?? random.between(0, 2 * Math.PI);
  const swing = pose === 'walking' ? Math.sin(phase) * 0.42 : 0.05;
  const lift = pose === 'sitting' ? ((look.seat ?? 0.46) * grownUp) / height - 0.8 : 0;
  const body = (draw: () => void) => (lift === 0 ? draw() : world.place([0, lift, 0], 0, draw));

  if (wears !== 'gown')
    drawLegs(world, { pose, swing, lift, detail, leg: wears === 'skirt' ? skin : bottom });
  body(() => {
    const sides = Math.max(6, detail + 3);
    oval(world, top, torsoProfile, sides, 0.64);
    if (pose !== 'sitting' || wears === 'jacket') {
      oval(
        world,
        wears === 'skirt' ? (look.bottom ?? top) : top,
        hems[wears],
        sides,
        wears === 'jacket' ? 0.66 : 0.84,
      );
    } else {
      world.limb(top, [0.02, 0.86, 0], [0.36, 0.83, 0], 0.17, 0.16, detail);
    }
    drawArms(world, {
      arms: look.arms ?? (pose === 'walking' ? 'swinging' : 'down'),
      swing,
      top,
      look,
      detail,
    });
    drawHead(world, look, height, wears, detail);
  });
}

/** A turned profile, flattened front to back. */
function oval(world: World, paint: string, profile: Profile, sides: number, depth: number): void {
  world.add(paint, latheGeometry(profile, sides).scale(depth, 1, 1));
}

function drawLegs(
  world: World,
  {
    pose,
    swing,
    lift,
    detail,
    leg,
  }: { pose: Pose; swing: number; lift: number; detail: number; leg: string },
): void {
  const hip = 0.88 + lift;
  for (const side of [1, -1]) {
    const z = side * 0.085;
    const angle = swing * side;
    const bend = angle < 0 ? 0.55 * -angle : 0.06;
    const sitting = pose === 'sitting';
    const knee: Point = sitting
      ? [0.4, hip - 0.04, z]
      : [Math.sin(angle) * 0.42, hip - Math.cos(angle) * 0.43, z];
    const foot: Point = sitting
      ? [0.42, Math.max(0.05, hip - 0.46), z]
      : [
          knee[0] + Math.sin(angle - bend) * 0.43,
          Math.max(0.05, knee[1] - Math.cos(angle - bend) * 0.42),
          z,
        ];
    world.limb(leg, [0, hip, z], knee, 0.09, 0.062, detail);
    world.limb(leg, knee, foot, 0.06, 0.045, detail);
    world.limb(
      hair,
      [foot[0] - 0.02, foot[1] - 0.02, z],
      [foot[0] + 0.13, Math.max(0.03, foot[1] - 0.03), z * 1.15],
      0.045,
      0.04,
      5,
    );
  }
}

type Reach = readonly [elbow: Point, hand: Point];

function reach(arms: Arms, side: number, swing: number): Reach {
  const out = side * 0.225;
  const hanging = (angle: number): Reach => {
    const elbow: Point = [Math.sin(angle) * 0.28, 1.36 - Math.cos(angle) * 0.28, out];
    return [
      elbow,
      [
        elbow[0] + Math.sin(angle + 0.25) * 0.26,
        elbow[1] - Math.cos(angle + 0.25) * 0.26,
        side * 0.23,
      ],
    ];
  };
  switch (arms) {
    case 'swinging':
      return hanging(-swing * side * 0.9);
    case 'down':
      return hanging(-0.05);
    case 'raised':
      return [
        [0.05, 1.58, side * 0.3],
        [0.1, 1.86, side * 0.2],
      ];
    case 'waving':
      return side > 0
        ? [
            [0.12, 1.5, side * 0.36],
            [0.15, 1.78, side * 0.3],
          ]
        : hanging(-0.05);
    case 'holding':
      return [
        [0.08, 1.12, side * 0.24],
        [0.34, 1.16, side * 0.1],
      ];
    case 'resting':
      return [
        [0.16, 1.13, side * 0.26],
        [0.42, 1.1, side * 0.2],
      ];
  }
}

function drawArms(
  world: World,
  {
    arms,
    swing,
    top,
    look,
    detail,
  }: { arms: Arms; swing: number; top: string; look: Look; detail: number },
): void {
  for (const side of [1, -1]) {
    const [elbow, hand] = reach(look.umbrella && side > 0 ? 'holding' : arms, side, swing);
    world.limb(top, [0, 1.365, side * 0.175], elbow, 0.06, 0.05, detail);
    world.limb(top, elbow, hand, 0.05, 0.038, detail);
    const on = (from: number, to: number) => to + (to - from) * 0.25;
    const fingers: Point = [on(elbow[0], hand[0]), on(elbow[1], hand[1]), on(elbow[2], hand[2])];
    world.limb(skin, hand, fingers, 0.038, 0.03, 5);
    if (look.bag && side > 0)
      world.box(look.bag, [hand[0], hand[1] - 0.34, hand[2] + 0.01], [0.3, 0.24, 0.1]);
    if (look.umbrella && side > 0) drawUmbrella(world, look.umbrella, hand);
  }
  if (look.satchel) world.roundedBox(look.satchel, [-0.2, 1.02, 0], [0.16, 0.32, 0.28], 0.05);
}

function drawUmbrella(world: World, colour: string, [x, y, z]: Point): void {
  world.limb(hair, [x, y - 0.05, z], [x - 0.12, y + 0.95, z - 0.05], 0.012);
  world.lathe(
    colour,
    [x - 0.12, y + 0.66, z - 0.05],
    [
      [0.6, 0],
      [0.5, 0.1],
      [0.33, 0.2],
      [0.14, 0.27],
      [0.01, 0.3],
    ],
    12,
  );
}
