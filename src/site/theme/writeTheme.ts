import { brightness } from './colour.ts';
import type { ReadTheme, Setting } from './readTheme.ts';
import { type ColourPair, isColourName, resolvedColours } from './resolvedColours.ts';
import type { ColourName } from './tokens.ts';

/**
 * A theme as the site sends it: built from what was read, never from the text itself. Colours that depend on the
 * system's scheme are written with `light-dark()`, so that they follow the scheme of the page around a frame as well.
 */
export function writeTheme(read: ReadTheme): string {
  const { settings, faces, scheme } = read;
  const always = settings.filter(({ isForMoreContrast }) => !isForMoreContrast);
  const pairs = resolvedColours(read);
  const colours = rootRule(colourValues(always, pairs));
  const sharper = rootRule(
    colourValues(
      settings.filter(({ isForMoreContrast }) => isForMoreContrast),
      resolvedColours(read, true),
    ),
  );
  // Paper is white: a page printed in colours that are made for the dark could not be read.
  const isForScreens = brightness(pairs.ink.light) > brightness(pairs.paper.light);
  const media = isForScreens ? 'screen' : 'all';
  return [
    ...faces.map(({ css }) => css),
    rootRule(otherValues(always)),
    colours && isForScreens ? `@media screen{${colours}}` : colours,
    sharper && `@media ${media} and (prefers-contrast:more){${sharper}}`,
    // As specific as the rules by which a host page chooses a scheme for its frame.
    scheme &&
      scheme !== 'light dark' &&
      `@media screen{:root,:root[data-theme]{color-scheme:${scheme}}}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function colourValues(
  settings: readonly Setting[],
  pairs: Readonly<Record<ColourName, ColourPair>>,
): [string, string][] {
  const names = new Set(settings.map(({ name }) => name).filter(isColourName));
  return [...names].map((name) => {
    const { light, dark } = pairs[name];
    return [name, light.css === dark.css ? light.css : `light-dark(${light.css},${dark.css})`];
  });
}

/** The values of the other tokens; of one that is set twice the last one. */
function otherValues(settings: readonly Setting[]): [string, string][] {
  const values = new Map<string, string>();
  for (const { name, value } of settings) if (typeof value === 'string') values.set(name, value);
  return [...values];
}

function rootRule(values: readonly [name: string, value: string][]): string {
  const declarations = values.map(([name, value]) => `--${name}:${value}`);
  return declarations.length > 0 ? `:root{${declarations.join(';')}}` : '';
}
