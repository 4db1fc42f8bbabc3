import { expect, test } from 'vitest';
import { headerFiles, rulesIn } from '../../../src/publish/headers/formats.ts';
import { type HeaderRule, headerRules, headersOf } from '../../../src/server/headers/rules.ts';
import { headerSettings } from '../../../src/server/headers/settings.ts';
import { settingsOf } from '../../support/settings.ts';

const rules = headerRules(headerSettings(settingsOf()), ["'sha256-abc='"]);

const policyAt = (pathname: string, among: readonly HeaderRule[] = rules) =>
  headersOf(among, pathname)['Content-Security-Policy'] ?? '';

const pages = ['/', '/index.html', '/404.html', '/articles/a', '/galleries/a', '/galleries/a/all'];
const frames = ['/embed/a', '/embed/a/b', '/embed/a/all'];

test('only the embed may be framed by others', () => {
  for (const path of pages) expect(policyAt(path)).toContain("; frame-ancestors 'self'");
  for (const path of frames) expect(policyAt(path)).not.toContain('frame-ancestors');
});

test('no address gets one header from two rules, since hosts differ in what that means', () => {
  for (const one of rules)
    for (const other of rules) {
      const isWithin = other.path.endsWith('*') && one.path.startsWith(other.path.slice(0, -1));
      if (one === other || !isWithin) continue;
      const twice = Object.keys(one.headers).filter((name) => Object.hasOwn(other.headers, name));
      expect(twice, `${one.path} within ${other.path}`).toEqual([]);
    }
});

test('a site below a path has its headers there', () => {
  const below = headerRules(headerSettings(settingsOf()), ["'sha256-abc='"], '/photos/');
  expect(headersOf(below, '/photos/')).toEqual(headersOf(rules, '/'));
  expect(headersOf(below, '/photos/embed/a')).toEqual(headersOf(rules, '/embed/a'));
  expect(headersOf(below, '/embed/a')).toEqual({});
});

test('a frame without an origin may read what it needs', () => {
  for (const path of ['/assets/a.js', '/content/galleries/a.json', '/oembed/a.json', '/embed.js'])
    expect(headersOf(rules, path)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  for (const path of pages)
    expect(headersOf(rules, path)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('a cross-origin-isolated page may show frames, also of pictures from elsewhere', () => {
  const policy = (among: readonly HeaderRule[]) =>
    headersOf(among, '/embed/a')['Cross-Origin-Embedder-Policy'];
  expect(policy(rules)).toBe('require-corp');
  const media = headerSettings(settingsOf({ media: ['https://pictures.example'] }));
  expect(policy(headerRules(media))).toBe('credentialless');
  for (const path of ['/assets/a.js', '/content/photos/a/b.jpg', '/embed/a/1-2.js'])
    expect(headersOf(rules, path)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
});

test('every address is of the type it says, and asks the device for nothing it does not use', () => {
  for (const path of [...pages, ...frames, '/assets/a.js', '/nowhere', '/content/photos/a/b.jpg'])
    expect(headersOf(rules, path)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': expect.stringContaining('camera=()'),
    });
});

test('what is named by its content is kept for ever, what changes is asked for again', () => {
  const keptAt = (path: string) => headersOf(rules, path)['Cache-Control'];
  for (const path of ['/assets/a-1234.js', '/content/photos/a/b-1234.avif', '/content/films/a.mp4'])
    expect(keptAt(path)).toBe('public, max-age=31536000, immutable');
  for (const path of [...pages, ...frames, '/content/index.json', '/content/galleries/a.json'])
    expect(keptAt(path)).toBe(
      'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400',
    );
  expect(keptAt('/sw.js')).toBe('no-cache');
  expect(keptAt('/nowhere')).toBeUndefined();
});

test('each kind of host gets the rules in its own words', () => {
  const files = Object.fromEntries(headerFiles(rules).map(({ name, content }) => [name, content]));
  const policy = policyAt('/embed/a');
  expect(files._headers).toContain('/*\n  X-Content-Type-Options: nosniff\n');
  expect(files._headers).toContain(`/embed/*\n  Content-Security-Policy: ${policy}\n`);
  expect(files['.htaccess']).toContain(
    `<If "%{REQUEST_URI} =~ m#^/embed/#">\n  Header always set Content-Security-Policy "${policy}"\n`,
  );
  expect(files['headers.nginx.conf']).toContain(`  "~^/embed/" "${policy}";`);
  expect(files['headers.nginx.conf']).toContain(
    'add_header Content-Security-Policy $content_security_policy always;',
  );
  expect(rulesIn(files['headers.json'] ?? '')).toEqual(rules);
});

test('a failure is not kept like what it stands for', () => {
  const files = Object.fromEntries(headerFiles(rules).map(({ name, content }) => [name, content]));
  expect(files['.htaccess']).toMatch(
    /Header set Cache-Control .* "expr=%{REQUEST_STATUS} -lt 400"/,
  );
  expect(files['headers.nginx.conf']).toContain('add_header Cache-Control $cache_control;');
});

test('files of the site itself are cached for an hour, unless the app’s own rule is for them', () => {
  const own = headerRules(headerSettings(settingsOf()), [], '/', [
    'logo.svg',
    'fonts/',
    'favicon.ico',
  ]);
  for (const path of ['/logo.svg', '/fonts/serif.woff2'])
    expect(headersOf(own, path)['Cache-Control']).toMatch(/^public, max-age=3600/);
  expect(own.filter(({ path }) => path.startsWith('/favicon'))).toHaveLength(1);
});
