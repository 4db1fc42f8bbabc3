import { type HeaderRule, headersOf } from '../../server/headers/rules.ts';
import { failsClosed, ofSuccesses, pattern } from './serverRules.ts';

/**
 * The headers for nginx, to be included in the `http` block: a variable for each header, empty where the header is not
 * sent. The server's `try_files` decides which address a page has when its headers are written, so an address without a
 * rule gets the policy of a page.
 * @param base the path that the site is served from, with a slash at its end.
 */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const usual = headersOf(rules, base);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const fallback = failsClosed.includes(name) ? usual[name] : '';
    const cases = rules
      .filter(({ headers }) => headers[name] !== undefined)
      .map(({ path, headers }) => `  "~^${pattern(path)}" "${headers[name]}";`);
    return `map $uri ${variable(name)} {\n  default "${fallback}";\n${cases.join('\n')}\n}\n`;
  });
  const adds = names.map(
    (name) => `add_header ${name} ${variable(name)}${ofSuccesses.has(name) ? '' : ' always'};`,
  );
  return `${maps.join('')}${adds.join('\n')}\n`;
}

function variable(name: string): string {
  return `$${name.toLowerCase().replaceAll('-', '_')}`;
}
