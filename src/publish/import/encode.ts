import sharp, { type Sharp } from 'sharp';
import { RefusedPicture } from './importError.ts';
import { type Rendition, type Size, sizeWithin } from './renditions.ts';

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
}

/** A picture's pixels as 8-bit sRGB, upright, no larger than the largest rendition. */
export interface Pixels extends Size {
  data: Buffer;
  channels: 3 | 4;
}

/** @throws RefusedPicture when the header is damaged, or promises more pixels than a photograph has. */
export async function readHeader(bytes: Buffer): Promise<PictureHeader> {
  const { autoOrient, pages = 1 } = await open(bytes).metadata().catch(refuse);
  return { size: { width: autoOrient.width, height: autoOrient.height }, frames: pages };
}

/**
 * Decodes a picture once, at the size given; all files are made from the result.
 * @throws RefusedPicture when the picture is damaged or cut short: half a photograph is not published.
 */
export async function decode(bytes: Buffer, size: Size): Promise<Pixels> {
  const { data, info } = await open(bytes)
    .autoOrient()
    .toColourspace('srgb')
    .resize({ ...size, fit: 'fill' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(refuse);
  return { ...size, data, channels: info.channels === 4 ? 4 : 3 };
}

/** One file of a picture. It carries nothing of the source but the pixels: no place, no serial number, no profile. */
export async function encode(pixels: Pixels, rendition: Rendition): Promise<Buffer> {
  const resized = from(pixels).resize({ ...sizeOf(rendition), fit: 'fill' });
  const { quality } = rendition;
  if (rendition.format === 'jpeg') {
    return resized.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: true }).toBuffer();
  }
  // Effort 4, the default, takes four times as long as 3 and saves 1 to 3 % of the bytes.
  return resized.avif({ quality, effort: 3, chromaSubsampling: '4:4:4' }).toBuffer();
}

/** The last is small enough for any picture. */
const placeholderTries = [
  { side: 24, quality: 40 },
  { side: 16, quality: 40 },
  { side: 16, quality: 20 },
  { side: 8, quality: 20 },
];

const placeholderBytes = 300;

/** A picture of a few pixels as a data address of at most 300 bytes, to stand in the box until the real one is there. */
export async function makePlaceholder(pixels: Pixels): Promise<string> {
  let address = '';
  for (const { side, quality } of placeholderTries) {
    const small = from(pixels).resize({ ...sizeWithin(pixels, side), fit: 'fill' });
    const webp = await small.webp({ quality }).toBuffer();
    address = `data:image/webp;base64,${webp.toString('base64')}`;
    if (address.length <= placeholderBytes) break;
  }
  return address;
}

function open(bytes: Buffer): Sharp {
  // "error" lets through the harmless warnings of telephones' files and refuses every truncated picture.
  return sharp(bytes, { failOn: 'error', limitInputPixels });
}

function from({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

function sizeOf({ width, height }: Size): Size {
  return { width, height };
}

function refuse(error: unknown): never {
  // Only sharp's own message can be told from: libvips keeps one for all pictures being read at the time.
  const isTooLarge = error instanceof Error && error.message.includes('pixel limit');
  const reason = isTooLarge ? 'it has more than 160 megapixels' : 'it is damaged or cut short';
  throw new RefusedPicture(reason, { cause: error });
}
