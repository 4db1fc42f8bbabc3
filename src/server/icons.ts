import type { SiteSettings } from '../site/settings.ts';
import type { Site } from '../site/site.ts';
import { type BuiltApp, basePlaceholder } from './app.ts';

type Icons = NonNullable<SiteSettings['icons']>;

/** The side of the icons of `icons.app` and `icons.maskable`, in pixels. */
export const appIconPx = 512;

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
};

/** The publisher's logo, or else the icon of its app. */
export function logoOf({ logo, icons }: SiteSettings, url: string): Site['logo'] {
  if (logo) {
    const { file, width, height } = logo;
    return { url: new URL(file, url).href, ...(width && height && { width, height }) };
  }
  return icons?.app ? { url: url + icons.app, width: appIconPx, height: appIconPx } : undefined;
}

/** The app with the site's own icons in its pages, in place of the app's. */
export function withIcons(app: BuiltApp, icons: Icons | undefined): BuiltApp {
  if (!icons) return app;
  const { page, frame } = app.templates;
  const { favicon, app: appIcon, maskable } = icons;
  const link = (rel: string, file: string, type = '') =>
    `<link rel="${rel}" href="${basePlaceholder}${file}"${type && ` type="${type}"`} />`;
  const tab = link('icon', favicon, typeOf(favicon));
  // iOS fills what is transparent with black, so the icon without a shape of its own comes first.
  const touch = maskable ?? appIcon;
  const pageLinks = touch ? [tab, link('apple-touch-icon', touch)] : [tab];
  return {
    ...app,
    templates: { page: replaceIcons(page, pageLinks), frame: replaceIcons(frame, [tab]) },
  };
}

function replaceIcons(template: string, links: readonly string[]): string {
  const [first, ...others] = template.match(iconLinks) ?? [];
  if (!first) return template.replace('<!--head-->', (head) => [...links, head].join('\n    '));
  return others
    .reduce((html, link) => html.replace(link, ''), template)
    .replace(first, () => `${links.join('\n    ')}\n    `);
}

const iconLinks = /<link rel="(?:icon|apple-touch-icon)"[^>]*>\s*/g;

/** The icons of the manifest: the site's own, or those of the app. */
export function manifestIcons(icons: Icons | undefined): object[] {
  if (!icons) return appIcons;
  const { favicon, app, maskable } = icons;
  const sizes = `${appIconPx}x${appIconPx}`;
  return [
    ...(app ? [{ src: app, sizes, type: 'image/png', purpose: 'any' }] : []),
    ...(maskable ? [{ src: maskable, sizes, type: 'image/png', purpose: 'maskable' }] : []),
    ...(favicon.endsWith('.svg')
      ? [{ src: favicon, sizes: 'any', type: typeOf(favicon), purpose: 'any' }]
      : []),
  ];
}

const appIcons = [
  { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
];

function typeOf(file: string): string {
  return types[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'image/png';
}
