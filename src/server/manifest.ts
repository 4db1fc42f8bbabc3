import type { SiteSettings } from '../site/settings.ts';
import { manifestIcons } from './icons.ts';
import { type BrowserColours, browserColours } from './theme.ts';

/**
 * What a system needs to put the site on a home screen (W3C, "Web Application Manifest"). Addresses are relative to it,
 * so that it is right wherever the site is served.
 */
export function manifestOf(
  { name, motto, lang, icons }: SiteSettings,
  { masthead, paper }: BrowserColours = browserColours(undefined),
): object {
  return {
    name,
    short_name: name,
    ...(motto && { description: motto }),
    lang,
    start_url: '.',
    scope: '.',
    // With Back and reload, which a site of pages wants.
    display: 'minimal-ui',
    background_color: paper,
    theme_color: masthead.light,
    icons: manifestIcons(icons),
  };
}
