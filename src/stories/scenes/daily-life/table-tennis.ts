import { CylinderGeometry } from 'three';
import { child, type Look } from '../../kit/figures.ts';
import type { Point, Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

/** A bat in the right hand of a child who waves: its face towards the wall. */
function bat(world: World, at: Point, facing: number, height: number, colour: string): void {
  world.place(
    at,
    facing,
    () => {
      world.limb('#c79a62', [0.17, 1.82, 0.29], [0.19, 1.96, 0.27], 0.022, 0.018);
      const blade = new CylinderGeometry(0.13, 0.13, 0.02, 28).rotateZ(Math.PI / 2);
      world.add(colour, blade.translate(0.19, 2.06, 0.26));
    },
    height / 1.72,
  );
}

const players: readonly (Look & { at: Point; facing: number; height: number; bat: string })[] = [
  {
    at: [-1.15, 0, 1.1],
    facing: 1.85,
    height: 1.3,
    top: '#5b8fb0',
    wears: 'jacket',
    pose: 'standing',
    bat: '#3a4a48',
  },
  {
    at: [0.1, 0, 0.9],
    facing: 1.25,
    height: 1.2,
    top: '#d9a860',
    bottom: '#7a5a48',
    wears: 'skirt',
    phase: 2.2,
    bat: '#3a4a48',
  },
  {
    at: [1.3, 0, 1.3],
    facing: 1.6,
    height: 1.33,
    top: '#6f8f5a',
    wears: 'jacket',
    pose: 'standing',
    bat: '#c8352b',
  },
];

export const scene: Scene = {
  seed: 9,
  build(world) {
    world.box('#e6d3ad', [0, 0, -0.2], [14, 6, 0.4]);
    world.box('#b98f6a', [0, 0, 0.02], [14, 0.42, 0.05]);
    world.box('#cfc0a2', [0, -0.5, 4], [14, 0.5, 12]);
    world.box('#f3e6c6', [-2.5, 1.05, 0], [1.5, 1.5, 0.14]);
    world.box('#3f6f86', [-2.5, 1.12, 0.02], [1.36, 1.36, 0.12]);
    for (const x of [-2.8, -2.15]) world.box('#f3e6c6', [x, 1.12, 0.04], [0.06, 1.36, 0.12]);
    for (const { at, facing, height, bat: colour, ...look } of players) {
      child(world, at, { ...look, facing, height, arms: 'waving', detail: 10 });
      bat(world, at, facing, height, colour);
    }
    for (const [x, y, z] of [
      [-0.55, 1.85, 0.5],
      [0.72, 1.72, 0.6],
    ] as const)
      world.blob('#fbf6ea', [x, y, z], 0.035, { detail: 3, rough: 0 });

    return {
      camera: { at: [0.2, 1.35, 7.4], look: [0.2, 1.3, 0], fov: 26 },
      mood: 'noon',
      key: [-0.5, 0.34, 0.8],
      shadows: { centre: [0, 1, 1], reach: 5, bias: 0.012 },
    };
  },
};
