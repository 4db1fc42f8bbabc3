import { child, type Look } from '../../kit/figures.ts';
import { coats } from '../../kit/palette.ts';
import { fan, schoolStage, stageFloor } from '../../kit/places/schoolStage.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { seatedBack } from '../../kit/seatedBack.ts';

const rows = [-8.6, -7.3, -6, -4.7];
const seats = 9;
/** The audience sits low, so that nobody hides the stage. */
const seatLevel = -0.3;

type Arms = Required<NonNullable<Look['reach']>>;
const open: Arms = {
  left: [
    [0.06, 1.2, -0.4],
    [0.12, 1.3, -0.66],
  ],
  right: [
    [0.06, 1.2, 0.4],
    [0.12, 1.3, 0.66],
  ],
};
const raised: Arms = {
  left: open.left,
  right: [
    [0.06, 1.54, 0.32],
    [0.1, 1.8, 0.24],
  ],
};
const folded: Arms = {
  left: [
    [0.1, 1.1, -0.24],
    [0.3, 1.2, -0.04],
  ],
  right: [
    [0.1, 1.1, 0.24],
    [0.3, 1.2, 0.04],
  ],
};

/** From left to right; the fifth holds the fan. */
const girls: readonly { gown: string; reach: Arms; turn: number }[] = [
  { gown: '#f2a8a4', reach: open, turn: 0.5 },
  { gown: '#f6dc94', reach: folded, turn: 0.2 },
  { gown: '#a9dcc8', reach: open, turn: -0.3 },
  { gown: '#dcc2e6', reach: folded, turn: 0 },
  { gown: '#fbf1de', reach: raised, turn: -0.2 },
  { gown: '#a6c8ea', reach: open, turn: 0.3 },
  { gown: '#f5bd90', reach: folded, turn: -0.5 },
];

export const scene: Scene = {
  seed: 44,
  build(world) {
    const { random } = world;
    schoolStage(world);
    for (const [i, { gown, reach, turn }] of girls.entries()) {
      const x = (i - 3) * 0.85;
      child(world, [x, stageFloor, -12.6 - (i % 2) * 0.6], {
        facing: heading.near + turn,
        pose: 'standing',
        height: random.between(1.24, 1.36),
        wears: 'gown',
        hair: 'bun',
        reach,
        top: gown,
        detail: 12,
      });
      if (reach === raised) fan(world, [x - 0.17, stageFloor + 1.44, -12.5]);
    }
    for (const [i, z] of rows.entries()) {
      world.box('#33566a', [0, 0.2, z + 0.3], [10.4, 0.42, 0.06]);
      for (let seat = 0; seat < seats; seat++) {
        const x = (seat - (seats - 1) / 2) * 0.98 + (i % 2) * 0.36 - 0.18;
        seatedBack(world, [x, seatLevel, z], { jacket: random.pick(coats), detail: 10 });
      }
    }

    return {
      camera: { at: [0.6, 2.1, 2.2], look: [0.6, 2.1, -12], fov: 23.5, shift: [-0.04, -0.04] },
      mood: 'interior',
      adjust: {
        fog: { density: 0 },
        dome: { horizon: '#a9cdd8', zenith: '#c4dde4', strength: 0.36 },
        ambient: { above: '#a9c8d4', below: '#5f7688', strength: 0.36 },
        grade: { inks: ['#10243a', '#3a6c80', '#e6c08c', '#fff8e8'], exposure: 0.95, pull: 0.24 },
      },
      shadows: { centre: [0, 1, -8], reach: 12, resolution: 2048, bias: 0.01 },
    };
  },
};
