import sharp, { type OverlayOptions } from 'sharp';
import { withIptc } from './iptc.ts';

interface Size {
  width: number;
  height: number;
}

/** A camera's size in pixels, three to two. */
const photograph = { width: 4000, height: 2667 };
/** The backgrounds that photographs are cut from. */
const negative = { width: 4400, height: 2934 };

/**
 * JPEGs that resemble photographs: noise on many scales, edges between lit and shaded shapes, grain, and an agency's
 * texts as IPTC. The same number always gives the same bytes, and different numbers give different pictures.
 */
export class Photographs {
  /** Backgrounds are slow to draw, so there are few. Each photograph is a part of one, with its own light and shapes. */
  readonly #negatives: Promise<Buffer>[] = [];

  async take(number: number): Promise<Buffer> {
    const random = seeded(number + 1000);
    const gains = [0, 1, 2].map(() => 0.6 + 0.7 * random());
    const left = Math.floor(random() * (negative.width - photograph.width));
    const top = Math.floor(random() * (negative.height - photograph.height));
    const jpeg = await sharp(await this.#negative(number % 4), {
      raw: { ...negative, channels: 3 },
    })
      .extract({ left, top, ...photograph })
      .flop(random() < 0.5)
      .linear(gains, [0, 0, 0])
      .composite([{ ...(await shapes(photograph, random)), blend: 'soft-light' }])
      .jpeg({ quality: 90 })
      .toBuffer();
    return withIptc(jpeg, {
      caption: `Photograph ${number}: shapes in the light of a winter afternoon, seen from the river.`,
      credit: `Photographer ${number % 7}/Agency`,
    });
  }

  #negative(seed: number): Promise<Buffer> {
    this.#negatives[seed] ??= develop(negative, seeded(seed));
    return this.#negatives[seed];
  }
}

/** The side of a patch in pixels, and the weight of that scale. */
const scales = [
  { patch: 800, strength: 1 },
  { patch: 200, strength: 0.5 },
  { patch: 40, strength: 0.3 },
  { patch: 8, strength: 0.18 },
  { patch: 1, strength: 0.09 },
];

async function develop(size: Size, random: () => number): Promise<Buffer> {
  const layers: OverlayOptions[] = [];
  for (const { patch, strength } of scales) layers.push(await noise(size, patch, strength, random));
  return sharp({ create: { ...size, channels: 3, background: '#000' } })
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** Colours of one scale, interpolated between patches. */
async function noise(
  { width, height }: Size,
  patch: number,
  strength: number,
  random: () => number,
): Promise<OverlayOptions> {
  const [columns, rows] = [Math.ceil(width / patch), Math.ceil(height / patch)];
  const values = Buffer.alloc(columns * rows * 3);
  for (let index = 0; index < values.length; index += 1) values[index] = 256 * random();
  const input = await sharp(values, { raw: { width: columns, height: rows, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .ensureAlpha(strength)
    .raw()
    .toBuffer();
  return { input, raw: { width, height, channels: 4 } };
}

/** Lit and shaded shapes with sharp edges: smooth noise with a threshold. */
async function shapes({ width, height }: Size, random: () => number): Promise<OverlayOptions> {
  const [columns, rows] = [24, 16];
  const values = Buffer.from(Array.from({ length: columns * rows }, () => 256 * random()));
  const input = await sharp(values, { raw: { width: columns, height: rows, channels: 1 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .threshold(128)
    .linear(0.4, 76)
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { input, raw: { width, height, channels: 1 } };
}

/** Pseudo-random numbers from 0 to 1, the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
