import type { Profile } from '../geometry.ts';
import type { Paint } from '../paint.ts';
import type { Point } from '../scene.ts';
import { facade } from '../windows.ts';
import type { World } from '../world.ts';

/** The pyramid hotel, 330 m high: three fins 120 degrees apart, bright edges, a stepped cone and a mast. */
export function ryugyong(
  world: World,
  at: Point,
  {
    turn = 0.75,
    scale = 1,
    glass,
    edge = '#d5cfd8',
  }: { turn?: number; scale?: number; glass?: Paint; edge?: Paint } = {},
): void {
  const panes: Paint = glass ?? {
    colour: '#a8acc4',
    windows: facade({
      seed: 5,
      wall: '#e9e6ee',
      glass: ['#8d94b4', '#98a0be'],
      margin: { side: 0, top: 0.25, bottom: 0 },
    }),
  };
  const fin: Profile = [
    [0, 0],
    [92, 0],
    [92, 10],
    [80, 34],
    [12, 290],
    [0, 305],
  ];
  const foot: Profile = [
    [0, 0],
    [104, 0],
    [104, 8],
    [92, 22],
    [88, 26],
    [0, 40],
  ];
  const ridge: Profile = [
    [0, 296],
    [9.5, 296],
    [88, 22],
    [93.5, 22],
    [14, 300],
    [0, 312],
  ];
  const cone: Profile = [
    [27, 236],
    [24, 262],
    [21, 262],
    [20, 280],
    [16.5, 280],
    [15.5, 296],
    [12, 296],
    [0.6, 334],
  ];
  world.place(
    at,
    0,
    () => {
      for (let i = 0; i < 3; i++) {
        const around = (i * 2 * Math.PI) / 3 + turn;
        world.extrude(panes, fin, 23, [0, 0, 0], around);
        world.extrude(panes, foot, 30, [0, 0, 0], around);
        world.extrude(edge, ridge, 5, [0, 0, 0], around);
      }
      world.lathe(edge, [0, 0, 0], cone, 28);
      for (const up of [244, 252, 269, 287])
        world.ring('#8f8894', [0, up, 0], up < 262 ? 26 : up < 280 ? 20.8 : 16.2, 0.5);
      world.cylinder('#2a2438', [0, 328, 0], [0.8, 0.3], 26, 6);
    },
    scale,
  );
}
