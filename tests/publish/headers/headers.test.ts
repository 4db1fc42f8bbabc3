import { expect, test } from 'vitest';
import { headerFiles } from '../../../src/publish/headers/formats.ts';
import { framePolicyOf, headerRules, headersOf } from '../../../src/publish/headers/rules.ts';

const rules = headerRules(framePolicyOf({}));
const policyAt = (pathname: string) => headersOf(rules, pathname)['Content-Security-Policy'];

test('only the embed may be framed by others', () => {
  for (const path of [
    '/',
    '/index.html',
    '/404.html',
    '/articles/a',
    '/galleries/a',
    '/galleries/a/all',
  ])
    expect(policyAt(path)).toBe("frame-ancestors 'self'");
  for (const path of ['/embed/a', '/embed/a/b', '/embed/a/all'])
    expect(policyAt(path)).toBe('frame-ancestors *');
});

test('a publisher names who may frame the site and who the embed', () => {
  const own = headerRules(
    framePolicyOf({
      VITE_FRAME_ANCESTORS: "'none'",
      VITE_EMBED_ANCESTORS: 'https://a.example https://*.b.example:8443',
    }),
  );
  expect(headersOf(own, '/')['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  expect(headersOf(own, '/embed/a')['Content-Security-Policy']).toBe(
    'frame-ancestors https://a.example https://*.b.example:8443',
  );
});

test.each(['*; script-src *', 'a\nSet-Cookie: b', 'a, b', '"'])(
  'a value that would say more than who may frame is refused: %j',
  (value) => {
    expect(() => framePolicyOf({ VITE_EMBED_ANCESTORS: value })).toThrow(/VITE_EMBED_ANCESTORS is/);
  },
);

test('no address falls under two rules, since hosts differ in what that means', () => {
  const prefixes = rules.map(({ path }) => path).filter((path) => path.endsWith('*'));
  for (const one of prefixes)
    for (const other of prefixes)
      if (one !== other) expect(one.startsWith(other.slice(0, -1))).toBe(false);
});

test('a site below a path has its headers there', () => {
  const below = headerRules(framePolicyOf({}), '/photos/');
  expect(headersOf(below, '/photos/')).toEqual(headersOf(rules, '/'));
  expect(headersOf(below, '/photos/embed/a')).toEqual(headersOf(rules, '/embed/a'));
  expect(headersOf(below, '/embed/a')).toEqual({});
});

test('a frame without an origin may read what it needs', () => {
  for (const path of ['/assets/a.js', '/content/galleries/a.json', '/oembed/a.json'])
    expect(headersOf(rules, path)).toEqual({ 'Access-Control-Allow-Origin': '*' });
});

test('each kind of host gets the rules in its own words', () => {
  const files = Object.fromEntries(headerFiles(rules).map(({ name, content }) => [name, content]));
  expect(files._headers).toContain(
    "/articles/*\n  Content-Security-Policy: frame-ancestors 'self'\n",
  );
  expect(files._headers).toContain('/embed/*\n  Content-Security-Policy: frame-ancestors *\n');
  expect(files['.htaccess']).toContain(
    '<If "%{REQUEST_URI} =~ m#^/embed/#">\n  Header set Content-Security-Policy "frame-ancestors *"\n</If>',
  );
  expect(files['headers.nginx.conf']).toContain('  "~^/embed/" "frame-ancestors *";');
  expect(files['headers.nginx.conf']).toContain(
    'add_header Content-Security-Policy $content_security_policy always;',
  );
});
