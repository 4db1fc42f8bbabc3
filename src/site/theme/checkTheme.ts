import { contrastOf, mixed } from './colour.ts';
import { type ContrastPair, contrastPairs, requiredRatio } from './contrastPairs.ts';
import { type ReadTheme, readTheme } from './readTheme.ts';
import { type ColourPair, resolvedColours } from './resolvedColours.ts';
import type { ThemeFinding } from './theme.ts';
import type { ColourName } from './tokens.ts';

/** A pair of colours in one scheme, with how well it is seen. */
export interface MeasuredPair extends ContrastPair {
  scheme: 'light' | 'dark';
  ratio: number;
  lc: number;
  isEnough: boolean;
}

/** The mistakes of a theme, and its pairs of colours that too few can tell apart, by line. @param file its name. */
export function checkTheme(css: string, file: string): ThemeFinding[] {
  const read = readTheme(css);
  const mistakes = read.mistakes.map(({ line, message }) => ({ line, message }));
  const faint = [false, true].flatMap((hasMoreContrast) =>
    measuredPairs(resolvedColours(read, hasMoreContrast), read.scheme)
      .filter(({ isEnough }) => !isEnough)
      .flatMap((pair) => {
        const line = lineOf(pair, read, hasMoreContrast);
        return line === undefined ? [] : [{ line, message: sentence(pair) }];
      }),
  );
  const found = new Map(
    [...mistakes, ...faint].map((each) => [`${each.line} ${each.message}`, each]),
  );
  return [...found.values()]
    .sort((a, b) => a.line - b.line)
    .map(({ line, message }) => ({ file, line, severity: 'error', message }));
}

/** How well every pair of colours is seen, in the schemes that the site has. */
export function measuredPairs(
  colours: Readonly<Record<ColourName, ColourPair>>,
  only: ReadTheme['scheme'] = 'light dark',
): MeasuredPair[] {
  const schemes = (['light', 'dark'] as const).filter((scheme) => only.includes(scheme));
  return schemes.flatMap((scheme) =>
    contrastPairs.map((pair) => {
      const ink = colours[pair.ink][scheme].hex;
      const measured = grounds(pair, colours, scheme).map((ground) => contrastOf(ink, ground));
      const ratio = Math.min(...measured.map((each) => each.ratio));
      const lc = Math.min(...measured.map((each) => each.lc));
      return { ...pair, scheme, ratio, lc, isEnough: ratio >= requiredRatio[pair.kind] };
    }),
  );
}

/** What may be behind the ink: where a picture shows through, it is at worst black or white. */
function grounds(
  { ground, with: other }: ContrastPair,
  colours: Readonly<Record<ColourName, ColourPair>>,
  scheme: 'light' | 'dark',
): string[] {
  const { hex } = colours[ground][scheme];
  if (!other) return [hex];
  const others =
    other.colour === 'picture' ? ['#000000', '#ffffff'] : [colours[other.colour][scheme].hex];
  return others.map((each) => mixed(hex, each, other.share));
}

/**
 * The line to mend: of the two colours the one that is set last.
 * @returns nothing where the theme sets neither: the app's own colours are held by a test.
 */
function lineOf(
  { ink, ground, scheme }: MeasuredPair,
  { settings }: ReadTheme,
  hasMoreContrast: boolean,
): number | undefined {
  const lines = settings
    .filter(
      ({ name, schemes, isForMoreContrast }) =>
        namesBehind(ink, ground).includes(name) &&
        schemes.includes(scheme) &&
        (hasMoreContrast || !isForMoreContrast),
    )
    .map(({ line }) => line);
  return lines.length > 0 ? Math.max(...lines) : undefined;
}

/** The page's head has the colours of the page, where a theme gives it none of its own. */
function namesBehind(...names: ColourName[]): string[] {
  return names.flatMap((name) => [name, name.replace(/^masthead-?/, '') || 'paper']);
}

function sentence({ ink, ground, kind, where, scheme, ratio, lc }: MeasuredPair): string {
  const asked = `${requiredRatio[kind]}:1`;
  return (
    `--${ink} on --${ground} (${where}) has a contrast of ${rounded(ratio)}:1 in the ${scheme} scheme ` +
    `(APCA Lc ${Math.round(lc)}); WCAG 2.2 asks for ${asked}.`
  );
}

/** Rounded down: 4.49 must not read as 4.5. */
function rounded(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
