import type { Colour } from './colour.ts';
import type { Setting } from './readTheme.ts';
import type { Scheme } from './theme.ts';
import { type ColourName, type TokenName, tokenNames, tokens } from './tokens.ts';

/** A colour in both schemes; in a site with one scheme they are the same. */
export interface ColourPair {
  light: Colour;
  dark: Colour;
}

/** What a theme says of its colours. */
export interface ColourSettings {
  settings: readonly Setting[];
  scheme?: Scheme;
}

/** The tokens that are colours. */
const colourNames = tokenNames.filter(isColourName);

export function isColourName(name: TokenName): name is ColourName {
  return tokens[name].kind === 'colour';
}

/**
 * Every colour as readers of each scheme see it, of a theme or, by default, of the app itself.
 * @param hasMoreContrast for readers who ask for more contrast.
 */
export function resolvedColours(
  { settings, scheme }: ColourSettings = { settings: [] },
  hasMoreContrast = false,
): Record<ColourName, ColourPair> {
  const given = new Map<ColourName, Partial<ColourPair>>();
  for (const { name, value, schemes, isForMoreContrast } of settings) {
    if (typeof value === 'string' || !isColourName(name)) continue;
    if (isForMoreContrast && !hasMoreContrast) continue;
    const pair = given.get(name) ?? {};
    for (const each of schemes) pair[each] = value[each];
    given.set(name, pair);
  }
  const pairOf = (name: ColourName): ColourPair => ({ ...usualPair(name), ...given.get(name) });
  const usualPair = (name: ColourName): ColourPair => {
    const { usual } = tokens[name];
    if (typeof usual === 'string') return pairOf(usual.slice('var(--'.length, -1) as ColourName);
    return { light: known(usual[0]), dark: known(usual[1]) };
  };
  const inScheme = (pair: ColourPair): ColourPair => {
    const only = scheme === 'light' || scheme === 'dark' ? pair[scheme] : undefined;
    return only ? { light: only, dark: only } : pair;
  };
  const pairs = colourNames.map((name) => [name, inScheme(pairOf(name))] as const);
  return Object.fromEntries(pairs) as Record<ColourName, ColourPair>;
}

/** A colour of the table, which has them as they are written out. */
function known(hex: string): Colour {
  return { css: hex, hex };
}
