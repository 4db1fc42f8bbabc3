import { folders } from '../../content/urls.ts';
import type { Finding } from './finding.ts';

/** Addresses that are the app's, or that hosts read: a file of the site in their place breaks what others rely on. */
const taken = [
  'embed.js',
  'sw.js',
  'index.html',
  '404.html',
  'shell.html',
  '_headers',
  '_redirects',
  'headers.json',
  'headers.nginx.conf',
  'redirects.json',
  'redirects.nginx.conf',
];
const takenFolders = ['assets', ...Object.values(folders)];

/** Files that are made for every site; a newsroom may have reasons to write its own. */
const made = /^(robots\.txt|rss\.xml|sitemap(-[\w-]+)?\.xml|manifest\.webmanifest)$/;

/** Files of `public/` at addresses that are not theirs. @param paths relative to it. */
export function checkPublicFiles(paths: readonly string[]): Finding[] {
  return paths.flatMap((path): Finding[] => {
    const file = `public/${path}`;
    const [first = '', ...rest] = path.split('/');
    // A page /galleries/x is the file galleries/x.html; a file `galleries` is in the way of all of them.
    if (taken.includes(path) || takenFolders.includes(first)) {
      const place = rest.length > 0 ? `/${first}/` : `/${path}`;
      const message = `stands in the place of the site's own ${place}; choose another name`;
      return [{ file, severity: 'error', message }];
    }
    if (!made.test(path)) return [];
    const message = 'replaces the file that is made for the site; remove it unless you mean to';
    return [{ file, severity: 'warning', message }];
  });
}
