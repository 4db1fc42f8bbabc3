import sharp, { type Sharp } from 'sharp';
import { RefusedPicture } from '../importError.ts';
import { type Gamut, gamutOf } from './gamut.ts';
import type { Size } from './renditions.ts';

// With several threads an encoder's output varies; with one, the same picture always gives the same bytes.
sharp.concurrency(1);
sharp.cache(false);
// libvips also loads SVG, PDF and whatever plug-ins are installed; only photographs are allowed here.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Tiff', 'Heif', 'Nsgif'].flatMap((format) => [
    `VipsForeignLoad${format}File`,
    `VipsForeignLoad${format}Buffer`,
  ]),
});

/** Above the largest camera (151 megapixels), and low enough to stop decompression bombs. */
const maximumPixels = 160e6;

/** What is known from a picture's header. */
export interface PictureHeader {
  /** After applying the orientation. */
  size: Size;
  /** The number of frames of an animation or pages of a document. */
  frames: number;
  /** The gamut that its colours need. */
  gamut: Gamut;
  /** Whether it has 16 bits per channel and an ICC profile. */
  isDeepWithProfile: boolean;
}

/** Decoded pixels, upright, no larger than the largest rendition. */
export interface Pixels extends Size {
  gamut: Gamut;
  /** 8 bits for sRGB; 16 for Display P3, because sharp treats 16-bit input as P3. */
  data: Uint8Array | Uint16Array;
  /** Four only if some pixel is transparent. */
  channels: 3 | 4;
}

/** @throws RefusedPicture if the header is damaged or declares more pixels or channels than a photograph has. */
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
 * Decodes a picture once at the given size; all renditions are made from the result.
 * @param gamut the gamut to convert to.
 * @throws RefusedPicture if the picture is damaged or truncated; half a photograph is never published.
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
  // sharp converts 16-bit pictures with a profile to Display P3; only this converts them further to sRGB.
  if (isDeepWithProfile) picture.withIccProfile('srgb');
  const { data, info } = await picture
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(refuse);
  return dropOpaqueAlpha({ ...size, gamut: 'srgb', data, channels: info.channels === 4 ? 4 : 3 });
}

/** Converts through a 16-bit PNG, because sharp converts 8-bit pictures to sRGB and clips wider colours. */
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
  return dropOpaqueAlpha({ ...size, gamut: 'p3', data: values, channels });
}

/** Drops an alpha channel in which every pixel is opaque, as in most GIF and many PNG files. */
function dropOpaqueAlpha(pixels: Pixels): Pixels {
  const { data, channels } = pixels;
  const opaque = pixels.gamut === 'p3' ? 0xffff : 0xff;
  if (channels === 3) return pixels;
  for (let index = 3; index < data.length; index += 4) {
    if (data[index] !== opaque) return pixels;
  }
  return { ...pixels, channels: 3, data: data.filter((_, index) => index % 4 !== 3) };
}

function open(bytes: Buffer): Sharp {
  // "error" refuses every truncated picture and tolerates the harmless warnings that phone pictures cause.
  return sharp(bytes, { failOn: 'error', limitInputPixels: maximumPixels });
}

const tooManyChannels = 'it has more than four channels; save it without the extra ones';

/** Matches only sharp's own messages: libvips shares one error buffer between pictures that are read in parallel. */
const refusals: [RegExp, string][] = [
  [/pixel limit/, 'it has more than 160 megapixels'],
  [/channel limit/, tooManyChannels],
];

function refuse(error: unknown): never {
  const message = error instanceof Error ? error.message : '';
  const [, reason = 'it is damaged or truncated'] =
    refusals.find(([pattern]) => pattern.test(message)) ?? [];
  throw new RefusedPicture(reason, { cause: error });
}
