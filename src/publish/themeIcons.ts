import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hasCode } from '../import/fileErrors.ts';
import type { Theme } from '../site/theme/theme.ts';
import { coloured } from './logoColours.ts';

const logoName = 'favicon.svg';

/** Whether a site brings icons of its own, by the names in its `public/`. */
export function hasOwnIcons(names: readonly string[]): boolean {
  return names.some((name) => /^(favicon\.|icons\/)/.test(name));
}

/**
 * The app's icons in the colours of a theme, drawn once for each pair of colours.
 * @param from the folder with the app's own icons. @param site the site's folder.
 * @returns the folder that they are in: one that publishing keeps in the site's, or a temporary one where nothing can be
 * written there, as in a container that only serves.
 */
export async function themeIcons(theme: Theme, from: string, site: string): Promise<string> {
  const { accent, 'accent-ink': accentInk } = theme.colours;
  const logo = coloured(await readFile(join(from, logoName), 'utf8'), {
    plate: accent,
    letter: accentInk,
  });
  const name = `icons-${createHash('sha256').update(logo).digest('hex').slice(0, 12)}`;
  const folder = join(site, '.diaporama', name);
  if (existsSync(folder)) return folder;
  try {
    return await draw(logo, folder);
  } catch (error) {
    if (!unwritable.some((code) => hasCode(error, code))) throw error;
    return draw(logo, join(await mkdtemp(join(tmpdir(), 'diaporama-')), name));
  }
}

const unwritable = ['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST'];

/** The folder appears whole, so that one that is there is never drawn again. */
async function draw(logo: string, folder: string): Promise<string> {
  // Only here: a site that is served need not load sharp.
  const { drawIcons } = await import('./icons.ts');
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    const svg = { path: logoName, content: Buffer.from(logo) };
    for (const { path, content } of [svg, ...(await drawIcons(logo))]) {
      const file = join(unfinished, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process was quicker.
    if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
  }
  return folder;
}
