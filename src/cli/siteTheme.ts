import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../import/fileErrors.ts';
import { ImportError } from '../import/importError.ts';
import { checkTheme } from '../site/theme/checkTheme.ts';
import { type ParsedTheme, parseTheme } from '../site/theme/parseTheme.ts';
import type { Theme, ThemeFinding } from '../site/theme/theme.ts';

export const themeName = 'theme.css';

/**
 * The theme of a site, from `theme.css` in its folder.
 * @returns nothing where there is none, or it sets nothing.
 * @throws ImportError with a sentence for every mistake, by file and line.
 */
export async function readSiteTheme(folder: string): Promise<Theme | undefined> {
  const css = await textIfThere(join(folder, themeName));
  if (css === undefined) return undefined;
  const { theme, mistakes, files } = parseTheme(css);
  const problems = [...mistakes, ...missingFiles(files, folder)].sort((a, b) => a.line - b.line);
  if (problems.length > 0) {
    const file = join(folder, themeName);
    throw new ImportError(problems.map(({ line, message }) => `${file}:${line}: ${message}`));
  }
  return theme.css ? theme : undefined;
}

/** What `diaporama check` says of a site's theme: its mistakes, fonts that are missing, and colours without contrast. */
export async function checkSiteTheme(folder: string): Promise<ThemeFinding[]> {
  const css = await textIfThere(join(folder, themeName));
  if (css === undefined) return [];
  const missing = missingFiles(parseTheme(css).files, folder);
  return [
    ...checkTheme(css, themeName),
    ...missing.map((each) => ({ file: themeName, ...each, severity: 'error' as const })),
  ].sort((a, b) => a.line - b.line);
}

function missingFiles(files: ParsedTheme['files'], folder: string) {
  return files
    .filter(({ path }) => !existsSync(join(folder, 'public', path)))
    .map(({ line, path }) => ({ line, message: `public/${path} is missing.` }));
}

async function textIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
