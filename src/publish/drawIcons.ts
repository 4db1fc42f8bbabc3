// Runs in Node: npm run icons. Draws the icons that browsers and systems ask for from public/favicon.svg.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { iconFile } from './iconFile.ts';

const publicDir = 'public';
const logo = await readFile(join(publicDir, 'favicon.svg'), 'utf8');

/** Colours as the logo has them where nobody prefers darkness. */
const plate = colourOf('plate');
const letter = colourOf('letter');

interface Drawing {
  name: string;
  /** Pixels of a side. */
  size: number;
  /** The logo with its round corners; or the plate to the edges, which the system cuts as it likes. */
  shape: 'logo' | 'plate';
  /** How large the letter is on a plate, beside its size in the logo: what a system cuts off must not touch it. */
  scale?: number;
}

const drawings: Drawing[] = [
  { name: 'apple-touch-icon', size: 180, shape: 'plate', scale: 0.9 },
  { name: 'icon-192', size: 192, shape: 'logo' },
  { name: 'icon-512', size: 512, shape: 'logo' },
  // The part that is never cut off is a circle of 80 % of the width (W3C, "Web Application Manifest", icon masks).
  { name: 'maskable-512', size: 512, shape: 'plate', scale: 0.8 },
];

await mkdir(join(publicDir, 'icons'), { recursive: true });
for (const { name, size, shape, scale = 1 } of drawings) {
  const svg = shape === 'logo' ? logo : onPlate(scale);
  await writeFile(join(publicDir, 'icons', `${name}.png`), await png(svg, size));
}
await writeFile(join(publicDir, 'favicon.ico'), iconFile(await png(logo, 32), 32));

function png(svg: string, size: number): Promise<Buffer> {
  const unit = 32;
  return sharp(Buffer.from(svg), { density: (72 * size) / unit })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

function onPlate(scale: number): string {
  const path = /class="letter"[^>]* d="([^"]*)"/.exec(logo)?.[1];
  if (!path) throw new Error('favicon.svg has no path of the class "letter".');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <rect width="32" height="32" fill="${plate}" />
    <g transform="translate(16 16) scale(${scale}) translate(-16 -16)">
      <path fill="${letter}" fill-rule="evenodd" d="${path}" />
    </g>
  </svg>`;
}

function colourOf(part: string): string {
  const colour = new RegExp(`\\.${part} \\{ fill: (#[0-9a-f]{6}) \\}`).exec(logo)?.[1];
  if (!colour) throw new Error(`favicon.svg gives .${part} no colour.`);
  return colour;
}
