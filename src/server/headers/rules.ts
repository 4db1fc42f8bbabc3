import { documents, storeFolders, withdrawnPath } from '../../content/storePaths.ts';
import { folders } from '../../content/urls.ts';
import { contentPolicy, embedPolicy, sitePolicy, workerPolicy } from './contentPolicy.ts';
import type { HeaderSettings } from './settings.ts';

type Headers = Readonly<Record<string, string>>;

/** The headers of all addresses that match a pattern. A `*` at its end matches anything. */
export interface HeaderRule {
  path: string;
  headers: Headers;
}

/** How long browsers and proxies may cache an answer. */
const cached = {
  /** The name contains a hash of the content. */
  forEver: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  /**
   * A correction is visible after a minute, and nobody waits for it. If the server behind a CDN fails, a page up to a day
   * old is served (RFC 5861).
   */
  shortly: {
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400',
  },
  hours: { 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400' },
  never: { 'Cache-Control': 'no-cache' },
};

/**
 * For all addresses. Pages may use the device features that their buttons need; `web-share` is left out, because some
 * browsers warn that they do not know it.
 */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    'fullscreen=(self)',
    'clipboard-write=(self)',
    ...['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'].map(
      (name) => `${name}=()`,
    ),
  ].join(', '),
};

/** For frames with an opaque origin (sandbox="allow-scripts"), for which these are cross-origin. */
const forAll = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * The headers of the site. No address gets the same header from two rules: hosts handle that differently, and two
 * policies joined by a comma are both enforced.
 * @param base the path that the site is served from, with a slash at its end.
 * @param inlineScripts the hashes of the pages' inline scripts.
 * @param own what the site serves as it is: names of files, and of folders with a slash at the end.
 * @param fonts those of them that are fonts, by their paths. Framed pages in a sandbox need leave to load them.
 */
export function headerRules(
  settings: HeaderSettings,
  inlineScripts: readonly string[] = [],
  base = '/',
  own: readonly string[] = [],
  fonts: readonly string[] = [],
): HeaderRule[] {
  const page = {
    'Content-Security-Policy': sitePolicy(settings, inlineScripts),
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...cached.shortly,
  };
  const embed = {
    'Content-Security-Policy': embedPolicy(settings),
    'Cross-Origin-Embedder-Policy': isolation(settings),
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...cached.shortly,
  };
  const stored = { 'Content-Security-Policy': contentPolicy, ...forAll };
  const { store } = folders;
  const headersAt: Record<string, Headers> = {
    '*': everywhere,
    '': page,
    'index.html': page,
    '404.html': page,
    'shell.html': page,
    [`${folders.stories}/*`]: page,
    [`${folders.galleries}/*`]: page,
    [folders.archive]: page,
    [`${folders.archive}.html`]: page,
    [`${folders.archive}/*`]: page,
    [`${folders.sections}/*`]: page,
    [`${folders.topics}/*`]: page,
    [`${folders.photographers}/*`]: page,
    [`${folders.frames}/*`]: embed,
    'embed.js': { ...forAll, ...cached.hours },
    [`${folders.oembed}/*`]: { ...forAll, ...cached.hours },
    'assets/*': { ...forAll, ...cached.forEver },
    'favicon*': cached.hours,
    'icons/*': cached.hours,
    'manifest.webmanifest': cached.hours,
    [`${folders.words}/*`]: cached.shortly,
    'robots.txt': cached.hours,
    'rss.xml': cached.shortly,
    'sitemap*': cached.shortly,
    'sw.js': { 'Content-Security-Policy': workerPolicy(settings), ...cached.never },
    [`${store}/${storeFolders.pictures}/*`]: { ...stored, ...cached.forEver },
    [`${store}/${storeFolders.films}/*`]: { ...stored, ...cached.forEver },
    [`${store}/${documents.list}`]: { ...stored, ...cached.shortly },
    [`${store}/${storeFolders.lists}/*`]: { ...stored, ...cached.shortly },
    [`${store}/${documents.markets}`]: { ...stored, ...cached.shortly },
    [`${store}/${withdrawnPath}`]: { ...stored, ...cached.shortly },
    [`${store}/${storeFolders.stories}/*`]: { ...stored, ...cached.shortly },
    [`${store}/${storeFolders.galleries}/*`]: { ...stored, ...cached.shortly },
    [`${store}/${storeFolders.schemas}/*`]: { ...stored, ...cached.hours },
  };
  const known = Object.keys(headersAt).filter((path) => path !== '*' && path !== '');
  for (const name of own) {
    if (!known.some((path) => matches(path, name))) {
      headersAt[name.endsWith('/') ? `${name}*` : name] = cached.hours;
    }
  }
  for (const font of fonts) {
    const isForAll = ([path, headers]: [string, Headers]) =>
      matches(path, font) && 'Access-Control-Allow-Origin' in headers;
    if (!Object.entries(headersAt).some(isForAll)) {
      headersAt[font] = { ...headersAt[font], ...forAll };
    }
  }
  return Object.entries(headersAt).map(([path, headers]) => ({ path: base + path, headers }));
}

/**
 * A cross-origin-isolated page shows only frames with an embedder policy. All our files may be loaded under
 * `require-corp`; pictures of other origins may lack the header for it, and are then loaded without cookies instead.
 */
function isolation({ store, media }: HeaderSettings): string {
  return store.length + media.length > 0 ? 'credentialless' : 'require-corp';
}

/** The headers of one address. */
export function headersOf(rules: readonly HeaderRule[], pathname: string): Headers {
  const matching = rules.filter(({ path }) => matches(path, pathname));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

function matches(path: string, pathname: string): boolean {
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : path === pathname;
}
