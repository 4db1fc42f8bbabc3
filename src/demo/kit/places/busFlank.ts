import { ExtrudeGeometry, Path, Shape } from 'three';
import { type Look, person } from '../figures.ts';
import { glow, type Paint } from '../paint.ts';
import { heading } from '../scene.ts';
import type { World } from '../world.ts';

const bay = 1.46;
const pane = { width: 1.28, from: 1.46, to: 2.7, corner: 0.12 } as const;
const floor = 0.72;
const length = 14;
const bays = [-3, -2, -1, 0, 1, 2, 3].map((i) => i * bay);

/** Glass first, what it mirrors next, the drops last: translucent paints are drawn in the order of their first use. */
const mirroredSky = Array.from(
  { length: 48 },
  (_, i): Paint => ({ colour: '#5fa9c4', unlit: 0.75, opacity: 0.4 * (1 - i / 48) ** 1.4 + 0.03 }),
);
const mirroredStone: Paint = { colour: '#f2f8f6', unlit: 0.95, opacity: 0.17 };
const drop: Paint = { colour: '#d8eef2', unlit: 0.8, opacity: 0.4 };
const glint: Paint = { colour: '#ffffff', unlit: 1.3, opacity: 0.85 };
const trail: Paint = { colour: '#e4f3f5', unlit: 0.85, opacity: 0.26 };
const falling: Paint = { colour: '#eaf6f8', unlit: 0.9, opacity: 0.16 };

/** Someone on the bus, seen from the side. */
export type Passenger = Look & { x: number; deep?: number };

/** The side of a lamp-lit bus in the rain, its outside at z = 0, its windows from 1.46 to 2.7 m: for a view along -z. */
export function busFlank(world: World, passengers: readonly Passenger[]): void {
  shell(world);
  cabin(world);
  for (const { x, deep = 0.8, ...look } of passengers)
    person(world, [x, floor, -deep], {
      facing: heading.right,
      pose: 'standing',
      detail: 16,
      ...look,
    });
  mirroredSkyline(world);
  for (const x of bays) rainOn(world, x);
  for (let i = 0; i < 70; i++) {
    const [x, y] = [world.random.between(-4, 4), world.random.between(0.4, 3.6)];
    world.limb(
      falling,
      [x, y, 0.5],
      [x - 0.07, y - world.random.between(0.3, 0.7), 0.5],
      0.002,
      0.004,
      4,
    );
  }
}

function roundedOutline<P extends Path>(path: P, x: number, grown: number): P {
  const [left, right] = [x - pane.width / 2 - grown, x + pane.width / 2 + grown];
  const [bottom, top] = [pane.from - grown, pane.to + grown];
  const corner = pane.corner + grown;
  path.moveTo(left + corner, bottom);
  path.absarc(right - corner, bottom + corner, corner, -Math.PI / 2, 0, false);
  path.absarc(right - corner, top - corner, corner, 0, Math.PI / 2, false);
  path.absarc(left + corner, top - corner, corner, Math.PI / 2, Math.PI, false);
  path.absarc(left + corner, bottom + corner, corner, Math.PI, Math.PI * 1.5, false);
  return path;
}

function shell(world: World): void {
  const half = length / 2;
  const sheet = new Shape();
  sheet.moveTo(-half, 1.21).lineTo(half, 1.21).lineTo(half, 3.6).lineTo(-half, 3.6).closePath();
  const flat = { bevelEnabled: false, curveSegments: 10 };
  for (const x of bays) {
    sheet.holes.push(roundedOutline(new Path(), x, 0));
    const rim = roundedOutline(new Shape(), x, 0.035);
    // A little narrower than the hole in the sheet: where their edges coincide they would flicker.
    rim.holes.push(roundedOutline(new Path(), x, -0.005));
    world.add('#22343a', new ExtrudeGeometry(rim, { ...flat, depth: 0.05 }).translate(0, 0, -0.03));
  }
  world.add('#fff8e8', new ExtrudeGeometry(sheet, { ...flat, depth: 0.1 }).translate(0, 0, -0.1));
  world.box('#46b0a6', [0, 0.2, -0.08], [length, 1.02, 0.16]);
  world.limb('#fbf7ea', [-half, 1.22, 0.01], [half, 1.22, 0.01], 0.026, 0.026, 10);
  world.limb('#2f8a86', [-half, 0.84, 0.005], [half, 0.84, 0.005], 0.018, 0.018, 10);
  world.limb('#ece4d0', [-half, 2.9, 0.02], [half, 2.9, 0.02], 0.03, 0.03, 10);
  for (const x of bays) world.box('#2f8a86', [x + bay / 2, 0.2, 0.002], [0.014, 1, 0.004]);
}

/** Warm walls, the blue windows of the other side, and red rails to hold on to. */
function cabin(world: World): void {
  const back = -2.4;
  const rail = glow('#f23220', 1);
  world.box(glow('#e9a75a', 0.8), [0, 0, back], [length, 1.7, 0.1]);
  world.box(glow('#f6c884', 0.9), [0, 1.7, back], [length, 1.3, 0.1]);
  world.box('#7d6a50', [0, 3.05, -1.35], [length, 0.1, 2.2]);
  world.box('#5f5140', [0, 0, -1.35], [length, floor, 2.2]);
  for (const x of bays) {
    world.roundedBox(glow('#5f93a3', 0.55), [x + 0.3, 1.62, back], [1.06, 0.92, 0.14], 0.06);
    world.box(glow('#fff2cc', 2), [x, 2.86, -1.9], [0.9, 0.06, 0.3]);
  }
  world.limb(rail, [-length / 2, 2.52, -0.3], [length / 2, 2.52, -0.3], 0.026, 0.026, 12);
  for (const x of [-1.84, 0.98]) world.limb(rail, [x, floor, -0.3], [x, 3, -0.3], 0.032, 0.032, 12);
  for (const x of [-2.2, 0.4, 2.6]) world.lamp([x, 2.75, -1.5], '#ffc878', 7);
  for (const x of [-1.2, 1.4]) world.lamp([x, 2.9, -0.3], '#ffd49a', 2.4);
}

/** The sky above the hall across the street and the edge of its roof, fainter towards the sill, so that they cover no face. */
function mirroredSkyline(world: World): void {
  const eaves = pane.to - 0.2;
  const width = pane.width + 0.1;
  const tall = (pane.to - pane.from) / mirroredSky.length;
  for (const x of bays) {
    for (const [i, sky] of mirroredSky.entries())
      world.box(sky, [x, pane.to - (i + 1) * tall, -0.045], [width, tall, 0.001]);
    world.box(mirroredStone, [x, eaves, -0.04], [width, 0.07, 0.001]);
    world.box(mirroredStone, [x, eaves + 0.09, -0.04], [width, 0.025, 0.001]);
  }
}

function rainOn(world: World, x: number): void {
  const { random } = world;
  const across = () => x + random.between(-0.47, 0.47) * pane.width;
  for (let i = 0; i < 10; i++) {
    const start = across();
    const top = random.between(pane.from + 0.4, pane.to - 0.05);
    const end = Math.max(pane.from + 0.06, top - random.between(0.25, 0.9));
    world.limb(trail, [start, top, -0.02], [start + 0.006, end, -0.02], 0.003, 0.007, 5);
    bead(world, start + 0.006, end, 0.018);
  }
  for (let i = 0; i < 70; i++)
    bead(
      world,
      across(),
      random.between(pane.from + 0.04, pane.to - 0.04),
      random.between(0.005, 0.014),
    );
}

/** A drop on the glass: clear, with a point of light near its foot. */
function bead(world: World, x: number, y: number, radius: number): void {
  const round = { detail: 1, rough: 0.08 };
  world.blob(drop, [x, y, -0.018], [radius, radius * 1.25, radius * 0.5], round);
  world.blob(glint, [x + radius * 0.25, y + radius * 0.5, -0.01], radius * 0.26, round);
}
