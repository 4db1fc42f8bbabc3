import { documents, folders, storeFolders } from '../../content/urls.ts';
import { contentPolicy, embedPolicy, sitePolicy, workerPolicy } from './contentPolicy.ts';
import type { HeaderSettings } from './settings.ts';

type Headers = Readonly<Record<string, string>>;

/** Headers of all addresses that a pattern holds for. A `*` at its end stands for anything. */
export interface HeaderRule {
  path: string;
  headers: Headers;
}

/** How long an answer may be kept, by browsers and by whatever stands between. */
const kept = {
  /** Its name carries a hash of its content. */
  forEver: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  /**
   * An editor's correction is seen after a minute, and nobody ever waits for it. Where the server behind a CDN fails,
   * yesterday's page is better than none (RFC 5861).
   */
  shortly: {
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400',
  },
  hours: { 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400' },
  never: { 'Cache-Control': 'no-cache' },
};

/**
 * For addresses of every kind. Of what a page may ask a device, it has what its buttons need; `web-share` is not named,
 * as some browsers do not know it there and say so on each page.
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

/** A frame without an origin of its own (sandbox="allow-scripts") reads these as a stranger. */
const forAll = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * The headers of the site. No address gets one header from two rules: hosts differ in what they make of that, and two
 * policies joined by a comma mean the stricter of both.
 * @param base the path that the site is served from, with a slash at its end.
 * @param inlineScripts the hashes of the scripts that stand in the pages themselves.
 */
export function headerRules(
  settings: HeaderSettings,
  inlineScripts: readonly string[] = [],
  base = '/',
): HeaderRule[] {
  const page = {
    'Content-Security-Policy': sitePolicy(settings, inlineScripts),
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...kept.shortly,
  };
  const embed = {
    'Content-Security-Policy': embedPolicy(settings),
    'Cross-Origin-Embedder-Policy': isolation(settings),
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...kept.shortly,
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
    [`${folders.frames}/*`]: embed,
    'embed.js': { ...forAll, ...kept.hours },
    [`${folders.oembed}/*`]: { ...forAll, ...kept.hours },
    'assets/*': { ...forAll, ...kept.forEver },
    'favicon*': kept.hours,
    'icons/*': kept.hours,
    'manifest.webmanifest': kept.hours,
    'robots.txt': kept.hours,
    'rss.xml': kept.shortly,
    'sitemap*': kept.shortly,
    'sw.js': { 'Content-Security-Policy': workerPolicy(settings), ...kept.never },
    [`${store}/${storeFolders.pictures}/*`]: { ...stored, ...kept.forEver },
    [`${store}/${storeFolders.films}/*`]: { ...stored, ...kept.forEver },
    [`${store}/${documents.list}`]: { ...stored, ...kept.shortly },
    [`${store}/${documents.markets}`]: { ...stored, ...kept.shortly },
    [`${store}/${storeFolders.stories}/*`]: { ...stored, ...kept.shortly },
    [`${store}/${storeFolders.galleries}/*`]: { ...stored, ...kept.shortly },
    [`${store}/${storeFolders.schemas}/*`]: { ...stored, ...kept.hours },
  };
  return Object.entries(headersAt).map(([path, headers]) => ({ path: base + path, headers }));
}

/**
 * A cross-origin-isolated page shows only frames that are as strict. Whatever of ours a frame loads may be used so;
 * pictures of other origins, which may not say that they may, then come without the reader's cookies.
 */
function isolation({ store, media }: HeaderSettings): string {
  return store.length + media.length > 0 ? 'credentialless' : 'require-corp';
}

/** The headers of one address. */
export function headersOf(rules: readonly HeaderRule[], pathname: string): Headers {
  const held = rules.filter(({ path }) => holds(path, pathname));
  return Object.assign({}, ...held.map(({ headers }) => headers));
}

function holds(path: string, pathname: string): boolean {
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : path === pathname;
}
