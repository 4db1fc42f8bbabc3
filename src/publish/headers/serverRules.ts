import { folders } from '../../content/urls.ts';

/** What is true of an answer whatever it is stands on failures too; how long to keep it is said of successes only. */
export const ofSuccesses = new Set(['Cache-Control']);

/** Headers whose absence would leave a page open: where no rule names one, it is a page's. */
export const failsClosed = ['Content-Security-Policy'];

/** The path of a rule as a regular expression, without its start. */
export function pattern(path: string): string {
  const literal = path.replace(/\*$/, '').replace(/[.+?()[\]{}|^$\\]/g, '\\$&');
  return path.endsWith('*') ? literal : `${literal}$`;
}

/** The folders with a gallery's pages, the site's and those of frames, as a regular expression. */
export const galleryFolders = `(?:${folders.galleries}|${folders.frames})`;
