import * as v from 'valibot';

/**
 * An address in content: relative to the content store, or https. All others (`javascript:`, `data:`, `//host`,
 * `/rooted`, `..`) are refused: the content store is not trusted, and its addresses end up in `src` and `href`.
 */
export const address = v.pipe(
  v.string(),
  v.check(isSafeAddress, 'an address relative to the content store, or one with https'),
);

/** A page that content links to. It may also be http, as the licence pages of many agencies are. */
export const pageAddress = v.pipe(
  v.string(),
  v.check(
    (text) => isSafeAddress(text) || isWebAddress(text),
    'an address relative to the content store, or one with https or http',
  ),
);

/** True for `https://…` and `http://…` without user information before the host. */
export function isWebAddress(text: string): boolean {
  return /^https?:/i.test(text) && isSafeAddress(text.replace(/^http:/i, 'https:'));
}

/** In UTF-16 code units. Servers refuse longer ones. */
const longestAddress = 2000;

/** True for `https://…` and for relative paths that stay inside the store. */
export function isSafeAddress(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these, so "java\tscript:" is a scheme
  if (text.length > longestAddress || /[\u0000-\u0020\\]/.test(text)) return false;
  if (/^https:\/\/[\w.-]+(:\d+)?([/?#]|$)/i.test(text)) return URL.canParse(text);
  const isRelative = /^[^/?#:][^:]*$/.test(text);
  return isRelative && !climbs(text);
}

/** Encoded slashes are never safe: some servers decode them before they resolve the path. */
function climbs(path: string): boolean {
  const segments = path.split(/[/?#]/).map((segment) => segment.replaceAll(/%2e/gi, '.'));
  return segments.includes('..') || /%2f|%5c/i.test(path);
}

/** Browsers and Node both have it, but this folder compiles with the types of neither. */
declare const URL: { canParse(text: string): boolean };
