import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readCommandLine } from '../../../src/cli/commandLine.ts';
import { decode, readHeader } from '../../../src/import/pictures/decode.ts';
import { encode } from '../../../src/import/pictures/encode.ts';
import { gamutOf } from '../../../src/import/pictures/gamut.ts';
import { makePlaceholder } from '../../../src/import/pictures/placeholder.ts';
import { adobeRgb, displayP3, srgb, withProfile } from '../../support/iccProfile.ts';
import { desk, problemsOf } from '../../support/importing.ts';
import { jpeg } from '../../support/pictures.ts';

test('A profile with a primary outside sRGB needs Display P3', () => {
  expect(gamutOf(displayP3)).toBe('p3');
  expect(gamutOf(adobeRgb)).toBe('p3');
  expect(gamutOf(srgb)).toBe('srgb');
  expect(gamutOf(undefined)).toBe('srgb');
});

test('A broken or missing profile counts as sRGB', () => {
  for (let length = 0; length < adobeRgb.length; length += 1) {
    const cut = adobeRgb.subarray(0, length);
    expect(() => gamutOf(cut)).not.toThrow();
  }
  expect(gamutOf(Buffer.alloc(400, 'RGB '))).toBe('srgb');
  const endless = Buffer.from(adobeRgb);
  endless.writeUInt32BE(0xffffffff, 128);
  endless.fill(0, 132);
  expect(gamutOf(endless)).toBe('srgb');
});

test.each(['avif', 'jpeg'] as const)(
  'A red outside sRGB is unchanged in Display P3, and the %s has the profile',
  async (format) => {
    const { data, profile } = await published('p3', format);
    expect(data[0]).toBeGreaterThan(248);
    expect(data[1]).toBeLessThan(8);
    expect(gamutOf(profile)).toBe('p3');
  },
);

test('In sRGB it becomes the nearest red, without a profile', async () => {
  const { data, profile } = await published('srgb', 'jpeg');
  expect(data[0]).toBeGreaterThan(248);
  expect(profile).toBeUndefined();
  // Full red has the same numbers in both; a darker one differs.
  const [pale, paleInP3] = [
    await published('srgb', 'jpeg', 190),
    await published('p3', 'jpeg', 190),
  ];
  expect(pale.data[0]).toBeGreaterThan((paleInP3.data[0] ?? 0) + 6);
});

test('An import keeps Display P3 only if it is asked to and the picture needs it', async () => {
  const { write, import: run, gallery, bytes } = await desk();
  await write('g', { 'wide.jpg': red(), 'plain.jpg': jpeg() });
  const profiles = async () => {
    const files = (await gallery('g')).slides.map(
      ({ sources }) => sources[0]?.srcset[0]?.src ?? '',
    );
    const headers = files.map(async (src) => sharp(await bytes(src)).metadata());
    return (await Promise.all(headers)).map(({ icc }) => gamutOf(icc));
  };

  await run('g', { gamut: 'p3' });
  expect(await profiles()).toEqual(['srgb', 'p3']);
  await run('g');
  expect(await profiles()).toEqual(['srgb', 'srgb']);
});

test('The placeholder and the colour of a wide-gamut picture are in sRGB', async () => {
  const file = await red(190);
  const header = await readHeader(file);
  const wide = await makePlaceholder(await decode(file, header, header.size, 'p3'));
  const narrow = await makePlaceholder(await decode(file, header, header.size, 'srgb'));
  expect(wide.color).toBe(narrow.color);
  const placeholder = Buffer.from(wide.placeholder.split(',')[1] ?? '', 'base64');
  expect((await sharp(placeholder).metadata()).icc).toBeUndefined();
});

test('The command line accepts the two gamuts by name', async () => {
  expect(readCommandLine(['g', '--into', 'store', '--gamut', 'p3'])?.options.gamut).toBe('p3');
  expect(await problemsOf(() => readCommandLine(['g', '--gamut', 'P4']))).toEqual([
    '--gamut must be srgb or p3, not "P4".',
  ]);
});

/** Encodes a plain Display P3 red and returns the file's unconverted values and profile. */
async function published(gamut: 'srgb' | 'p3', format: 'avif' | 'jpeg', value?: number) {
  const file = await red(value);
  const header = await readHeader(file);
  expect(header.gamut).toBe('p3');
  const pixels = await decode(file, header, header.size, gamut);
  const rendition = { ...header.size, format, quality: 95, effort: 3 };
  const made = await encode(pixels, rendition, undefined);
  const data = await sharp(made, { ignoreIcc: true }).raw().toBuffer();
  return { data, profile: (await sharp(made).metadata()).icc };
}

async function red(value = 255): Promise<Buffer> {
  const background = { r: value, g: 0, b: 0 };
  const plain = sharp({ create: { width: 16, height: 12, channels: 3, background } });
  const best = { quality: 100, chromaSubsampling: '4:4:4' };
  return withProfile(await plain.jpeg(best).toBuffer(), displayP3);
}
