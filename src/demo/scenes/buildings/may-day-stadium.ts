import { type CityRow, city, walls } from '../../kit/city.ts';
import { petalStadium } from '../../kit/heroes/petalStadium.ts';
import { hillRidge } from '../../kit/places/hills.ts';
import { boat, skyline } from '../../kit/places/skyline.ts';
import type { Point, Scene } from '../../kit/scene.ts';
import { foliage } from '../../kit/trees.ts';
import type { World } from '../../kit/world.ts';

const island = { halfLength: 620, halfWidth: 285 };
const leaves = [foliage.autumn[0], foliage.autumn[1], foliage.summer[2], foliage.summer[0]];

/** The wooded island; `part` is 0 in the middle and 1 at the shore. */
function onIsland(around: number, part: number): Point {
  const wobble = 1 + 0.05 * Math.sin(around * 3 + 1) + 0.03 * Math.sin(around * 7);
  return [
    Math.cos(around) * island.halfLength * part * wobble,
    part > 0.96 ? -2 : 1.6,
    Math.sin(around) * island.halfWidth * part * wobble,
  ];
}

const stone = walls(0, ['#e2d8c8', '#cfd0cc', '#e6d4bc']);
const cityRows = [430, 560, 720, 950, 1250, 1650].map((distance) => ({
  distance,
  count: Math.round(distance / 2.4),
  slabs: [10, 34],
  towers: [40, 96],
})) satisfies CityRow[];

/** Crowns alone, since no trunk is seen from the air; shaded as round bodies, they show no facets. */
function woods(world: World): void {
  const { random } = world;
  for (let i = 0; i < 5400; i++) {
    const at = onIsland(random.between(0, 2 * Math.PI), Math.sqrt(random.between(0.1, 0.88)));
    if (Math.hypot(at[0] / 1.14, at[2]) < 221) continue;
    const width = random.between(2.6, 5.2);
    const height = width * random.between(0.9, 1.4);
    world.figure(at, 0, () =>
      world.blob(random.pick(leaves), [0, height * 0.7, 0], [width, height, width], {
        detail: 2,
        rough: 0.1,
      }),
    );
  }
}

export const scene: Scene = {
  seed: 15,
  build(world) {
    world.surface('#8a9460', (u, v) => onIsland(u * 2 * Math.PI, v), 90, 26);
    woods(world);
    petalStadium(world, [0, 1.6, 0]);
    world.box('#a3ab8c', [0, -1, -5900], [24000, 2.6, 11000]);
    world.place([0, 0, -120], 0, () => {
      skyline(world, { rows: [], lamps: false, hills: false, trees: foliage.autumn });
      city(world, { rows: cityRows, walls: stone, level: 2, fan: 1.9 });
    });
    // Turned towards the camera's view.
    world.place([0, 0, 0], -0.42, () => {
      hillRidge(world, { distance: 6400, height: 560, paint: '#7f93b0' });
      hillRidge(world, { distance: 5000, height: 330, paint: '#8496a0' });
    });
    world.reflector = world.reflector && {
      ...world.reflector,
      at: [0, 0, 300],
      size: [6000, 1900],
      tint: '#e2ecf2',
      deep: '#3a7c9c',
      reflectance: 0.4,
    };
    boat(world, [42, 0, 345], { turn: 0.3, hull: '#c2402c', window: '#f0dcb8' });

    return {
      camera: { at: [-290, 225, 700], look: [20, 52, -40], fov: 31 },
      mood: 'autumn',
      sun: [0.75, 0.34, -0.4],
      key: [0.86, 0.4, 0.2],
      // Clear autumn air: only leaves and light are golden.
      adjust: {
        sky: {
          stops: [
            [0, '#dde8ea'],
            [0.05, '#a9cde2'],
            [0.2, '#6fa9cf'],
            [1, '#3f7fb4'],
          ],
          cloudCover: 0,
          glowStrength: 0.2,
        },
        fog: { colour: '#b0c8dc', towardsSun: '#dcdcd8', density: 0.0008, from: 560 },
        sun: { colour: '#ffd6a0' },
        dome: { horizon: '#dfe0e0', zenith: '#94bce8' },
        ambient: { above: '#cfe0f4', below: '#a8a48c' },
        grade: { inks: ['#1c2c50', '#5a7f9c', '#e6c08c', '#fff6e4'], pull: 0.26, exposure: 0.7 },
      },
      shadows: { centre: [0, 0, 60], reach: 420, resolution: 4096 },
    };
  },
};
