import { hangingCloth } from '../cloth.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { polishedFloor } from '../water.ts';
import type { World } from '../world.ts';

/** Height of the table's top; it runs along -z, 1.9 m wide, from z = 1 to z = -7. */
export const tableTop = 0.76;

const wood = '#7a4a2c';
const wall = '#d3e0dc';
const back = -9.5;
/** Daylight from the floor reaches it, which the renderer does not follow: it shines a little itself. */
const shadedCeiling = { colour: '#e8ece6', castsShadow: false, emissive: '#7f9294' };

/** A conference room with tall windows on the left: table, chairs, curtains, and two frames on the end wall. */
export function conferenceRoom(world: World): void {
  world.box('#c2a37c', [0, -0.2, -3], [12, 0.2, 18]);
  world.box('#8c4a40', [0, 0, -3], [5.4, 0.02, 12]);
  world.box(wall, [0, 0, back - 0.2], [12, 4.2, 0.2]);
  world.box('#8a6444', [0, 0, back - 0.05], [12, 0.95, 0.1]);
  world.box('#e9dcc0', [0, 3.9, back], [12, 0.3, 0.16]);
  world.box(wall, [4.7, 0, -3], [0.2, 4.2, 18]);
  world.box('#8a6444', [4.56, 0, -3], [0.1, 0.95, 18]);
  world.box(shadedCeiling, [0, 4.2, -3], [12, 0.1, 18]);
  windowWall(world);
  for (const x of [-3.1, 0, 3.1])
    hangingCloth(world, '#f6f1e2', [x, 3.85, back + 0.2], { width: 1.3, drop: 3.8, folds: 5 });
  frame(world, -1.55, '#6fa5bc');
  frame(world, 1.55, '#e3b46a');
  table(world);
  for (let z = 0.2; z > -7; z -= 1.15)
    for (const side of [-1, 1]) chair(world, [side * 1.45, 0, z], side);
}

function windowWall(world: World): void {
  const x = -4.7;
  world.box(wall, [x, 0, -3], [0.3, 0.9, 18]);
  world.box('#efe6d2', [x + 0.1, 0.9, -3], [0.4, 0.06, 18]);
  world.box(wall, [x, 3.5, -3], [0.3, 0.7, 18]);
  for (let z = -8.9; z < 5; z += 2.4) {
    world.box(wall, [x, 0.9, z], [0.3, 2.6, 0.8]);
    world.box('#efe6d2', [x, 0.9, z + 1.2], [0.1, 2.6, 0.07]);
  }
  world.box('#efe6d2', [x, 2.7, -3], [0.1, 0.07, 18]);
}

/** A gilt frame that holds nothing but a colour. */
function frame(world: World, x: number, field: Paint): void {
  world.box('#b58f4c', [x, 1.75, back + 0.02], [1.25, 1.65, 0.08]);
  world.box('#efe6d2', [x, 1.83, back + 0.06], [1.09, 1.49, 0.06]);
  world.box(field, [x, 1.92, back + 0.08], [0.91, 1.31, 0.06]);
}

function table(world: World): void {
  world.box(wood, [0, tableTop - 0.09, -3], [1.9, 0.08, 8]);
  for (const side of [-1, 1])
    world.box('#5f3820', [side * 0.7, 0, -3], [0.1, tableTop - 0.09, 7.2]);
  world.reflector = polishedFloor(
    {
      at: [0, tableTop, -3],
      size: [1.9, 8],
      ripple: 0.003,
      reflectance: 0.28,
      pattern: `
      float grain = noise(vec2(ground.x * 26., ground.y * 1.4));
      base = mix(vec3(.17, .07, .03), vec3(.27, .12, .05), grain);
      base = mix(base, vec3(.5, .4, .24), step(.84, abs(ground.x)) * step(abs(ground.x), .87));`,
    },
    'tiles',
  );
}

export function microphone(world: World, [x, , z]: Point, side: number): void {
  const metal = '#33363a';
  world.cylinder(metal, [x, tableTop, z], 0.06, 0.03, 20);
  world.tube(
    metal,
    [
      [x, tableTop, z],
      [x + side * 0.02, tableTop + 0.2, z],
      [x + side * 0.1, tableTop + 0.34, z],
    ],
    0.008,
  );
  world.blob('#24262a', [x + side * 0.115, tableTop + 0.36, z], [0.032, 0.04, 0.032], {
    detail: 3,
    rough: 0,
  });
}

function chair(world: World, [x, y, z]: Point, side: number): void {
  const cloth = '#3f6a66';
  world.roundedBox(cloth, [x, y + 0.42, z], [0.5, 0.1, 0.52], 0.04);
  world.roundedBox(cloth, [x + side * 0.24, y + 0.5, z], [0.09, 0.56, 0.5], 0.04);
  world.roundedBox(wood, [x + side * 0.26, y + 1.04, z], [0.09, 0.07, 0.54], 0.03);
  for (const dx of [-0.2, 0.2])
    for (const dz of [-0.2, 0.2])
      world.limb(wood, [x + dx, y, z + dz], [x + dx, y + 0.44, z + dz], 0.025);
}
