import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { demonstration } from '../fixtures/demonstration.ts';
import { siteOf } from '../support/servedSite.ts';

const theme = `@font-face { font-family: G; src: url(public/fonts/g.woff2), url(https://fonts.example/g.woff2) }
:root { --paper: light-dark(#fff0f0, #100000); --masthead: #a00; --font-headline: G, serif }
@media (prefers-color-scheme: dark) { :root { --masthead: #500 } }`;
const documents = demonstration as Record<string, unknown>;
const files = { 'fonts/g.woff2': 'a font', 'fonts/other.txt': 'a text' };
const page = await readFile('index.html', 'utf8');
const app = {
  templates: { page, frame: page },
  files: ['assets/style-1.css', 'assets/usual-headline-1.woff2'],
};
const url = 'https://news.example/photos/';
const site = siteOf({ documents, app, files, theme, settings: { url } });
const textAt = async (path: string, from = site) => (await from.get(path)).text();
const linkIn = (html: string) => /href="\/photos(\/assets\/theme-[^"]*)"/.exec(html)?.[1] ?? '';
const policyOf = async (path: string) =>
  (await site.get(path)).headers.get('Content-Security-Policy');

describe('a site with a theme', () => {
  test.each([
    '/',
    '/galleries/harbour',
    '/embed/harbour',
    '/no-such-page',
    '/404.html',
    '/shell.html',
  ])('links it after the styles of the app: %s', async (path) => {
    const html = await textAt(path);
    expect(html.lastIndexOf('rel="stylesheet"')).toBe(
      html.indexOf('rel="stylesheet" href="/photos/assets/theme-'),
    );
    expect(html.indexOf(linkIn(html))).toBeLessThan(html.indexOf('</head>'));
  });

  test('sends it as it was read, to be cached for ever, for frames in a sandbox too', async () => {
    const path = linkIn(await textAt('/'));
    const answer = await site.get(path);
    expect(await answer.text()).toContain(
      ':root{--paper:light-dark(#fff0f0,#100000);--masthead:light-dark(#aa0000,#550000)}',
    );
    expect(answer.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await site.get(path.replace('theme-', 'theme-x'))).status).toBe(404);
  });

  test('gives it another address when it changes', async () => {
    const other = siteOf({ documents, app, theme: `${theme}:root{--ink:#000}`, settings: { url } });
    expect(linkIn(await textAt('/', other))).not.toBe(linkIn(await textAt('/')));
  });

  test('publishes it before the pages that name it', async () => {
    const paths: string[] = [];
    for await (const group of site.addresses()) paths.push(...group.paths);
    expect(paths[0]).toBe(linkIn(await textAt('/')));
  });

  test('has its colours around pages: in browsers, and in the manifest', async () => {
    const html = await textAt('/');
    expect(html).toContain(
      '<meta name="theme-color" content="#aa0000" media="(prefers-color-scheme: light)" />',
    );
    expect(html).toContain(
      '<meta name="theme-color" content="#550000" media="(prefers-color-scheme: dark)" />',
    );
    expect(JSON.parse(await textAt('/manifest.webmanifest'))).toMatchObject({
      theme_color: '#aa0000',
      background_color: '#fff0f0',
    });
  });

  test('lets fonts come from the origins that it names, in pages, frames and the page "not found"', async () => {
    for (const path of ['/', '/embed/harbour', '/404.html']) {
      expect(await policyOf(path)).toContain("font-src 'self' https://fonts.example;");
    }
    expect(await textAt('/nowhere')).toMatch(
      /http-equiv="Content-Security-Policy" content="[^"]*font-src 'self' https:\/\/fonts.example;/,
    );
  });

  test('lets frames in a sandbox load its fonts, and no other file of the site', async () => {
    const allowed = async (path: string) =>
      (await site.get(path)).headers.get('Access-Control-Allow-Origin');
    expect(await allowed('/fonts/g.woff2')).toBe('*');
    expect(await allowed('/fonts/other.txt')).toBeNull();
    expect((await site.get('/fonts/g.woff2')).headers.get('Cache-Control')).toContain(
      'max-age=3600',
    );
  });

  test("has pages fetch the headlines' font early, in place of the app's", async () => {
    const plain = siteOf({ documents, app });
    const system = siteOf({ documents, app, theme: ':root { --font-headline: Georgia }' });
    expect(await textAt('/')).toMatch(/rel="preload"[^>]*href="\/photos\/fonts\/g.woff2"/);
    expect(await textAt('/', plain)).toMatch(
      /rel="preload"[^>]*href="\/assets\/usual-headline-1.woff2"/,
    );
    expect(await textAt('/', system)).not.toMatch(/rel="preload"[^>]*as="font"/);
  });

  test('keeps it and its fonts for reading offline', async () => {
    const [, json = ''] = /^const built = (.*);$/m.exec(await textAt('/sw.js')) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      files: [
        'assets/style-1.css',
        'assets/usual-headline-1.woff2',
        linkIn(await textAt('/')).slice(1),
        'fonts/g.woff2',
      ],
      fonts: ['fonts/g.woff2'],
    });
  });

  test('says before any style sheet is there if it has one scheme, on redirects too', async () => {
    const dark = siteOf({ documents, app, theme: ':root { color-scheme: dark }' });
    for (const path of ['/', '/embed/harbour', '/galleries/harbour/2']) {
      expect(await textAt(path, dark)).toContain('<meta name="color-scheme" content="dark"');
    }
    expect(await textAt('/galleries/harbour/2')).toContain(
      '<meta name="color-scheme" content="light dark"',
    );
  });

  test('is like any other without one', async () => {
    const plain = siteOf({ documents, app });
    expect(await textAt('/', plain)).not.toContain('theme-0');
    expect(await textAt('/', plain)).toContain('<meta name="theme-color" content="#fdfcf9"');
  });
});
