import type { SiteSettings } from '../site/settings.ts';

/**
 * What a system needs to put the site on a home screen (W3C, "Web Application Manifest"). Addresses are relative to it,
 * so that it is right wherever the site is served.
 */
export function manifestOf({ name, motto, lang }: SiteSettings): object {
  return {
    name,
    short_name: name,
    ...(motto && { description: motto }),
    lang,
    start_url: '.',
    scope: '.',
    // With Back and reload, which a site of pages wants.
    display: 'minimal-ui',
    background_color: '#fdfcf9',
    theme_color: '#fdfcf9',
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  };
}
