import { framePaths, paths } from '../content/urls.ts';
import type { Withdrawn } from '../content/withdrawn.ts';

/*
 * Status 410 for what was withdrawn, on hosts that read these rules. Elsewhere the page stands at its address with
 * status 200, and says the same.
 */

/** nginx and Apache compare an address with one after the other. Older ones keep their pages. */
const mostRules = 500;

/** Netlify and Cloudflare Pages read 2,000 lines, and the redirects of slides' numbers take most of them. */
const mostLines = 50;

/** Otherwise caches may keep status 410 for as long as they like, even if something is published again. */
const briefly = 'public, max-age=60';

export interface Gone {
  /** From the host's root. */
  path: string;
  /** Whether everything below is gone too. */
  isWhole: boolean;
}

/** The addresses of pages that are gone, the newest first. @param base with a slash at its end. */
export function goneAddresses(withdrawn: readonly Withdrawn[], base: string): Gone[] {
  const at = (path: string) => base + path.slice(1);
  const gone = (entry: Withdrawn): Gone[] => {
    switch (entry.kind) {
      case 'story':
        return [{ path: at(paths.story(entry.story)), isWhole: false }];
      case 'gallery':
        return [paths, framePaths].map((kind) => ({
          path: at(kind.gallery(entry.gallery)),
          isWhole: true,
        }));
      case 'slide':
        return [paths, framePaths].map((kind) => ({
          path: at(kind.slide(entry.gallery, entry.slide)),
          isWhole: false,
        }));
    }
  };
  return withdrawn.toReversed().flatMap(gone);
}

/**
 * For nginx, to be included in the `http` block: the page of an address that is gone. It is `volatile` since it is asked
 * for again for the page itself, which is there.
 */
export function goneForNginx(gone: readonly Gone[]): string {
  const lines = gone
    .slice(0, mostRules)
    .map(({ path, isWhole }) => `  "~^${path}${isWhole ? '(?:/[^.]*)?' : ''}$" ${path}.html;\n`);
  return `map $uri $withdrawn_page {
  volatile;
  default "";
${lines.join('')}}
map $status $cached_if_withdrawn {
  410 "${briefly}";
}
add_header Cache-Control $cached_if_withdrawn always;
`;
}

/** For Apache: the lines of the site's `.htaccess` that come before all other addresses. */
export function goneForApache(gone: readonly Gone[], base: string): string[] {
  const shown = gone.slice(0, mostRules);
  if (shown.length === 0) return [];
  return [
    // The page of the address that names what is gone (https://httpd.apache.org/docs/2.4/mod/core.html#errordocument).
    'ErrorDocument 410 /%{reqenv:WITHDRAWN}',
    `Header always set Cache-Control "${briefly}" "expr=%{REQUEST_STATUS} == 410"`,
    ...shown.map(({ path, isWhole }) => {
      const below = path.slice(base.length);
      return `RewriteRule ^${below}${isWhole ? '(?:/[^.]*)?' : ''}$ - [E=WITHDRAWN:${path.slice(1)}.html,R=410,END]`;
    }),
  ];
}

/** For Netlify. Cloudflare Pages has no status 410 and skips these lines. */
export function goneForNetlify(gone: readonly Gone[]): string[] {
  return gone
    .slice(0, mostLines)
    .flatMap(({ path, isWhole }) => [
      `${path} ${path}.html 410!`,
      ...(isWhole ? [`${path}/* ${path}.html 410!`] : []),
    ]);
}
