import { ExtrudeGeometry, Shape } from 'three';
import { armchair } from '../armchair.ts';
import { ball } from '../ball.ts';
import { flowerBowl, flowers } from '../flowers.ts';
import { type Finish, glow, type Paint } from '../paint.ts';
import { placeSetting } from '../placeSetting.ts';
import { polishedFloor } from '../water.ts';
import type { World } from '../world.ts';
import { windowWall } from './curtainedWindows.ts';

/** The table's top; it runs along -z. */
export const tableTop = 0.75;

const wood = '#7a4a2c';
const panel = '#8a5a38';
const wall = '#dbe2d8';
const half = 4.7;
const back = -9.6;
const height = 4.3;
const table = { from: 1.5, to: -7.3, half: 1, corner: 0.62 } as const;
/** It glows a little, because the renderer does not reflect daylight off the floor. */
const shadedCeiling: Finish = { colour: '#eceee6', castsShadow: false, emissive: '#6f8284' };

/** A conference room with curtained windows on the left: one long table laid for sixteen, two frames on the panelled end wall. */
export function conferenceRoom(world: World): void {
  const length = 17;
  const middle = back + length / 2;
  world.box('#b9946a', [0, -0.2, middle], [2 * half, 0.2, length]);
  world.box('#9a5a4c', [0, 0, middle - 0.6], [5.6, 0.015, length - 3.4]);
  world.box('#cda874', [0, 0, middle - 0.6], [5.2, 0.018, length - 3.8]);
  world.box('#9a5a4c', [0, 0, middle - 0.6], [5, 0.021, length - 4]);
  world.box(wall, [0, 0, back - 0.1], [2 * half, height, 0.2]);
  world.box(wall, [half + 0.1, 0, middle], [0.2, height, length]);
  world.box(shadedCeiling, [0, height, middle], [2 * half, 0.1, length]);
  for (const x of [-1, 1])
    world.box(
      { ...shadedCeiling, emissive: '#5a6c70' },
      [x * (half - 0.15), height - 0.22, middle],
      [0.3, 0.22, length],
    );
  world.box('#f2ecda', [0, height - 0.24, back + 0.12], [2 * half, 0.24, 0.24]);
  panelling(world, middle, length);
  windowWall(world, { x: -half, from: back, to: 15, height, wall });
  for (const side of [-1, 1]) frame(world, side * 1.7, side < 0 ? '#6f9fb8' : '#e0b466');
  sideboard(world);
  ceilingLamps(world);
  conferenceTable(world);
  for (let i = 0; i < 8; i++) {
    const z = table.from - 0.75 - i * 1.04;
    for (const side of [-1, 1]) {
      const turn = side > 0 ? 0 : Math.PI;
      armchair(world, [side * 1.34, 0, z], turn + world.random.between(-0.05, 0.05));
      placeSetting(world, [side * 0.62, tableTop, z], turn);
    }
  }
  for (const z of [-0.6, -3.2, -5.8])
    flowerBowl(world, [0, tableTop, z], ['#fbf6ea', '#fbf6ea', '#f3dc9a']);
}

function panelling(world: World, middle: number, length: number): void {
  const top = 1.05;
  world.box(panel, [0, 0, back + 0.04], [2 * half, top, 0.08]);
  world.box(wood, [0, top, back + 0.05], [2 * half, 0.07, 0.13]);
  world.box(wood, [0, 0, back + 0.06], [2 * half, 0.14, 0.1]);
  for (let x = -4.2; x < 4.4; x += 1.2)
    world.box('#7d5031', [x, 0.24, back + 0.075], [0.94, 0.68, 0.03]);
  world.box(panel, [half - 0.04, 0, middle], [0.08, top, length]);
  world.box(wood, [half - 0.05, top, middle], [0.13, 0.07, length]);
  for (let z = back + 0.8; z < back + length; z += 1.2)
    world.box('#7d5031', [half - 0.075, 0.24, z], [0.03, 0.68, 0.94]);
}

/** A gilt frame that holds nothing but a colour. */
function frame(world: World, x: number, field: Paint): void {
  const [y, z] = [1.72, back];
  world.box('#b08a4a', [x, y, z + 0.03], [1.36, 1.76, 0.06]);
  world.box('#cba763', [x, y + 0.06, z + 0.05], [1.24, 1.64, 0.06]);
  world.box('#f0e9d8', [x, y + 0.13, z + 0.06], [1.1, 1.5, 0.06]);
  world.box(field, [x, y + 0.25, z + 0.065], [0.86, 1.26, 0.06]);
}

function sideboard(world: World): void {
  const z = back + 0.36;
  world.roundedBox(wood, [0, 0.12, z], [2.2, 0.78, 0.5], 0.03);
  world.box('#5f3820', [0, 0, z], [2, 0.12, 0.4]);
  for (const x of [-0.54, 0, 0.54]) world.box(panel, [x, 0.22, z + 0.245], [0.48, 0.58, 0.02]);
  world.lathe(
    '#dfe8e4',
    [0, 0.9, z],
    [
      [0.07, 0],
      [0.13, 0.1],
      [0.14, 0.2],
      [0.06, 0.34],
      [0.075, 0.4],
    ],
    32,
  );
  flowers(world, [0, 1.46, z], [0.3, 0.22, 0.22], ['#f8f2e4', '#f8f2e4', '#f3dc9a']);
}

function conferenceTable(world: World): void {
  const { from, to, half: wide, corner } = table;
  const deep = (from - to) / 2;
  const middle = (from + to) / 2;
  const top = new Shape();
  top
    .moveTo(-wide + corner, -deep)
    .absarc(wide - corner, -deep + corner, corner, -Math.PI / 2, 0, false);
  top.absarc(wide - corner, deep - corner, corner, 0, Math.PI / 2, false);
  top.absarc(-wide + corner, deep - corner, corner, Math.PI / 2, Math.PI, false);
  top.absarc(-wide + corner, -deep + corner, corner, Math.PI, 1.5 * Math.PI, false);
  world.add(
    wood,
    new ExtrudeGeometry(top, {
      depth: 0.03,
      bevelSize: 0.03,
      bevelThickness: 0.025,
      bevelOffset: -0.03,
      bevelSegments: 4,
      curveSegments: 20,
    })
      .rotateX(-Math.PI / 2)
      .translate(0, tableTop - 0.056, middle),
  );
  for (const z of [from - 1.1, middle, to + 1.1]) {
    world.roundedBox('#5f3820', [0, 0.09, z], [0.8, 0.61, 0.62], 0.03);
    world.roundedBox(wood, [0, 0, z], [1.1, 0.1, 0.86], 0.03);
    for (const side of [-1, 1]) world.box(panel, [0, 0.18, z + side * 0.31], [0.6, 0.42, 0.02]);
  }
  world.box('#5f3820', [0, 0.58, middle], [1.1, 0.12, from - to - 1]);
  world.reflector = polishedFloor({
    at: [0, tableTop, middle],
    size: [wide * 2, deep * 2],
    ripple: 0.004,
    reflectance: 0.2,
    pattern: `
      vec2 q = abs(ground - vec2(0., ${middle.toFixed(3)})) - vec2(${(wide - corner).toFixed(3)}, ${(deep - corner).toFixed(3)});
      float inside = ${corner.toFixed(3)} - length(max(q, 0.)) - min(max(q.x, q.y), 0.);
      if (inside < .02) discard;
      float grain = noise(vec2(ground.x * 26., ground.y * 1.4));
      base = mix(vec3(.19, .075, .03), vec3(.29, .125, .05), grain);
      base = mix(base, vec3(.52, .38, .2), step(.15, inside) * step(inside, .175));`,
  });
}

/** Two rings of frosted globes. */
function ceilingLamps(world: World): void {
  for (const z of [-3.4, -7]) {
    world.cylinder('#b08a4a', [0, height - 0.5, z], 0.02, 0.5, 8);
    world.ring('#b08a4a', [0, height - 0.56, z], 0.52, 0.02, { segments: 48 });
    for (let i = 0; i < 6; i++) {
      const around = (i / 6) * 2 * Math.PI;
      ball(
        world,
        glow('#fff6e0', 0.95),
        [Math.cos(around) * 0.52, height - 0.52, z + Math.sin(around) * 0.52],
        0.11,
        20,
      );
      world.limb(
        '#b08a4a',
        [0, height - 0.5, z],
        [Math.cos(around) * 0.5, height - 0.57, z + Math.sin(around) * 0.5],
        0.012,
        0.012,
        6,
      );
    }
  }
}
