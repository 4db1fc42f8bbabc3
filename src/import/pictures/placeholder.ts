import sharp from 'sharp';
import type { Picture } from '../../content/picture.ts';
import type { Pixels } from './decode.ts';
import { fromPixels } from './encode.ts';
import { sizeWithin } from './renditions.ts';

/** What stands in a picture's box until the picture is there. */
export type Placeholder = Pick<Picture, 'placeholder' | 'color'>;

/** Behind a picture that can be seen through nothing may stand. */
const nothing: Placeholder = {
  placeholder: 'data:image/webp;base64,UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==',
};

/** A picture of a few pixels as a data address of at most 300 bytes, and the main colour. */
export async function makePlaceholder(pixels: Pixels): Promise<Placeholder> {
  if (pixels.channels === 4) return nothing;
  return { placeholder: await tinyWebp(pixels), color: await mainColour(pixels) };
}

/** The last is small enough for any picture. */
const placeholderTries = [
  { side: 24, quality: 40 },
  { side: 16, quality: 40 },
  { side: 16, quality: 20 },
  { side: 8, quality: 20 },
];

const placeholderBytes = 300;

async function tinyWebp(pixels: Pixels): Promise<string> {
  let address = '';
  for (const { side, quality } of placeholderTries) {
    const webp = await shrunk(pixels, side).webp({ quality }).toBuffer();
    address = `data:image/webp;base64,${webp.toString('base64')}`;
    if (address.length <= placeholderBytes) break;
  }
  return address;
}

/** The most frequent colour, as #rrggbb. */
async function mainColour(pixels: Pixels): Promise<string> {
  const { data, info } = await shrunk(pixels, 64).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const { dominant } = await sharp(data, { raw: { width, height, channels } }).stats();
  const hex = [dominant.r, dominant.g, dominant.b].map((part) =>
    part.toString(16).padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** In sRGB, as a page's colours and a picture without a profile are. */
function shrunk(pixels: Pixels, side: number) {
  const small = fromPixels(pixels).resize({ ...sizeWithin(pixels, side), fit: 'fill' });
  if (pixels.gamut === 'p3') small.withIccProfile('srgb', { attach: false });
  return small;
}
