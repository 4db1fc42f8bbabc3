import { ball } from '../../kit/ball.ts';
import { cityBus } from '../../kit/cityBus.ts';
import { type Look, person } from '../../kit/figures.ts';
import { type LongCoat, longCoat } from '../../kit/longCoat.ts';
import { peakedCap } from '../../kit/peakedCap.ts';
import { avenue } from '../../kit/places/avenue.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import { lampPost } from '../../kit/street.ts';
import { foliage, leafTree } from '../../kit/trees.ts';
import { wetGround } from '../../kit/water.ts';
import type { World } from '../../kit/world.ts';

const khaki = '#8f8a58';
const pavement = 0.16;
const boyHeight = 1.1;
const womanHeight = 1.63;
const woman: Point = [-12.32, pavement, 0.42];
/** Half towards the bus. */
const look = heading.away - 0.42;

function inLongCoat(world: World, at: Point, height: number, coat: LongCoat, figure: Look): void {
  person(world, at, {
    facing: look,
    pose: 'standing',
    height,
    wears: 'jacket',
    top: coat.paint,
    detail: 20,
    ...figure,
  });
  world.figure(at, look, () => longCoat(world, coat), height / 1.72);
}

/** In a coat down to his ankles and a grown-up's peaked cap; his left hand is held. */
function boySoldier(world: World, at: Point): void {
  inLongCoat(
    world,
    at,
    boyHeight,
    { paint: khaki, hem: 0.34, belt: '#3a2c22' },
    {
      bottom: '#4c4a36',
      stance: 'even',
      arms: 'down',
      reach: {
        left: [
          [-0.06, 1.12, -0.29],
          [-0.12, 1.19, -0.385],
        ],
      },
    },
  );
  world.figure(at, look, () => peakedCap(world, khaki, '#d23226'), boyHeight / 1.72);
}

/** Brown hair, put up. */
function bun(world: World): void {
  const brown = '#5c4036';
  ball(world, brown, [-0.014, 1.63, 0], [0.112, 0.118, 0.106], 32);
  ball(world, '#7a5443', [-0.14, 1.6, 0], [0.045, 0.056, 0.064], 24);
}

/** Most of the roadway has dried; a few broad patches still shine. */
const wetPatches = `
    float wet = smoothstep(.42, .66, clouds(ground * vec2(.2, .09) + 5.));
    share *= mix(.3, .85, wet);
    base *= mix(1.1, .7, wet) * (.92 + .16 * noise(ground * 2.3));
    vec2 lit = (ground - vec2(-6.5, -9.2)) / vec2(2.6, 3.4);
    base += vec3(.5, .3, .13) * exp(-dot(lit, lit));`;

const others: readonly ({ at: Point } & Look)[] = [
  { at: [-11.5, pavement, -9.4], wears: 'jacket', top: '#5a6f86' },
  { at: [-11.9, pavement, -10.6], wears: 'skirt', top: '#9a7488', bottom: '#4c4658' },
  { at: [-11.35, pavement, -14], wears: 'coat', top: '#a88a5c', bag: '#4a3630' },
  {
    at: [-13.9, pavement, -8.6],
    wears: 'coat',
    top: '#8d7f6a',
    pose: 'walking',
    facing: heading.near,
  },
  {
    at: [-14.5, pavement, -9],
    wears: 'skirt',
    top: '#7f8a94',
    pose: 'walking',
    facing: heading.near,
  },
];

export const scene: Scene = {
  seed: 33,
  build(world) {
    const block = {
      glass: '#6a6f88',
      lit: 0.16,
      litGlass: { colour: '#ffc780', unlit: 1 },
    } as const;
    avenue(world, {
      trees: 'none',
      lamps: false,
      marks: false,
      length: 420,
      asphalt: '#5c4f58',
      blocks: [
        { floors: 9, wall: '#c9a89a', ...block },
        { floors: 12, wall: '#b89a98', balcony: '#a98f96', ...block },
        { floors: 7, wall: '#c2a596', ...block },
      ],
    });
    world.reflector = wetGround({
      at: [0, 0.004, -150],
      size: [21.98, 350],
      tint: '#e6c6bc',
      deep: '#6a525c',
      reflectance: 0.08,
      ripple: 0.03,
      waves: [0.9, 0.35],
      pattern: wetPatches,
    });
    for (let i = 0; i < 9; i++) {
      for (const side of [-1, 1])
        leafTree(world, [side * 15.6, pavement, -16 - i * 11], {
          height: world.random.between(6, 7.4),
          leaves: foliage.autumn,
          amount: i < 2 ? 2400 : 500,
          size: i < 2 ? 0.02 : 0.034,
        });
      lampPost(world, [-11.8, pavement, -21 - i * 22], { height: 7.5, arm: 1.8, lit: true });
    }

    cityBus(world, [-6.2, 0, -17.4], { facing: heading.near - 0.05 });
    for (const x of [-7.4, -5.6]) world.lamp([x, 0.9, -11.2], '#ffe0aa', 9, 1.5);
    world.lamp([-9.4, 1.9, -16], '#ffcf90', 20, 1.5);

    boySoldier(world, [-11.65, pavement, 0.52]);
    inLongCoat(
      world,
      woman,
      womanHeight,
      { paint: '#6f8288', hem: 0.5, flare: 0.95 },
      {
        wears: 'skirt',
        bottom: '#6f8288',
        hair: 'short',
        stance: 'left',
        arms: 'down',
        reach: {
          right: [
            [0.06, 1.06, 0.25],
            [0.16, 0.9, 0.33],
          ],
        },
      },
    );
    world.figure(woman, look, () => bun(world), womanHeight / 1.72);
    for (const { at, ...figure } of others)
      person(world, at, { facing: look - 0.3, pose: 'standing', detail: 12, ...figure });

    return {
      camera: { at: [-12.2, 1.05, 6.6], look: [-8.9, 1.05, -13], fov: 27, shift: [0, -0.15] },
      mood: 'duskStreet',
      sun: [0.12, 0.075, -1],
      key: [0.3, 0.2, -0.94],
      adjust: { ambient: { fillStrength: 0.4 }, grade: { exposure: 0.9 } },
      shadows: { centre: [-11, 0, -8], reach: 20 },
    };
  },
};
