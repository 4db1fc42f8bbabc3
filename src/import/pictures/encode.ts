import sharp, { type Sharp } from 'sharp';
import type { Pixels } from './decode.ts';
import type { Rendition, Size } from './renditions.ts';

/**
 * One file of a picture, whose pixels have the rendition's size. It carries nothing of the source but the pixels: no place, no serial number, no profile
 * (but that of Display P3, for pixels that are).
 * @param xmp what it says of its rights.
 */
export async function encode(
  pixels: Pixels,
  rendition: Rendition,
  xmp: string | undefined,
): Promise<Buffer> {
  const file = fromPixels(pixels);
  if (pixels.gamut === 'p3') file.withIccProfile('p3');
  if (xmp !== undefined) file.withXmp(xmp);
  if (rendition.format === 'jpeg') {
    const { quality } = rendition;
    return file.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: true }).toBuffer();
  }
  // At equal SSIMULACRA 2, 4:2:0 takes 5 % more bytes. The encoder's default is tuned for that metric ("iq").
  const { quality, effort } = rendition;
  return file.avif({ quality, effort, chromaSubsampling: '4:4:4' }).toBuffer();
}

/** The same pixels at another size. */
export async function resized(pixels: Pixels, { width, height }: Size): Promise<Pixels> {
  if (pixels.width === width && pixels.height === height) return pixels;
  const smaller = fromPixels(pixels).resize({ width, height, fit: 'fill' });
  if (pixels.gamut === 'srgb') {
    return { ...pixels, width, height, data: await smaller.raw().toBuffer() };
  }
  const deep = await smaller.toColourspace('rgb16').raw({ depth: 'ushort' }).toBuffer();
  const data = new Uint16Array(deep.buffer, deep.byteOffset, deep.length / 2);
  return { ...pixels, width, height, data };
}

/** The pixels as a picture to go on with. */
export function fromPixels({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}
