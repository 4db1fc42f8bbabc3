import type { Theme } from '../site/theme/theme.ts';
import { tokens } from '../site/theme/tokens.ts';
import { digestOf } from './digest.ts';

/** A theme as its site serves it. */
export interface ServedTheme extends Theme {
  /** The path of its style sheet, with a hash of it, so that it can be cached for ever. */
  path: string;
}

export async function servedTheme(theme: Theme): Promise<ServedTheme> {
  const digest = await digestOf(new TextEncoder().encode(theme.css));
  return { ...theme, path: `/assets/theme-${digest.slice(0, 8)}.css` };
}

/** The colours that a browser or a system draws around pages, and while one loads. */
export interface BrowserColours {
  masthead: { light: string; dark: string };
  paper: string;
}

/** @param theme absent on a site that has the app's own colours. */
export function browserColours(theme: Pick<Theme, 'colours'> | undefined): BrowserColours {
  const [light, dark] = tokens.paper.usual;
  const { paper, masthead } = theme?.colours ?? {
    paper: { light, dark },
    masthead: { light, dark },
  };
  return { masthead, paper: paper.light };
}

/**
 * A page in the colours of its site. The theme is a style sheet of its own after the app's: both are fetched at once and
 * hold back the first picture until both are there, so that no page is seen in other colours first.
 */
export function withTheme(html: string, theme: ServedTheme | undefined, base: string): string {
  if (!theme) return html;
  const { masthead } = browserColours(theme);
  const link = `<link rel="stylesheet" href="${base}${theme.path.slice(1)}" />`;
  return withScheme(html, theme)
    .replace(
      /(<meta name="theme-color" content=")[^"]*(" media="\(prefers-color-scheme: (light|dark)\)")/g,
      (_, start: string, end: string, scheme: 'light' | 'dark') => start + masthead[scheme] + end,
    )
    .replace('</head>', () => `  ${link}\n  </head>`);
}

/** A page with the schemes that its site has, for the ground before any style sheet is there. */
export function withScheme(html: string, theme: Pick<Theme, 'scheme'> | undefined): string {
  const scheme = theme?.scheme ?? 'light dark';
  return html.replace(/(<meta name="color-scheme" content=")[^"]*/, (_, start) => start + scheme);
}
