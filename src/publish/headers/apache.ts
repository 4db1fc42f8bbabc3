import { type HeaderRule, headersOf } from '../../server/headers/rules.ts';
import { type Gone, goneForApache } from '../withdrawnRules.ts';
import { failsClosed, galleryFolders, ofSuccesses, pattern } from './serverRules.ts';

/** Types that older versions of Apache or of /etc/mime.types lack or name differently. */
const types = [
  'AddType text/javascript .js',
  'AddType application/json .json',
  'AddType application/manifest+json .webmanifest',
  'AddType image/avif .avif',
  'AddType image/webp .webp',
  'AddType image/svg+xml .svg',
  'AddType video/mp4 .mp4',
  'AddType text/vtt .vtt',
  'AddType font/woff2 .woff2',
  'AddType application/xml .xml',
  'AddCharset utf-8 .js .css .vtt',
];

/** For headers without `always`: the page of an ErrorDocument would otherwise count as a success. */
const ifSuccess = '"expr=%{REQUEST_STATUS} -lt 400"';

/** On redirects, as on failures, Apache sends only headers set with `always`. */
const ifMoved = "\"expr=%{REQUEST_STATUS} in {'301', '302'}\"";

/** Types worth compressing. */
const texts =
  'text/html text/css text/javascript application/json application/xml image/svg+xml text/vtt';

/**
 * The `.htaccess` of the site for Apache 2.4: addresses without extensions, the page "not found", types, headers. Without
 * the two modules it needs, every address answers 500 and the log says why: a site without its policy would work and be
 * insecure.
 * @param base the path that the site is served from, with a slash at its end.
 */
export function apacheFile(
  rules: readonly HeaderRule[],
  base: string,
  gone: readonly Gone[],
): string {
  return `${[
    '# Needs Apache 2.4 with "AllowOverride All", mod_headers and mod_rewrite: a2enmod headers rewrite',
    ...['headers', 'rewrite'].map(required),
    '',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset utf-8',
    ...types,
    `<IfModule mod_deflate.c>\n  AddOutputFilterByType DEFLATE ${texts}\n</IfModule>`,
    '',
    ...addresses(base, gone),
    '',
    ...headerLines(rules, base),
  ].join('\n')}\n`;
}

function required(module: string): string {
  return `<IfModule !mod_${module}.c>\n  Error "The .htaccess of this site needs mod_${module}: a2enmod ${module}"\n</IfModule>`;
}

/**
 * /a/b is the file a/b.html, even if there is a folder a/b. `END`, because `L` would process the rewritten address again.
 */
function addresses(base: string, gone: readonly Gone[]): string[] {
  return [
    // Otherwise a folder's address is redirected to one with a slash before our rules apply.
    'DirectorySlash Off',
    'RewriteEngine On',
    `RewriteRule ^(.+?)/+$ ${base}$1 [R=301,END]`,
    ...goneForApache(gone, base),
    // A slide's number. SLIDES is set by the .htaccess in the gallery's folder, such as "1:one 2:another".
    'RewriteCond %{REQUEST_METHOD} ^(GET|HEAD)$',
    'RewriteCond "$2 %{ENV:SLIDES}" "^([0-9]+) (?:.* )?\\1:([^ ]+)"',
    `RewriteRule ^(${galleryFolders}/[^/]+)/([0-9]+)$ ${base}$1/%2 [R=302,END]`,
    'RewriteCond %{REQUEST_FILENAME}.html -f',
    'RewriteRule ^(.+)$ $1.html [END]',
    // Folders without a page, and hidden files.
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteRule .+ - [R=404,END]',
    'RewriteRule (^|/)\\.(?!well-known/) - [R=404,END]',
  ];
}

function headerLines(rules: readonly HeaderRule[], base: string): string[] {
  const usual = headersOf(rules, base);
  const defaults = failsClosed.map((name) => `Header always set ${name} "${usual[name]}"`);
  const blocks = rules.map(({ path, headers }) => {
    const sets = Object.entries(headers).flatMap(([name, value]) =>
      ofSuccesses.has(name)
        ? [
            `  Header set ${name} "${value}" ${ifSuccess}`,
            `  Header always set ${name} "${value}" ${ifMoved}`,
          ]
        : [`  Header always set ${name} "${value}"`],
    );
    return `<If "%{REQUEST_URI} =~ m#^${pattern(path)}#">\n${sets.join('\n')}\n</If>`;
  });
  return [...defaults, ...blocks];
}
