import type { HeaderRule } from '../../server/headers/rules.ts';
import type { Gone } from '../withdrawnRules.ts';
import { apacheFile } from './apache.ts';
import { nginxFile } from './nginx.ts';

/** A file of the built site from which a kind of static host reads headers. */
export interface HeaderFile {
  name: string;
  content: string;
}

/**
 * The rules in the formats of common hosts.
 * @param base the path that the site is served from, with a slash at its end.
 * @param gone what was withdrawn.
 */
export function headerFiles(
  rules: readonly HeaderRule[],
  base = '/',
  gone: readonly Gone[] = [],
): HeaderFile[] {
  return [
    { name: '_headers', content: forNetlify(rules) },
    { name: '.htaccess', content: apacheFile(rules, base, gone) },
    { name: 'headers.nginx.conf', content: nginxFile(rules, base) },
    { name: rulesName, content: `${JSON.stringify(rules, null, 2)}\n` },
  ];
}

/** The rules as data, for buckets, edge functions and `vite preview`. */
export const rulesName = 'headers.json';

/** Parses such a file. */
export function rulesIn(json: string): HeaderRule[] {
  return JSON.parse(json);
}

/** Netlify and Cloudflare Pages. */
function forNetlify(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return `${[path, ...lines].join('\n')}\n`;
  });
  return blocks.join('\n');
}
