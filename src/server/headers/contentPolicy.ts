import type { HeaderSettings } from './settings.ts';

/*
 * Content security policies (CSP 3, with Trusted Types). None has 'unsafe-inline' or 'unsafe-eval'; the only data
 * addresses are placeholders, which are raster pictures. Everything else, such as plug-ins, is `default-src 'none'`.
 */

type Directives = Readonly<Record<string, readonly string[]>>;

/** The policy of the pages. @param inlineScripts the hashes of their inline scripts. */
export function sitePolicy(settings: HeaderSettings, inlineScripts: readonly string[]): string {
  const { store, logo, markets, newsletter, framing, scripts } = settings;
  const pages = shared(settings);
  return written({
    ...pages,
    'img-src': [...pages['img-src'], ...logo],
    'script-src': ["'self'", ...inlineScripts, ...(scripts?.from ?? [])],
    'connect-src': ["'self'", ...store, ...markets, ...newsletter, ...(scripts?.connect ?? [])],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    // The preview in the embed dialog, and what a publisher's script shows.
    'frame-src': ["'self'", ...(scripts?.frames ?? [])],
    'form-action': ["'self'", ...newsletter],
    'frame-ancestors': [framing],
    // A publisher's script that writes HTML or loads scripts can make the default policy, and only that.
    ...trustedTypes('diaporama-worker', ...(scripts ? ['diaporama-scripts', 'default'] : [])),
  });
}

/** The policy of the framed galleries, which have no forms, workers or frames of their own. */
export function embedPolicy(settings: HeaderSettings): string {
  return written({
    ...shared(settings),
    'script-src': ["'self'"],
    'connect-src': ["'self'", ...settings.store],
    'form-action': ["'none'"],
    // `*` matches network schemes only and would refuse files, apps and sandboxed pages (CSP 3, 6.7.2.8).
    ...(settings.embedding !== '*' && { 'frame-ancestors': [settings.embedding] }),
    // For the frame's code, and for the pages of large galleries, which are scripts.
    ...trustedTypes('diaporama-frame', 'diaporama-pages'),
  });
}

/** The policy of the service worker, which may fetch what its pages may load. */
export function workerPolicy({ store, media }: HeaderSettings): string {
  return written({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'connect-src': ["'self'", ...store, ...media],
  });
}

/**
 * The policy of the content store, whose files are not ours: an HTML file there has no origin and no scripts. Nothing
 * else is forbidden, because browsers show a single picture or film in a page of their own.
 */
export const contentPolicy = written({ 'script-src': ["'none'"], sandbox: [] });

/** A policy for a `<meta>` element, which may not contain `frame-ancestors` (CSP 3, 3.3). */
export function withoutFraming(policy: string): string {
  return policy.replace(/; frame-ancestors [^;]*/, '');
}

function shared({ store, media, fonts, isSecure }: HeaderSettings) {
  return {
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'font-src': ["'self'", ...fonts],
    'img-src': ["'self'", 'data:', ...store, ...media],
    'media-src': ["'self'", ...store, ...media],
    'base-uri': ["'none'"],
    ...(isSecure && { 'upgrade-insecure-requests': [] }),
  };
}

/** Strings become scripts, or their addresses, only through the named policies, and never HTML. */
function trustedTypes(...policies: string[]): Directives {
  return { 'require-trusted-types-for': ["'script'"], 'trusted-types': policies };
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...new Set(values)].join(' '))
    .join('; ');
}
