import { createHash } from 'node:crypto';
import sharp, { type OverlayOptions } from 'sharp';
import { expect, test } from 'vitest';
import type { Pixels } from '../../../src/import/pictures/decode.ts';
import { makePlaceholder } from '../../../src/import/pictures/placeholder.ts';

test.each([
  [64, 48],
  [8, 8],
  [3, 300],
  [480, 320],
])(
  'The placeholder of %i × %i pixels of noise, the worst case, has at most 300 bytes',
  async (width, height) => {
    const { placeholder } = await makePlaceholder(noise(width, height));
    expect(placeholder.length).toBeLessThanOrEqual(300);
    const picture = sharp(Buffer.from(placeholder.split(',')[1] ?? '', 'base64'));
    expect((await picture.metadata()).format).toBe('webp');
  },
);

test('The colour is the most frequent one', async () => {
  const blue = { create: { width: 30, height: 40, channels: 3, background: '#2040a8' } } as const;
  const { color } = await makePlaceholder(await pixelsOf('#c8a060', blue));
  const parts = (color?.match(/[0-9a-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));
  // sharp groups colours in steps of 16.
  for (const [index, part] of [0xc8, 0xa0, 0x60].entries()) {
    expect(Math.abs((parts[index] ?? -99) - part)).toBeLessThanOrEqual(8);
  }
});

test('A transparent picture has a transparent placeholder', async () => {
  const clear: Pixels = {
    width: 8,
    height: 8,
    gamut: 'srgb',
    channels: 4,
    data: new Uint8Array(256).fill(90),
  };
  const { placeholder, color } = await makePlaceholder(clear);
  expect(color).toBeUndefined();
  const { channels } = await sharp(Buffer.from(placeholder.split(',')[1] ?? '', 'base64')).stats();
  expect(channels[3]?.max).toBe(0);
});

/** Noise that is the same in every run. */
function noise(width: number, height: number): Pixels {
  const length = width * height * 3;
  const data = Buffer.concat(
    Array.from({ length: Math.ceil(length / 64) }, (_, block) =>
      createHash('sha512').update(`${block}`).digest(),
    ),
  );
  return { width, height, gamut: 'srgb', channels: 3, data: data.subarray(0, length) };
}

async function pixelsOf(background: string, input: OverlayOptions['input']): Promise<Pixels> {
  const size = { width: 100, height: 40 };
  const data = await sharp({ create: { ...size, channels: 3, background } })
    .composite([{ input, left: 0, top: 0 }])
    .removeAlpha()
    .raw()
    .toBuffer();
  return { ...size, gamut: 'srgb', channels: 3, data };
}
