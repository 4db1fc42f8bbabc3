import sharp from 'sharp';
import { iconFile } from './iconFile.ts';
import { fillOf } from './logoColours.ts';

/** A file among those that a site serves, by its path from the root. */
export interface DrawnFile {
  path: string;
  content: Uint8Array;
}

interface Drawing {
  name: string;
  sizePx: number;
  /** The logo with its rounded corners, or a plate without corners that the system crops. */
  shape: 'logo' | 'plate';
  /** The size of the letter on a plate relative to the logo, to keep it inside the safe zone. */
  scale?: number;
}

const drawings: Drawing[] = [
  { name: 'apple-touch-icon', sizePx: 180, shape: 'plate', scale: 0.9 },
  { name: 'icon-192', sizePx: 192, shape: 'logo' },
  { name: 'icon-512', sizePx: 512, shape: 'logo' },
  // The safe zone is a circle of 80 % of the width: https://www.w3.org/TR/appmanifest/#icon-masks
  { name: 'maskable-512', sizePx: 512, shape: 'plate', scale: 0.8 },
];

/** Draws the icons that browsers and systems ask for. @param logo the text of favicon.svg. */
export async function drawIcons(logo: string): Promise<DrawnFile[]> {
  const icons = await Promise.all(
    drawings.map(async ({ name, sizePx, shape, scale = 1 }) => {
      const svg = shape === 'logo' ? logo : onPlate(logo, scale);
      return { path: `icons/${name}.png`, content: await png(svg, sizePx) };
    }),
  );
  return [...icons, { path: 'favicon.ico', content: iconFile(await png(logo, 32), 32) }];
}

function png(svg: string, sizePx: number): Promise<Buffer> {
  const unit = 32;
  return sharp(Buffer.from(svg), { density: (72 * sizePx) / unit })
    .resize(sizePx, sizePx)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

function onPlate(logo: string, scale: number): string {
  const path = /class="letter"[^>]* d="([^"]*)"/.exec(logo)?.[1];
  if (!path) throw new Error('favicon.svg has no path with the class "letter".');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <rect width="32" height="32" fill="${colourOf(logo, 'plate')}" />
    <g transform="translate(16 16) scale(${scale}) translate(-16 -16)">
      <path fill="${colourOf(logo, 'letter')}" fill-rule="evenodd" d="${path}" />
    </g>
  </svg>`;
}

/** The colour of a part in the light scheme. */
function colourOf(logo: string, part: string): string {
  const [first] = logo.matchAll(fillOf(part));
  if (!first?.[2]) throw new Error(`favicon.svg has no colour for .${part}.`);
  return first[2];
}
