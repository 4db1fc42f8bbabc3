import sharp, { type Sharp } from 'sharp';
import { RefusedPicture } from '../importError.ts';
import { type Gamut, gamutOf } from './gamut.ts';
import type { Size } from './renditions.ts';

// An encoder's threads change its bytes; with one, the same picture always gives the same file.
sharp.concurrency(1);
sharp.cache(false);
// The library would also draw SVG, PDF and whatever a plug-in of the machine reads: photographs only.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Tiff', 'Heif', 'Nsgif'].flatMap((format) => [
    `VipsForeignLoad${format}File`,
    `VipsForeignLoad${format}Buffer`,
  ]),
});

/** Above the largest camera's (151 megapixels), below what a small file that unpacks to gigabytes asks for. */
const limitInputPixels = 160e6;

/** What the header of a picture says. */
export interface PictureHeader {
  /** As it is seen, after its orientation. */
  size: Size;
  /** Frames of an animation, pages of a document. */
  frames: number;
  /** What its colours need. */
  gamut: Gamut;
  /** It has 16 bits a channel and a profile. */
  isDeepWithProfile: boolean;
}

/** A picture's pixels, upright, no larger than the largest rendition. */
export interface Pixels extends Size {
  gamut: Gamut;
  /** 8 bits for sRGB; 16 for Display P3, because the library takes those for P3. */
  data: Uint8Array | Uint16Array;
  /** Four only if it can be seen through. */
  channels: 3 | 4;
}

/** @throws RefusedPicture when the header is damaged, or promises more than a photograph has. */
export async function readHeader(bytes: Buffer): Promise<PictureHeader> {
  const { autoOrient, pages, space, channels, icc } = await open(bytes).metadata().catch(refuse);
  if (channels > 4 && space !== 'cmyk') throw new RefusedPicture(tooManyChannels);
  return {
    size: { width: autoOrient.width, height: autoOrient.height },
    frames: pages ?? 1,
    gamut: gamutOf(icc),
    isDeepWithProfile: space === 'rgb16' && icc !== undefined,
  };
}

/**
 * Decodes a picture once, at the size given; all files are made from the result.
 * @param gamut what the pixels are turned to.
 * @throws RefusedPicture when the picture is damaged or cut short: half a photograph is not published.
 */
export async function decode(
  bytes: Buffer,
  header: PictureHeader,
  size: Size,
  gamut: Gamut,
): Promise<Pixels> {
  const upright = open(bytes)
    .autoOrient()
    .resize({ ...size, fit: 'fill' });
  return gamut === 'p3' ? toDisplayP3(upright, size) : toSrgb(upright, size, header);
}

async function toSrgb(
  picture: Sharp,
  size: Size,
  { isDeepWithProfile }: PictureHeader,
): Promise<Pixels> {
  // The library takes 16-bit pictures with a profile to Display P3, and only this from there to sRGB.
  if (isDeepWithProfile) picture.withIccProfile('srgb');
  const { data, info } = await picture
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(refuse);
  return withoutOpacity({ ...size, gamut: 'srgb', data, channels: info.channels === 4 ? 4 : 3 });
}

/** In two steps, because the library takes 8-bit pictures to sRGB, which cuts off the colours beyond it. */
async function toDisplayP3(picture: Sharp, size: Size): Promise<Pixels> {
  const deep = await picture
    .toColourspace('rgb16')
    .keepIccProfile()
    .png({ compressionLevel: 0 })
    .toBuffer()
    .catch(refuse);
  const { data, info } = await open(deep)
    .toColourspace('rgb16')
    .raw({ depth: 'ushort' })
    .toBuffer({ resolveWithObject: true });
  const values = new Uint16Array(data.buffer, data.byteOffset, data.length / 2);
  const channels = info.channels === 4 ? 4 : 3;
  return withoutOpacity({ ...size, gamut: 'p3', data: values, channels });
}

/** Drops the fourth channel where it says nothing: that every pixel is opaque, as in most GIF and many PNG files. */
function withoutOpacity(pixels: Pixels): Pixels {
  const { data, channels } = pixels;
  const opaque = pixels.gamut === 'p3' ? 0xffff : 0xff;
  if (channels === 3) return pixels;
  for (let index = 3; index < data.length; index += 4) {
    if (data[index] !== opaque) return pixels;
  }
  return { ...pixels, channels: 3, data: data.filter((_, index) => index % 4 !== 3) };
}

function open(bytes: Buffer): Sharp {
  // "error" lets through the harmless warnings of telephones' files and refuses every truncated picture.
  return sharp(bytes, { failOn: 'error', limitInputPixels });
}

const tooManyChannels = 'it has more than four channels; save it again without the extra ones';

/** Only sharp's own messages can be told from: libvips keeps one for all pictures being read at the time. */
const refusals: [RegExp, string][] = [
  [/pixel limit/, 'it has more than 160 megapixels'],
  [/channel limit/, tooManyChannels],
];

function refuse(error: unknown): never {
  const message = error instanceof Error ? error.message : '';
  const known = refusals.find(([pattern]) => pattern.test(message));
  throw new RefusedPicture(known?.[1] ?? 'it is damaged or cut short', { cause: error });
}
