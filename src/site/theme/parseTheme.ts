import type { FontFace } from './fontFace.ts';
import { firstFont } from './fontList.ts';
import { type ReadTheme, readTheme, type Setting } from './readTheme.ts';
import { type ColourPair, resolvedColours } from './resolvedColours.ts';
import type { Mistake } from './syntax.ts';
import type { Theme } from './theme.ts';
import type { ColourName } from './tokens.ts';
import { writeTheme } from './writeTheme.ts';

/** A theme, and the files it takes from `public/`, by the lines that name them. */
export interface ParsedTheme {
  theme: Theme;
  mistakes: readonly Mistake[];
  files: readonly { line: number; path: string }[];
}

/** Reads a `theme.css`. What is not allowed is left out of the theme, and listed. */
export function parseTheme(css: string): ParsedTheme {
  const read = readTheme(css);
  const files = read.faces.flatMap((face) => face.files);
  const own = files.flatMap(({ line, path }) => (path ? [{ line, path }] : []));
  const origins = files.flatMap(({ origin }) => (origin ? [origin] : []));
  const headlineFont = headlineFontOf(read);
  const theme: Theme = {
    css: writeTheme(read),
    scheme: read.scheme ?? 'light dark',
    colours: hexOf(resolvedColours(read)),
    fonts: [...new Set(own.map(({ path }) => path))],
    fontOrigins: [...new Set(origins)],
    ...(headlineFont !== undefined && { headlineFont }),
    coloursIcons: read.settings.some(({ name }) => name === 'accent' || name === 'accent-ink'),
  };
  return { theme, mistakes: read.mistakes, files: own };
}

/** @returns nothing where the theme does not choose the headlines' font, null where it is not a file of the site. */
function headlineFontOf({ settings, faces }: ReadTheme): string | null | undefined {
  const chosen = settings.findLast((setting: Setting) => setting.name === 'font-headline');
  if (typeof chosen?.value !== 'string') return undefined;
  const family = firstFont(chosen.value);
  const face = faces.find((each: FontFace) => each.family.toLowerCase() === family.toLowerCase());
  const path = face?.files[0]?.path;
  return path?.endsWith('.woff2') ? path : null;
}

function hexOf(pairs: Record<ColourName, ColourPair>): Theme['colours'] {
  const plain = Object.entries(pairs).map(([name, { light, dark }]) => [
    name,
    { light: light.hex, dark: dark.hex },
  ]);
  return Object.fromEntries(plain) as Theme['colours'];
}
