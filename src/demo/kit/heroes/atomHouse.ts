import { BoxGeometry, TorusGeometry } from 'three';
import { glow, type Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import type { World } from '../world.ts';

const radius = 24;
const centre = 46;
const belts = 17;

/** A globe of white belts and glass within three crossing orbits, on a round podium; 96 m high and 150 m wide. */
export function atomHouse(
  world: World,
  at: Point,
  {
    shell = '#f0ece4',
    glass = '#6f93a6',
    orbit = '#d9dcdc',
  }: { shell?: Paint; glass?: Paint; orbit?: Paint } = {},
): void {
  world.place(at, 0, () => {
    globe(world, shell, glass);
    for (const [lean, turn] of [
      [0.34, 0],
      [0.5, 2.1],
      [0.5, -2.1],
    ] as const) {
      world.add(
        orbit,
        new TorusGeometry(47, 1.7, 10, 120)
          .scale(1, 0.86, 1)
          .rotateX(Math.PI / 2)
          .rotateZ(lean)
          .rotateY(turn)
          .translate(0, centre, 0),
      );
    }
    for (let i = 0; i < 10; i++) {
      const around = (i / 10) * 2 * Math.PI;
      const [x, z] = [Math.cos(around), Math.sin(around)];
      world.limb(shell, [x * 21, 8, z * 21], [x * 14, centre - 18, z * 14], 1.1, 0.8, 10);
    }
    podium(world, shell, glass);
  });
}

function globe(world: World, shell: Paint, glass: Paint): void {
  const ringAt = (part: number, out: number) => {
    const angle = -Math.PI / 2 + part * Math.PI;
    return [
      Math.max(0.01, Math.cos(angle) * (radius + out)),
      Math.sin(angle) * (radius + out),
    ] as const;
  };
  for (let belt = 0; belt < belts; belt++) {
    const isGlass = belt % 2 === 1;
    const profile = Array.from({ length: 5 }, (_, i) =>
      ringAt((belt + i / 4) / belts, isGlass ? -0.35 : 0),
    );
    world.lathe(isGlass ? glass : shell, [0, centre, 0], profile, 64);
  }
  for (let i = 0; i < 36; i++) {
    const around = (i / 36) * 2 * Math.PI;
    const meridian = Array.from({ length: 17 }, (_, step): Point => {
      const [across, up] = ringAt(0.06 + (step / 16) * 0.88, 0);
      return [Math.cos(around) * across, centre + up, Math.sin(around) * across];
    });
    world.tube(shell, meridian, 0.16, 4, 32);
  }
  litWindow(world);
}

/** One pane of the twelfth belt, above the orbits and to the left of the viewer. */
function litWindow(world: World): void {
  const latitude = (11.5 / belts - 0.5) * Math.PI;
  world.add(
    glow('#ffb84a', 4),
    new BoxGeometry(3.5, 3.6, 0.3)
      .translate(0, 0, radius)
      .rotateX(-latitude)
      .rotateY(-0.42)
      .translate(0, centre, 0),
  );
}

/** Three round terraces with a colonnade, and two low curved wings. */
function podium(world: World, shell: Paint, glass: Paint): void {
  world.cylinder(shell, [0, 0, 0], [62, 60], 2.4, 72);
  world.cylinder(glass, [0, 2.4, 0], 44, 5.2, 64);
  world.cylinder(shell, [0, 7.4, 0], [47, 46], 1.4, 72);
  world.cylinder(glass, [0, 8.8, 0], 26, 3.4, 48);
  world.cylinder(shell, [0, 12, 0], [28.5, 28], 1, 64);
  for (let i = 0; i < 48; i++) {
    const around = (i / 48) * 2 * Math.PI;
    world.limb(
      shell,
      [Math.cos(around) * 45.4, 2.4, Math.sin(around) * 45.4],
      [Math.cos(around) * 45.4, 7.6, Math.sin(around) * 45.4],
      0.5,
      0.45,
      8,
    );
  }
}
