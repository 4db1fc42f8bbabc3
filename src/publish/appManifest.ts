import type { Plugin, ResolvedConfig } from 'vite';
import { parsePath } from '../content/urls.ts';

const fileName = 'manifest.webmanifest';

/**
 * The manifest that lets a site be installed on a home screen: https://www.w3.org/TR/appmanifest/. Its addresses are
 * relative, so that the site may be served from any folder.
 */
export function manifestOf(name: string): object {
  return {
    name,
    short_name: name,
    description: 'Stories told in pictures',
    start_url: '.',
    scope: '.',
    // With Back and reload buttons.
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

/** Writes the manifest into the built site, serves it in development, and links it from every page. */
export function appManifest(): Plugin {
  let config: ResolvedConfig;
  const content = () =>
    `${JSON.stringify(manifestOf(config.env.VITE_SITE_NAME ?? 'Diaporama'), null, 2)}\n`;
  return {
    name: 'diaporama:app-manifest',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml(_html, { path }) {
      // In development frames are transformed too, but cannot be installed.
      if (parsePath(path)?.page === 'frame') return [];
      const attrs = { rel: 'manifest', href: config.base + fileName };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
    generateBundle() {
      if (this.environment.name === 'client')
        this.emitFile({ type: 'asset', fileName, source: content() });
    },
    configureServer({ middlewares }) {
      middlewares.use(config.base + fileName, (_request, response) => {
        response.setHeader('Content-Type', 'application/manifest+json');
        response.end(content());
      });
    },
  };
}
