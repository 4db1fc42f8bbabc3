import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { manifestOf } from '../../src/server/manifest.ts';
import { siteSettingsSchema } from '../../src/site/settings.ts';

interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose: string;
}

const manifest = manifestOf(v.parse(siteSettingsSchema, { name: 'The Courier' })) as Record<
  string,
  unknown
> & { icons: Icon[] };
const html = await readFile('index.html', 'utf8');
const tokens = await readFile('src/styles/tokens.css', 'utf8');
const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];

describe('the manifest', () => {
  it('has the name of the site, and nothing that depends on where it is served', () => {
    expect(manifest).toMatchObject({ name: 'The Courier', short_name: 'The Courier' });
    const addresses = [manifest.start_url, manifest.scope];
    for (const address of [...addresses, ...manifest.icons.map(({ src }) => src)])
      expect(address).not.toMatch(/^\/|:/);
  });

  it('leaves its id to the address it starts at, since it would count from the root of the host', () => {
    expect(manifest).not.toHaveProperty('id');
  });

  it('names icons that are there, and as large as it says', async () => {
    for (const { src, sizes, type } of manifest.icons) {
      const { format, width, height } = await sharp(join('public', src)).metadata();
      expect(type).toContain(format);
      if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
    }
  });

  it('has the colours of the page', () => {
    expect(manifest.theme_color).toBe(light);
    expect(manifest.background_color).toBe(light);
    expect(html).toContain(
      `<meta name="theme-color" content="${light}" media="(prefers-color-scheme: light)" />`,
    );
    expect(html).toContain(
      `<meta name="theme-color" content="${dark}" media="(prefers-color-scheme: dark)" />`,
    );
  });
});

describe('an icon that a system cuts', () => {
  it.each([
    // W3C, "Web Application Manifest", icon masks: what lies in a circle of 80 % of the width stays.
    ['maskable-512.png', 0.4],
    ['apple-touch-icon.png', 0.5],
  ])('%s fills its square, and keeps its letter within', async (file, radius) => {
    const { data, info } = await sharp(join('public/icons', file))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const side = info.width;
    let farthest = 0;
    for (let at = 0; at < side * side; at++) {
      expect(data[at * 4 + 3]).toBe(255);
      const isLetter = (data[at * 4] ?? 0) > 128;
      if (isLetter)
        farthest = Math.max(
          farthest,
          Math.hypot((at % side) - side / 2, Math.floor(at / side) - side / 2),
        );
    }
    expect(farthest).toBeGreaterThan(side * 0.2);
    expect(farthest).toBeLessThan(side * radius);
  });
});

it('What knows no SVG finds an icon of 32 pixels, which is a PNG picture in an icon file', async () => {
  const file = await readFile('public/favicon.ico');
  expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const [length, offset] = [file.readUInt32LE(14), file.readUInt32LE(18)];
  expect(offset + length).toBe(file.length);
  expect(await sharp(file.subarray(offset)).metadata()).toMatchObject({
    format: 'png',
    width: 32,
    height: 32,
  });
});
