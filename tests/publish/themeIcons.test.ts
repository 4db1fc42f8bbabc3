import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { hasOwnIcons, themeIcons } from '../../src/publish/themeIcons.ts';
import { parseTheme } from '../../src/site/theme/parseTheme.ts';

const { theme } = parseTheme(
  ':root { --accent: light-dark(#c00000, #ffa0a0); --accent-ink: light-dark(#ffffff, #200000) }',
);
const newSite = () => mkdtemp(join(tmpdir(), 'icons-'));

/** The colour of a pixel, at a part of the width and height. */
async function colourAt(file: string, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (Math.round(y * info.height) * info.width + Math.round(x * info.width)) * 3;
  return `#${data.subarray(at, at + 3).toString('hex')}`;
}

describe('the icons of a site with colours of its own', () => {
  test('have its accent, in both schemes where a browser can choose', async () => {
    const folder = await themeIcons(theme, 'public', await newSite());
    const logo = await readFile(join(folder, 'favicon.svg'), 'utf8');
    expect(logo.match(/fill: #\w+/g)).toEqual([
      'fill: #c00000',
      'fill: #ffffff',
      'fill: #ffa0a0',
      'fill: #200000',
    ]);
    for (const name of ['apple-touch-icon', 'maskable-512']) {
      expect(await colourAt(join(folder, 'icons', `${name}.png`), 0.02, 0.02)).toBe('#c00000');
    }
    expect(await colourAt(join(folder, 'icons/icon-192.png'), 0.5, 0.06)).toBe('#c00000');
  });

  test('are as many, and as large, as those of the app', async () => {
    const folder = await themeIcons(theme, 'public', await newSite());
    const names = (await readdir('public/icons')).sort();
    expect((await readdir(join(folder, 'icons'))).sort()).toEqual(names);
    for (const name of names) {
      const [own, usual] = await Promise.all(
        [folder, 'public'].map((from) => sharp(join(from, 'icons', name)).metadata()),
      );
      expect([own?.width, own?.height]).toEqual([usual?.width, usual?.height]);
    }
    expect((await readFile(join(folder, 'favicon.ico'))).subarray(0, 4)).toEqual(
      Buffer.from([0, 0, 1, 0]),
    );
  });

  test('are drawn once', async () => {
    const site = await newSite();
    const folder = await themeIcons(theme, 'public', site);
    await writeFile(join(folder, 'favicon.ico'), 'kept');
    expect(await themeIcons(theme, 'public', site)).toBe(folder);
    expect(await readFile(join(folder, 'favicon.ico'), 'utf8')).toBe('kept');
    expect(await readdir(join(site, '.diaporama'))).toHaveLength(1);
  });

  test('are drawn elsewhere where the site cannot be written', async () => {
    const site = await newSite();
    // A file in the place of the folder cannot be written into, whoever asks.
    await mkdir(join(site, 'inner'));
    await writeFile(join(site, 'inner/.diaporama'), '');
    const folder = await themeIcons(theme, 'public', join(site, 'inner'));
    expect(await readdir(folder)).toContain('favicon.svg');
  });

  test('stay those that the site brings', () => {
    expect(hasOwnIcons(['logo.svg', 'fonts/'])).toBe(false);
    expect(hasOwnIcons(['favicon.svg'])).toBe(true);
    expect(hasOwnIcons(['icons/'])).toBe(true);
  });
});
