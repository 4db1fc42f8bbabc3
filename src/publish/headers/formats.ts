import type { HeaderRule } from './rules.ts';

/** A file of the built site in which a kind of static host looks for headers. */
export interface HeaderFile {
  name: string;
  content: string;
}

/** The same rules for the hosts that we know. */
export function headerFiles(rules: readonly HeaderRule[]): HeaderFile[] {
  return [
    { name: '_headers', content: forNetlify(rules) },
    { name: '.htaccess', content: forApache(rules) },
    { name: 'headers.nginx.conf', content: forNginx(rules) },
    { name: rulesName, content: `${JSON.stringify(rules, null, 2)}\n` },
  ];
}

/** The rules as data, for a bucket, an edge function, and `vite preview`. */
export const rulesName = 'headers.json';

/** The rules in such a file, which the build has written. */
export function rulesIn(json: string): HeaderRule[] {
  return JSON.parse(json);
}

/** What is true of an answer whatever it is stands on failures too; how long to keep it is said of successes only. */
const ofSuccesses = new Set(['Cache-Control']);

/** Netlify and Cloudflare Pages. */
function forNetlify(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return `${[path, ...lines].join('\n')}\n`;
  });
  return blocks.join('\n');
}

/** Apache with mod_headers. */
function forApache(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const sets = Object.entries(headers).map(
      ([name, value]) => `  Header ${ofSuccesses.has(name) ? '' : 'always '}set ${name} "${value}"`,
    );
    return `<If "%{REQUEST_URI} =~ m#^${pattern(path)}#">\n${sets.join('\n')}\n</If>\n`;
  });
  return `<IfModule mod_headers.c>\n${blocks.join('')}</IfModule>\n`;
}

/** nginx; to be included in the `http` block. A variable for each header, empty where none is due. */
function forNginx(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const cases = rules
      .filter(({ headers }) => headers[name] !== undefined)
      .map(({ path, headers }) => `  "~^${pattern(path)}" "${headers[name]}";`);
    return `map $uri ${variable(name)} {\n  default "";\n${cases.join('\n')}\n}\n`;
  });
  const adds = names.map(
    (name) => `add_header ${name} ${variable(name)}${ofSuccesses.has(name) ? '' : ' always'};`,
  );
  return `${maps.join('')}${adds.join('\n')}\n`;
}

function pattern(path: string): string {
  const literal = path.replace(/\*$/, '').replace(/[.+?()[\]{}|^$\\]/g, '\\$&');
  return path.endsWith('*') ? literal : `${literal}$`;
}

function variable(name: string): string {
  return `$${name.toLowerCase().replaceAll('-', '_')}`;
}
