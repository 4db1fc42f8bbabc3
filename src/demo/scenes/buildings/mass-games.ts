import { person } from '../../kit/figures.ts';
import { glow, type Paint } from '../../kit/paint.ts';
import { cardAt } from '../../kit/places/cardMosaic.ts';
import { lightBeam, stadiumBowl } from '../../kit/places/stadiumBowl.ts';
import { heading, type Point, type Scene } from '../../kit/scene.ts';
import type { World } from '../../kit/world.ts';

const grid = { rows: 27, gap: 2.9, nearest: 20, deep: 3.2 };
const rings = { z: -15, width: 8.6 };
const late = { row: 1, column: 4 };
const ground = '#4fb3b8';
/** From the middle of the field outwards. */
const ringColours = ['#f0c24a', '#f6efe0', '#8494de', '#f6efe0', '#f0c24a'] as const;
const redHoop = glow('#ff3a24', 1.1);

/** The colours lie on the field as rings. */
const colourAt = (x: number, z: number) =>
  ringColours[Math.floor(Math.hypot(x, (z - rings.z) * 1.15) / rings.width)] ?? ground;

function gymnast(world: World, at: Point, dress: string, hoop: Paint, isLate: boolean): void {
  person(world, at, {
    facing: isLate ? heading.left : heading.near,
    height: world.random.between(1.62, 1.68),
    wears: 'gown',
    top: dress,
    bottom: dress,
    arms: isLate ? 'holding' : 'raised',
    detail: at[2] > 0 ? 6 : 4,
  });
  const [x, , z] = at;
  world.ring(
    hoop,
    isLate ? [x - 0.9, 1.3, z + 0.2] : [x, 2.45, z + 0.1],
    0.55,
    isLate ? 0.1 : 0.06,
    {
      upright: true,
      segments: 22,
    },
  );
}

export const scene: Scene = {
  size: [2400, 1200],
  seed: 16,
  build(world) {
    const { random } = world;
    stadiumBowl(world, { card: cardAt, grass: '#24525c' });
    for (let row = 0; row < grid.rows; row++) {
      const z = grid.nearest - row * grid.deep;
      const columns = Math.ceil(((84 - z) * 0.5) / grid.gap);
      for (let column = -columns; column <= columns; column++) {
        const isLate = row === late.row && column === late.column;
        const x = column * grid.gap;
        const colour = colourAt(x, z);
        const off = isLate ? -0.9 : random.between(-0.06, 0.06);
        const at: Point = [x + off, 0, z + random.between(-0.06, 0.06)];
        gymnast(world, at, colour, isLate ? redHoop : colour, isLate);
      }
    }
    for (const [from, to, width] of [
      [-120, -78, 26],
      [-94, -114, 24],
      [2, 44, 22],
      [42, -4, 24],
      [80, 112, 24],
      [114, 70, 26],
    ] as const) {
      const depth = -Math.sqrt(1 - (from / 173) ** 2) * 127;
      lightBeam(world, [from, 51, depth + 0.5], [to, 0, -46], width);
    }

    return {
      camera: { at: [0, 22, 88], look: [0, 12, -60], fov: 28 },
      mood: 'night',
      sun: [-0.5, 0.7, 0.4],
      adjust: {
        sky: { stars: 0.6 },
        fog: { colour: '#565a8c', towardsSun: '#6d6f9c', density: 0.0016, from: 60, above: 0.9 },
        sun: { colour: '#fff0d8', strength: 2.1 },
        dome: { horizon: '#b9a8c8', strength: 0.3 },
        grade: { pull: 0.2, saturation: 1.05, exposure: 0.95, bloom: 0.35 },
      },
      shadows: { centre: [0, 10, -55], reach: 135 },
    };
  },
};
