import { hangingCloth } from '../cloth.ts';
import { glow, type Paint } from '../paint.ts';
import type { World } from '../world.ts';

const sill = 0.72;
const lintel = 3.6;
const opening = 2;
const bay = 2.7;
const white = '#f3efe2';
/** Light from outside shines through it. */
const net: Paint = { colour: '#fbf7ea', emissive: '#aba692', opacity: 0.8, castsShadow: false };
const drape: Paint = '#b99a5e';

export interface WindowWall {
  /** The wall's inner face; the room is towards +x. */
  x: number;
  from: number;
  to: number;
  height: number;
  wall: Paint;
}

/** A wall along z of tall windows with glazing bars, each behind a net curtain and between two drapes. */
export function windowWall(world: World, { x, from, to, height, wall }: WindowWall): void {
  const length = to - from;
  const middle = (from + to) / 2;
  const mid = x - 0.2;
  world.box(glow('#e6f1f4', 1.15), [x - 3, -4, middle], [0.1, 14, length * 3]);
  world.box(wall, [mid, 0, middle], [0.4, sill, length]);
  world.box(wall, [mid, lintel, middle], [0.4, height - lintel, length]);
  // Keeps the sun out above the wall, because the ceiling casts no shadow.
  world.box(wall, [mid, height, middle], [0.4, 20, length]);
  world.box('#e9e3d2', [x - 0.02, sill - 0.05, middle], [0.12, 0.06, length]);
  world.box('#8a5a38', [x + 0.2, lintel + 0.04, middle], [0.42, 0.24, length]);
  world.box('#6a4128', [x + 0.2, lintel, middle], [0.46, 0.05, length]);
  for (let z = from + 0.5; z < to; z += bay) {
    const centre = z + bay / 2;
    world.box(wall, [mid, sill, z], [0.4, lintel - sill, bay - opening]);
    window(world, mid, centre);
    hangingCloth(world, net, [x + 0.15, lintel, centre], {
      width: opening + 0.25,
      drop: lintel - 0.1,
      folds: 9,
      depth: 0.065,
      turn: Math.PI / 2,
    });
    for (const side of [-1, 1])
      hangingCloth(world, drape, [x + 0.26, lintel, centre + side * (opening / 2 + 0.16)], {
        width: 0.44,
        drop: lintel - 0.06,
        folds: 3,
        depth: 0.07,
        turn: Math.PI / 2,
      });
  }
}

function window(world: World, x: number, z: number): void {
  const tall = lintel - sill;
  for (const side of [-1, 1])
    world.box(white, [x, sill, z + side * (opening / 2 - 0.05)], [0.12, tall, 0.1]);
  world.box(white, [x, sill, z], [0.12, tall, 0.09]);
  for (const y of [sill, sill + tall * 0.66, lintel - 0.1])
    world.box(white, [x, y, z], [0.12, 0.1, opening]);
}
