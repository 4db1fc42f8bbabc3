import { jsonForScript } from '../content/escapeHtml.ts';
import type { PageSettings } from '../site/pageSettings.ts';
import { type BuiltApp, basePlaceholder } from './app.ts';
import type { RenderedHtml } from './renderHtml.tsx';
import { type ServedTheme, withTheme } from './theme.ts';

/** What stands in a page besides what React renders. */
export interface PageParts extends RenderedHtml {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What the page's code goes on from: JSON. */
  state: unknown;
  /** The colours, fonts and shape of the site. */
  theme?: ServedTheme | undefined;
  /** What else stands at the page's end. */
  foot?: string;
}

/** A page of the app from its template. */
export function pageHtml(app: BuiltApp, site: PageSettings, parts: PageParts): string {
  return fill(app.templates.page, site, parts);
}

/** A framed page from its template. Its facts are for the starter, which runs before there is a body. */
export function frameHtml(
  app: BuiltApp,
  site: PageSettings,
  parts: PageParts,
  facts: Readonly<Record<string, string | number>>,
): string {
  const attributes = Object.entries(facts).map(([name, value]) => `data-${name}="${value}"`);
  return fill(app.templates.frame, site, parts).replace('data-frame', () => attributes.join(' '));
}

// Replacements are functions, since `$&` in a caption is text.
function fill(template: string, site: PageSettings, parts: PageParts): string {
  const { head, root, lang, dir, state, theme, foot = '' } = parts;
  return withTheme(template, theme, site.base)
    .replaceAll(basePlaceholder, () => site.base)
    .replace(' lang="en"', () => ` lang="${lang}" dir="${dir}"`)
    .replace('<!--head-->', () => head)
    .replace('<div id="root"></div>', () => root)
    .replace('<!--state-->', () => `${data('site', site)}\n${data('state', state)}\n${foot}`);
}

function data(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${jsonForScript(value)}</script>`;
}
