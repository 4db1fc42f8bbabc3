import { createHash } from 'node:crypto';
import type { HeaderSettings } from './settings.ts';

/*
 * Content security policies (CSP 3, with Trusted Types). None has 'unsafe-inline' or 'unsafe-eval'; placeholders are
 * the only data addresses, of raster pictures. What is not named falls back to `default-src 'none'`: plug-ins too.
 */

type Directives = Readonly<Record<string, readonly string[]>>;

/** @param inlineScripts the hashes of the scripts that stand in the page itself. */
export function sitePolicy(settings: HeaderSettings, inlineScripts: readonly string[]): string {
  const { store, newsletter, framing } = settings;
  return written({
    ...shared(settings),
    'script-src': ["'self'", ...inlineScripts],
    'connect-src': ["'self'", ...store, ...newsletter],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    // The preview of the lines to embed.
    'frame-src': ["'self'"],
    'form-action': ["'self'", ...newsletter],
    'frame-ancestors': [framing],
    ...trustedTypes('diaporama-worker'),
  });
}

/** The policy of the framed galleries, which have no forms, workers or frames of their own. */
export function embedPolicy(settings: HeaderSettings): string {
  return written({
    ...shared(settings),
    'script-src': ["'self'"],
    'connect-src': ["'self'", ...settings.store],
    'form-action': ["'none'"],
    // The source `*` stands for http and its kin alone: it refuses files, apps and sandboxed pages (CSP 3, 6.7.2.8).
    ...(settings.embedding !== '*' && { 'frame-ancestors': [settings.embedding] }),
    // Of the frame's code, and of the pages of large galleries, which come as scripts.
    ...trustedTypes('diaporama-frame', 'diaporama-pages'),
  });
}

/** The policy of the service worker, which only fetches: what its own pages may load, it may keep. */
export function workerPolicy({ store, media }: HeaderSettings): string {
  return written({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'connect-src': ["'self'", ...store, ...media],
  });
}

/**
 * The policy of the content store, whose files are not ours: what would be a page has neither an origin nor scripts.
 * No more than that, since a browser that shows a picture or a film by itself lays a page of its own around it.
 */
export const contentPolicy = written({ 'script-src': ["'none'"], sandbox: [] });

/** A policy as a page's own `<meta>` may carry it (CSP 3, 3.3). */
export function withoutFraming(policy: string): string {
  return policy.replace(/; frame-ancestors [^;]*/, '');
}

/** The hashes by which a policy lets in the scripts that stand in a page itself; blocks of data are none. */
export function inlineScriptHashes(html: string): string[] {
  const scripts = html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g);
  return [...scripts].flatMap(([, attributes = '', text = '']) => {
    if (/\bsrc=|\btype="application\//.test(attributes)) return [];
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
}

function shared({ store, media, isSecure }: HeaderSettings): Directives {
  return {
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'data:', ...store, ...media],
    'media-src': ["'self'", ...store, ...media],
    'base-uri': ["'none'"],
    ...(isSecure && { 'upgrade-insecure-requests': [] }),
  };
}

/** Text becomes a script, or a script's address, by the policies named (and never becomes HTML). */
function trustedTypes(...policies: string[]): Directives {
  return { 'require-trusted-types-for': ["'script'"], 'trusted-types': policies };
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
