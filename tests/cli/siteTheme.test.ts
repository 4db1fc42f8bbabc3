import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { initSite } from '../../src/cli/init.ts';
import { checkSiteTheme, readSiteTheme } from '../../src/cli/siteTheme.ts';

async function siteWith(theme: string, ...files: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'theme-'));
  await writeFile(join(folder, 'theme.css'), theme);
  for (const file of files) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  return folder;
}

const font = '@font-face {\n font-family: G;\n src: url(public/fonts/g.woff2);\n}\n';

test('a theme is read from the site folder; without one the site has the usual colours', async () => {
  const folder = await siteWith(`${font}:root { --ink: #000 }`, 'public/fonts/g.woff2');
  expect((await readSiteTheme(folder))?.fonts).toEqual(['fonts/g.woff2']);
  expect(await readSiteTheme(join(folder, 'public'))).toBeUndefined();
});

test('mistakes stop everything, each named by file and line, and so do fonts that are missing', async () => {
  const folder = await siteWith(`${font}body { margin: 0 }\n:root { --inc: red }`);
  await expect(readSiteTheme(folder)).rejects.toMatchObject({
    problems: [
      expect.stringMatching(/theme\.css:3: public\/fonts\/g\.woff2 is missing\./),
      expect.stringMatching(/theme\.css:5: A theme has only :root/),
      expect.stringMatching(/theme\.css:6: --inc is not a token of themes. Did you mean --ink\?/),
    ],
  });
});

test('colours without contrast do not stop it, but are found by a check', async () => {
  const folder = await siteWith(`${font}:root { --ink-soft: #999; --paper: #fff }`);
  const found = await checkSiteTheme(folder);
  expect(found[0]).toEqual({
    file: 'theme.css',
    line: 3,
    severity: 'error',
    message: 'public/fonts/g.woff2 is missing.',
  });
  expect(found.some(({ message }) => message.includes('--ink-soft on --paper'))).toBe(true);
  expect(await checkSiteTheme(join(folder, 'public'))).toEqual([]);
});

test('a new site has a theme to begin with, in which everything is still as usual', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'init-')), 'site');
  expect(await initSite(folder)).toContain('theme.css');
  expect(await readSiteTheme(folder)).toBeUndefined();
});
