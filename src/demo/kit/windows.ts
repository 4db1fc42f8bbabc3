import { CanvasTexture, RepeatWrapping, SRGBColorSpace, type Texture } from 'three';
import { Random } from './random.ts';

/** Two pictures of the same wall: its windows by day, and which of them are lit. */
export interface Facade {
  wall: Texture;
  lit: Texture;
  brightness: number;
}

export interface FacadeStyle {
  seed?: number;
  wall?: string;
  glass?: readonly string[];
  /** Share of lit windows: 0 by day, 0.1 to 0.2 at dusk, 0.35 at night. */
  lit?: number;
  brightness?: number;
  /** Wall left around each window, in parts of its 4 m cell. */
  margin?: { side: number; top: number; bottom: number };
}

/** Windows of the usual panel blocks; ribbon windows when `side` is 0. */
export const margins = {
  punched: { side: 0.25, top: 0.25, bottom: 0.25 },
  large: { side: 0.125, top: 0.25, bottom: 0.125 },
  ribbon: { side: 0, top: 0.3, bottom: 0.2 },
  curtain: { side: 0.06, top: 0.06, bottom: 0.06 },
} as const;

const cells = 32;
const cellPixels = 16;
const ambers = ['#ffcf87', '#ffb866', '#ffe2ae'] as const;

/** A wall of windows, 4 m apart; a box turns it so that each building starts elsewhere in it. */
export function facade(style: FacadeStyle = {}): Facade {
  const random = new Random(style.seed ?? 1);
  const glass = style.glass ?? ['#8a90a0', '#7b8294', '#9aa0ac'];
  const { side, top, bottom } = style.margin ?? margins.punched;
  const wall = canvas(style.wall ?? '#ffffff');
  const lit = canvas('#000000');
  const width = cellPixels * (1 - 2 * side);
  const height = cellPixels * (1 - top - bottom);
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const x = (column + side) * cellPixels;
      const y = (row + top) * cellPixels;
      wall.fillStyle = random.pick(glass);
      wall.fillRect(x, y, width, height);
      if (random.chance(style.lit ?? 0)) {
        lit.fillStyle = random.pick(ambers);
        lit.fillRect(x, y, width, height);
      }
    }
  }
  return { wall: texture(wall), lit: texture(lit), brightness: style.brightness ?? 0.9 };
}

function canvas(background: string): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  element.width = element.height = cells * cellPixels;
  const context = element.getContext('2d');
  if (!context) throw new Error('This browser has no 2D canvas to draw windows on.');
  context.fillStyle = background;
  context.fillRect(0, 0, element.width, element.height);
  return context;
}

function texture(context: CanvasRenderingContext2D): Texture {
  const result = new CanvasTexture(context.canvas);
  result.wrapS = result.wrapT = RepeatWrapping;
  result.repeat.set(1 / cells, 1 / cells);
  result.anisotropy = 8;
  result.colorSpace = SRGBColorSpace;
  return result;
}
