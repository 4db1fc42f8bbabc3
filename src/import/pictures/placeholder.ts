import sharp from 'sharp';
import type { Picture } from '../../content/picture.ts';
import type { Pixels } from './decode.ts';
import { fromPixels } from './encode.ts';
import { sizeWithin } from './renditions.ts';

/** What a picture's box shows until the picture has loaded. */
export type Placeholder = Pick<Picture, 'placeholder' | 'color'>;

/** A transparent pixel: anything else would show through a transparent picture. */
const transparent: Placeholder = {
  placeholder: 'data:image/webp;base64,UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==',
};

/** A tiny version of the picture as a data URL, and its dominant colour. */
export async function makePlaceholder(pixels: Pixels): Promise<Placeholder> {
  if (pixels.channels === 4) return transparent;
  return { placeholder: await tinyWebp(pixels), color: await dominantColour(pixels) };
}

/** Tried in order; the last one fits for any picture. */
const placeholderSettings = [
  { side: 24, quality: 40 },
  { side: 16, quality: 40 },
  { side: 16, quality: 20 },
  { side: 8, quality: 20 },
];

const maximumPlaceholderBytes = 300;

async function tinyWebp(pixels: Pixels): Promise<string> {
  let url = '';
  for (const { side, quality } of placeholderSettings) {
    const webp = await shrunk(pixels, side).webp({ quality }).toBuffer();
    url = `data:image/webp;base64,${webp.toString('base64')}`;
    if (url.length <= maximumPlaceholderBytes) break;
  }
  return url;
}

/** As #rrggbb. */
async function dominantColour(pixels: Pixels): Promise<string> {
  const { data, info } = await shrunk(pixels, 64).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const { dominant } = await sharp(data, { raw: { width, height, channels } }).stats();
  const hex = [dominant.r, dominant.g, dominant.b].map((part) =>
    part.toString(16).padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** Always in sRGB, like CSS colours and pictures without a profile. */
function shrunk(pixels: Pixels, side: number) {
  const small = fromPixels(pixels).resize({ ...sizeWithin(pixels, side), fit: 'fill' });
  if (pixels.gamut === 'p3') small.withIccProfile('srgb', { attach: false });
  return small;
}
