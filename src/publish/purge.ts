import { basename } from 'node:path';
import { addressOf } from './addressFiles.ts';

/** Files that hosts read, and no reader. */
const hostFiles = new Set([
  '_headers',
  '_redirects',
  '.htaccess',
  'headers.json',
  'headers.nginx.conf',
  'redirects.json',
  'redirects.nginx.conf',
]);

/** Named by their content: they never change. */
const forEver = /^(assets|content\/(photos|films))\//;

/** The addresses whose answers are other ones now, from the host's root. @param base the path of the site. */
export function purged(
  changed: readonly string[],
  removed: readonly string[],
  base: string,
): string[] {
  const files = [...removed, ...changed.filter((path) => !forEver.test(path))];
  return files
    .filter((path) => !hostFiles.has(basename(path)))
    .map((path) => addressOf(path, base));
}
