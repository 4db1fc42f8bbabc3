// Runs in Node: npm run icons. Draws the icons that browsers and systems ask for from public/favicon.svg.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { iconFile } from './iconFile.ts';

const publicDir = 'public';
const logo = await readFile(join(publicDir, 'favicon.svg'), 'utf8');

/** The logo's colours in its light theme. */
const plate = colourOf('plate');
const letter = colourOf('letter');

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

await mkdir(join(publicDir, 'icons'), { recursive: true });
for (const { name, sizePx, shape, scale = 1 } of drawings) {
  const svg = shape === 'logo' ? logo : onPlate(scale);
  await writeFile(join(publicDir, 'icons', `${name}.png`), await png(svg, sizePx));
}
await writeFile(join(publicDir, 'favicon.ico'), iconFile(await png(logo, 32), 32));

function png(svg: string, sizePx: number): Promise<Buffer> {
  const unit = 32;
  return sharp(Buffer.from(svg), { density: (72 * sizePx) / unit })
    .resize(sizePx, sizePx)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

function onPlate(scale: number): string {
  const path = /class="letter"[^>]* d="([^"]*)"/.exec(logo)?.[1];
  if (!path) throw new Error('favicon.svg has no path with the class "letter".');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <rect width="32" height="32" fill="${plate}" />
    <g transform="translate(16 16) scale(${scale}) translate(-16 -16)">
      <path fill="${letter}" fill-rule="evenodd" d="${path}" />
    </g>
  </svg>`;
}

function colourOf(part: string): string {
  const colour = new RegExp(`\\.${part} \\{ fill: (#[0-9a-f]{6}) \\}`).exec(logo)?.[1];
  if (!colour) throw new Error(`favicon.svg has no colour for .${part}.`);
  return colour;
}
