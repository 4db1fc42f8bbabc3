import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { decode, readHeader } from '../../../src/import/pictures/decode.ts';
import { adobeRgb, displayP3, withProfile } from '../../support/iccProfile.ts';

interface Colour {
  r: number;
  g: number;
  b: number;
  alpha?: number;
}

const colour = { r: 150, g: 100, b: 80 };

function plain(background: Colour = colour): Sharp {
  const channels = background.alpha === undefined ? 3 : 4;
  return sharp({ create: { width: 16, height: 12, channels, background } });
}

const grey = plain({ r: 120, g: 120, b: 120 });
const best = { quality: 100, chromaSubsampling: '4:4:4' };

test.each<[string, Promise<Buffer>, number[]]>([
  ['JPEG', plain().jpeg(best).toBuffer(), [150, 100, 80]],
  [
    'progressive JPEG',
    plain()
      .jpeg({ ...best, progressive: true })
      .toBuffer(),
    [150, 100, 80],
  ],
  ['grey JPEG', grey.clone().toColourspace('b-w').jpeg().toBuffer(), [120, 120, 120]],
  ['PNG', plain().png().toBuffer(), [150, 100, 80]],
  ['PNG of a palette', plain().png({ palette: true }).toBuffer(), [150, 100, 80]],
  ['PNG of 16 bits', plain().toColourspace('rgb16').png().toBuffer(), [150, 100, 80]],
  ['grey PNG of 16 bits', grey.clone().toColourspace('grey16').png().toBuffer(), [120, 120, 120]],
  ['WebP', plain().webp({ lossless: true }).toBuffer(), [150, 100, 80]],
  ['AVIF', plain().avif(best).toBuffer(), [150, 100, 80]],
  ['TIFF', plain().tiff({ compression: 'none' }).toBuffer(), [150, 100, 80]],
  ['TIFF by LZW', plain().tiff({ compression: 'lzw' }).toBuffer(), [150, 100, 80]],
  ['TIFF in Lab', plain().toColourspace('lab').tiff().toBuffer(), [150, 100, 80]],
  ['GIF', plain().gif().toBuffer(), [150, 100, 80]],
  // Inks and screens have different gamuts, so these come back only approximately.
  ['CMYK JPEG', plain().toColourspace('cmyk').jpeg(best).toBuffer(), [148, 96, 69]],
  [
    'CMYK JPEG with a profile',
    plain().toColourspace('cmyk').withIccProfile('cmyk').jpeg(best).toBuffer(),
    [150, 93, 62],
  ],
])('A %s keeps its colours in 8-bit sRGB', async (_, file, expected) => {
  const { data, channels } = await decoded(await file);
  expect(channels).toBe(3);
  expectColour(data, expected);
});

test('The colour profile is applied, also with 16 bits', async () => {
  const jpeg = await plain().jpeg(best).toBuffer();
  // Computed from the profiles.
  const inSrgb = { adobe: [166, 100, 78], p3: [160, 97, 75] };
  const deep = (profiled: Buffer) =>
    sharp(profiled).keepIccProfile().toColourspace('rgb16').png().toBuffer();
  const [adobe, p3] = [withProfile(jpeg, adobeRgb), withProfile(jpeg, displayP3)];

  expectColour((await decoded(adobe)).data, inSrgb.adobe);
  expectColour((await decoded(p3)).data, inSrgb.p3);
  expectColour((await decoded(await deep(adobe))).data, inSrgb.adobe);
  expectColour((await decoded(await deep(p3))).data, inSrgb.p3);
});

test('A profile that is broken or has other channels than the picture is ignored', async () => {
  const jpeg = await plain().jpeg(best).toBuffer();
  const garbage = withProfile(jpeg, Buffer.alloc(400, 'no profile'));
  const greyFile = await grey.clone().toColourspace('b-w').jpeg(best).toBuffer();
  const cut = withProfile(jpeg, adobeRgb.subarray(0, 140));

  expectColour((await decoded(garbage)).data, [150, 100, 80]);
  expectColour((await decoded(cut)).data, [150, 100, 80]);
  expectColour((await decoded(withProfile(greyFile, adobeRgb))).data, [120, 120, 120]);
});

test('Only the first of several pages or frames is read, and they are counted', async () => {
  const pages = [plain(), plain({ r: 0, g: 0, b: 255 })].map((page) => page.png().toBuffer());
  const animated = sharp(await Promise.all(pages), { join: { animated: true } });
  for (const file of [
    await animated.clone().tiff().toBuffer(),
    await animated.clone().webp({ lossless: true }).toBuffer(),
    await animated.clone().gif().toBuffer(),
  ]) {
    const header = await readHeader(file);
    expect(header).toMatchObject({ frames: 2, size: { width: 16, height: 12 } });
    expectColour((await decoded(file)).data, [150, 100, 80]);
  }
});

test('Transparency is kept', async () => {
  const half = plain({ ...colour, alpha: 0.5 });
  for (const file of [half.clone().png(), half.clone().toColourspace('rgb16').png()]) {
    const { data, channels } = await decoded(await file.toBuffer());
    expect(channels).toBe(4);
    expectColour(data, [150, 100, 80]);
    expect(data[3]).toBeCloseTo(128, -1);
  }
});

// Which corner of the upright picture (top left, top right, bottom left, bottom right) each corner of the file shows:
// EXIF 2.32, 4.6.4, Orientation.
test.each([
  [1, [0, 1, 2, 3]],
  [2, [1, 0, 3, 2]],
  [3, [3, 2, 1, 0]],
  [4, [2, 3, 0, 1]],
  [5, [0, 2, 1, 3]],
  [6, [1, 3, 0, 2]],
  [7, [3, 1, 2, 0]],
  [8, [2, 0, 3, 1]],
])('A picture with EXIF orientation %i is upright', async (orientation, corners) => {
  const colours = ['#ff0000', '#00ff00', '#0000ff', '#ffffff'];
  const [width, height] = orientation < 5 ? [24, 16] : [16, 24];
  const quarter = { width: width / 2, height: height / 2, channels: 3 as const };
  const stored = sharp({ create: { width, height, channels: 3, background: '#000' } }).composite(
    corners.map((corner, position) => ({
      input: { create: { ...quarter, background: colours[corner] ?? '' } },
      left: (position % 2) * quarter.width,
      top: Math.floor(position / 2) * quarter.height,
    })),
  );
  const { data, ...upright } = await decoded(
    await stored.withMetadata({ orientation }).jpeg(best).toBuffer(),
  );

  expect(upright).toMatchObject({ width: 24, height: 16 });
  const at = (x: number, y: number) => data.subarray(3 * (24 * y + x));
  expectColour(at(2, 2), [255, 0, 0]);
  expectColour(at(21, 2), [0, 255, 0]);
  expectColour(at(2, 13), [0, 0, 255]);
  expectColour(at(21, 13), [255, 255, 255]);
});

async function decoded(file: Buffer) {
  const header = await readHeader(file);
  return decode(file, header, header.size, 'srgb');
}

function expectColour(data: ArrayLike<number>, expected: number[]) {
  for (const [index, value] of expected.entries()) {
    expect(Math.abs((data[index] ?? -99) - value), `${data[0]} ${data[1]} ${data[2]}`).toBeLessThan(
      4,
    );
  }
}
