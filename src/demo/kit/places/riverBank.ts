import { building, walls } from '../city.ts';
import type { Paint } from '../paint.ts';
import type { Reflector } from '../reflector.ts';
import type { Point } from '../scene.ts';
import { lampPost, railing } from '../street.ts';
import { foliage, leafTree, poplar, roundTree } from '../trees.ts';
import { water } from '../water.ts';
import { willow } from '../willow.ts';
import type { World } from '../world.ts';

/** Where things are on the bank; it runs along x, the river lies towards -z. */
export const bank = {
  /** Middle of the cycle path, from -1.6 to 4. */
  path: 1.2,
  /** Middle of the walk beside the railing, from -5.8 to -2.2. */
  walk: -4,
  rail: -6.2,
  waterLevel: -1.4,
} as const;

export interface RiverBank {
  from?: number;
  to?: number;
  /** Where willows stand along the walk; the first ones get the most leaves. */
  willows?: readonly number[];
  /** Poplars behind the path, 6.5 m apart. */
  poplars?: boolean;
  lamps?: boolean;
  lit?: boolean;
  leaves?: readonly Paint[];
  ground?: Paint;
  path?: Paint;
  /** Width of the river in metres. */
  river?: number;
  water?: Partial<Reflector>;
}

/** A promenade on the near bank: kerbed path, railing, willows, poplars, lamps and the river. */
export function riverBank(world: World, options: RiverBank = {}): void {
  const { random } = world;
  const {
    from = -40,
    to = 230,
    willows = [25, 33, 42, 51, 60, 69, 78, 87, 96, 105, 114, 124, 134, 145, 156, 168],
    leaves = foliage.summer,
    river = 188,
  } = options;
  const middle = (from + to) / 2;
  const length = to - from + 460;
  const path = options.path ?? '#a08a6c';
  world.box(options.ground ?? '#7f846c', [middle, -1.2, 16], [length, 1.2, 44]);
  world.box(path, [middle, 0, bank.path], [length, 0.05, 5.6]);
  world.box(path, [middle, 0, bank.walk], [length, 0.04, 3.6]);
  for (const z of [-1.75, 4.1]) world.box('#cfc0a2', [middle, 0, z], [length, 0.17, 0.35]);
  world.box('#d8d2c6', [middle, -1.6, bank.rail], [length, 2, 0.8]);
  railing(world, [from, 0.4, bank.rail], [to, 0.4, bank.rail]);

  for (const x of willows) {
    const ribbons = x < 30 ? 1100 : x < 80 ? 420 : 160;
    willow(world, [x + random.between(-0.6, 0.6), 0, -3.2 + random.between(-0.3, 0.3)], {
      height: random.between(8.2, 10.2),
      leaves,
      ribbons,
    });
  }
  if (options.poplars ?? true) {
    for (let x = Math.max(from, 10); x < to; x += 6.5) {
      poplar(world, [x + random.between(-0.5, 0.5), 0, 7.6 + random.between(-0.3, 0.3)], {
        height: random.between(11, 14),
      });
    }
  }
  if (options.lamps ?? true) {
    for (let x = from + 54; x < to - 30; x += 18) {
      lampPost(world, [x, 0, 4.6], { turn: Math.PI / 2, lit: options.lit ?? false });
    }
  }
  world.reflector = water({
    at: [middle + 200, bank.waterLevel, bank.rail - 0.8 - river / 2],
    size: [1800, river],
    deep: '#8fa3a6',
    ripple: 0.03,
    waves: [0.12, 0.5],
    reflectance: 0.35,
    fog: 0.75,
    ...options.water,
  });
}

export interface FarBank {
  from?: number;
  to?: number;
  /** How far away the river's other edge is. */
  distance?: number;
  trees?: readonly Paint[];
  /** Crowns of leaves instead of balls: where a long lens brings the trees near. */
  leafy?: boolean;
  /** Number of buildings behind it. */
  buildings?: number;
  walls?: readonly Paint[];
  /** Where no building may stand: around a hero. */
  clear?: (x: number, z: number) => boolean;
}

/** The other side: quay wall, a row of trees, and blocks that fade away behind. Its ground is 1 m high. */
export function farBank(
  world: World,
  {
    from = 60,
    to = 900,
    distance = 196,
    trees,
    leafy = false,
    buildings = 150,
    walls: paints,
    clear = () => false,
  }: FarBank = {},
): void {
  const { random } = world;
  const middle = (from + to) / 2;
  world.box('#d8d2c6', [middle, -1.6, -distance], [to - from + 900, 3, 3]);
  world.box('#7f846c', [middle, -1, -distance - 66], [to - from + 900, 2, 130]);
  for (let x = from; x < to; x += random.between(3, 9)) {
    const height = random.between(5, 12);
    const at: Point = [x, 1, -distance - random.between(3, 14)];
    const leaves = trees && { leaves: trees };
    if (leafy) leafTree(world, at, { height, amount: 160, ...leaves });
    else roundTree(world, at, { height, balls: 4, ...leaves });
  }
  const choice = paints ?? walls();
  for (let i = 0; i < buildings; i++) {
    const at: Point = [random.between(from + 60, to + 400), 0, -distance - random.between(60, 480)];
    if (clear(at[0], at[2])) continue;
    const height = random.between(16, 40) * (random.chance(0.25) ? 1.9 : 1);
    building(
      world,
      at,
      [random.between(14, 46), height, random.between(12, 18)],
      random.pick(choice),
      '#a9a6a6',
      random.pick([0, 0, 0.2, -0.15]),
    );
  }
}
