import { glow, type Paint } from '../paint.ts';
import { polishedFloor } from '../water.ts';
import type { World } from '../world.ts';

/** The back wall. */
const wall = -5;
const opening = { width: 1.34, from: 0.5, to: 4.3 } as const;
const windows = [-2.05, 0, 2.05];
const plaster: Paint = { colour: '#c3d6d4', castsShadow: false };
const frame: Paint = { colour: '#eef1ec', castsShadow: false };

/** A rehearsal room: pale polished boards, at z = -5 three tall windows with rain on them and a barre before. */
export function danceRoom(world: World): void {
  wetGarden(world);
  backWall(world);
  for (const x of windows) rainyWindow(world, x);
  world.limb('#b58a5e', [-6, 1.02, wall + 0.34], [6, 1.02, wall + 0.34], 0.026, 0.026, 10);
  for (const x of [-3.1, -1.02, 1.02, 3.1])
    world.limb('#8c9a9a', [x, 1.02, wall + 0.34], [x, 0.92, wall], 0.016);
  world.reflector = polishedFloor({
    at: [0, 0, 0],
    size: [14, 14],
    tint: '#eef4f4',
    reflectance: 0.26,
    ripple: 0.006,
    pattern: `
    float board = floor(ground.x / .16);
    float end = floor(ground.y / 1.7 + fract(board * .37) * 3.);
    base = mix(vec3(.42, .34, .26), vec3(.53, .45, .36), noise(vec2(board * 7.3 + end * 3.1, ground.y * .5)));
    base *= 1. - .3 * smoothstep(.47, .5, abs(fract(ground.x / .16) - .5));`,
  });
}

/** What the panes show: a bright sky over soft rows of trees and a roof. */
function wetGarden(world: World): void {
  world.box(glow('#dcebee', 1.02), [0, 0, wall - 6], [24, 9, 0.1]);
  const rows = [
    ['#b4cdca', 3.1, 1.9],
    ['#93b7ae', 2.2, 1.4],
    ['#6f9a8d', 1.3, 1],
  ] as const;
  rows.forEach(([colour, height, size], row) => {
    for (let x = -8; x < 8; x += size * 0.8)
      world.blob(
        glow(colour, 0.85),
        [x + world.random.between(-0.4, 0.4), height - size * 0.4, wall - 5 + row * 1.2],
        [size * 0.7, size * world.random.between(0.7, 1.1), 0.2],
        { detail: 3, rough: 0.05 },
      );
    world.box(glow(colour, 0.85), [0, 0, wall - 5 + row * 1.2], [24, height - size * 0.5, 0.1]);
  });
}

function backWall(world: World): void {
  const half = opening.width / 2;
  world.box(plaster, [0, opening.to, wall - 0.15], [14, 2.6, 0.3]);
  world.box(plaster, [0, 0, wall - 0.15], [14, opening.from, 0.3]);
  const edges = [-7, ...windows.flatMap((x) => [x - half, x + half]), 7];
  for (let i = 0; i < edges.length; i += 2) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    world.box(plaster, [(from + to) / 2, 0, wall - 0.15], [to - from, opening.to, 0.3]);
    world.box(
      { colour: '#8fb3b2', castsShadow: false },
      [(from + to) / 2, 0, wall],
      [to - from, 1.3, 0.03],
    );
  }
  world.box(frame, [0, 0, wall + 0.02], [14, 0.16, 0.05]);
}

function rainyWindow(world: World, x: number): void {
  const { random } = world;
  const { width, from, to } = opening;
  world.box(frame, [x, from - 0.05, wall + 0.06], [width + 0.16, 0.07, 0.26]);
  for (const dx of [-0.5, 0, 0.5])
    world.box(frame, [x + dx * width, from, wall - 0.1], [0.06, to - from, 0.08]);
  for (const part of [0, 0.24, 0.48, 0.72, 1])
    world.box(frame, [x, from + part * (to - from) - 0.03, wall - 0.1], [width, 0.06, 0.08]);
  const drop: Paint = { colour: '#f6fbfb', unlit: 1.05, opacity: 0.5 };
  for (let i = 0; i < 90; i++) {
    const at = x + random.between(-0.48, 0.48) * width;
    const top = random.between(from + 0.1, to);
    const end = Math.max(from, top - random.between(0.05, 0.5));
    world.limb(drop, [at, top, wall - 0.14], [at + 0.01, end, wall - 0.14], 0.002, 0.0045, 4);
  }
}
