import * as v from 'valibot';

/**
 * An address that content may name: relative to the content store, or https.
 * Everything else (`javascript:`, `data:`, `//host`, `/rooted`, climbing `..`) is refused, because the
 * content store is untrusted and its addresses end up in `src` and `href`.
 */
export const address = v.pipe(
  v.string(),
  v.check(isSafeAddress, 'an address relative to the content store, or one with https'),
);

/** A page that content may link to: an address as above or, as many agencies name their licences, with http. */
export const pageAddress = v.pipe(
  v.string(),
  v.check(
    (text) => isSafeAddress(text) || isWebAddress(text),
    'an address relative to the content store, or one with https or http',
  ),
);

/** True for `https://…` and `http://…`, without a name and password before the host. */
export function isWebAddress(text: string): boolean {
  return /^https?:/i.test(text) && isSafeAddress(text.replace(/^http:/i, 'https:'));
}

/** Longer ones are refused by servers, and fill a page with what nobody reads. */
const longestAddress = 2000;

/** True for `https://…` and for plain relative paths that stay inside the store. */
export function isSafeAddress(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, so "java\tscript:" is a scheme
  if (text.length > longestAddress || /[\u0000-\u0020\\]/.test(text)) return false;
  if (/^https:\/\/[\w.-]+(:\d+)?([/?#]|$)/i.test(text)) return URL.canParse(text);
  const isRelative = /^[^/?#:][^:]*$/.test(text);
  return isRelative && !climbs(text);
}

/** Servers differ in whether they read an encoded slash as one, so none is safe. */
function climbs(path: string): boolean {
  const segments = path.split(/[/?#]/).map((segment) => segment.replaceAll(/%2e/gi, '.'));
  return segments.includes('..') || /%2f|%5c/i.test(path);
}

/** Of browsers and Node alike; this folder is compiled with the types of neither. */
declare const URL: { canParse(text: string): boolean };
