import { folders } from '../../content/urls.ts';

/** Headers of successful answers only; all others are sent on failures too. */
export const ofSuccesses = new Set(['Cache-Control']);

/** Headers without which a page would be insecure: an address without a rule gets those of a page. */
export const failsClosed = ['Content-Security-Policy'];

/** The path of a rule as a regular expression, without its start. */
export function pattern(path: string): string {
  const literal = path.replace(/\*$/, '').replace(/[.+?()[\]{}|^$\\]/g, '\\$&');
  return path.endsWith('*') ? literal : `${literal}$`;
}

/** The folders with a gallery's pages, the site's and those of frames, as a regular expression. */
export const galleryFolders = `(?:${folders.galleries}|${folders.frames})`;
