import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerFiles } from '../../../src/publish/headers/formats.ts';
import { galleryRules, redirectFiles } from '../../../src/publish/redirects.ts';
import { goneAddresses } from '../../../src/publish/withdrawnRules.ts';
import { headerRules, headersOf } from '../../../src/server/headers/rules.ts';
import { headerSettings } from '../../../src/server/headers/settings.ts';
import { pictureSlide } from '../../fixtures/picture.ts';
import { isApacheInstalled, startApache } from '../../support/apache.ts';
import { isNginxInstalled, startNginx } from '../../support/nginx.ts';
import type { RunningServer } from '../../support/server.ts';
import { settingsOf } from '../../support/settings.ts';

const rules = headerRules(headerSettings(settingsOf()), ["'sha256-abc='"]);
const names = new Set(rules.flatMap((rule) => Object.keys(rule.headers)));

const files = [
  'index.html',
  '404.html',
  'articles/a.html',
  'galleries/a.html',
  'galleries/a/tower.html',
  'galleries/a/1.html',
  'galleries/a/2.html',
  'galleries/a/all.html',
  'embed/a.html',
  'embed/a/tower.html',
  'embed/a/2.html',
  'embed/walk/2.html',
  ...['articles/gone', 'galleries/gone', 'galleries/gone/all', 'galleries/a/gone'].map(
    (path) => `${path}.html`,
  ),
  ...['embed/gone', 'embed/gone/all', 'embed/a/gone'].map((path) => `${path}.html`),
  'embed.js',
  'oembed/a.json',
  'sw.js',
  'favicon.svg',
  'manifest.webmanifest',
  'rss.xml',
  'robots.txt',
  'assets/a-1234.js',
  'assets/a-1234.css',
  'assets/a-1234.woff2',
  'content/index.json',
  'content/galleries/a.json',
  'content/photos/a/b-1234.avif',
  'content/photos/a/b-1234.jpg',
  'content/films/a-1234.mp4',
  'content/films/a-1234.vtt',
];

const slide = (id: string) => ({ ...pictureSlide(id), caption: id });
const slides = [slide('bridge'), slide('tower')];
const addresses = slides.flatMap(({ id }, index) =>
  [id, `${index + 1}`].map((name) => `/galleries/a/${name}`),
);
const group = { kind: 'gallery' as const, name: 'a' };
const galleries = [{ gallery: 'a', slides: slides.map(({ id }) => id) }];

const html = 'text/html; charset=utf-8';

/** Address, status, type, and the address whose headers it has to have. */
const found: [path: string, type: string, rule?: string][] = [
  ['/', html],
  ['/index.html', html],
  ['/articles/a', html],
  ['/articles/a?utm_source=x', html, '/articles/a'],
  ['/galleries/a', html],
  ['/galleries/a/tower', html],
  ['/galleries/a/all', html],
  ['/embed/a', html],
  ['/embed/a/tower', html],
  // Of a gallery without redirects.
  ['/embed/walk/2', html],
  ['/embed.js', 'text/javascript; charset=utf-8'],
  ['/oembed/a.json', 'application/json'],
  ['/sw.js', 'text/javascript; charset=utf-8'],
  ['/favicon.svg', 'image/svg+xml'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/rss.xml', 'application/xml'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/assets/a-1234.js', 'text/javascript; charset=utf-8'],
  ['/assets/a-1234.css', 'text/css; charset=utf-8'],
  ['/assets/a-1234.woff2', 'font/woff2'],
  ['/content/index.json', 'application/json'],
  ['/content/galleries/a.json', 'application/json'],
  ['/content/photos/a/b-1234.avif', 'image/avif'],
  ['/content/photos/a/b-1234.jpg', 'image/jpeg'],
  ['/content/films/a-1234.mp4', 'video/mp4'],
  ['/content/films/a-1234.vtt', 'text/vtt; charset=utf-8'],
];

const moved: [path: string, to: string][] = [
  ['/articles/a/', '/articles/a'],
  ['/galleries/a/', '/galleries/a'],
  ['/galleries/a/tower/', '/galleries/a/tower'],
  ['/galleries/a/?start=3', '/galleries/a?start=3'],
  ['/embed/a/', '/embed/a'],
];

/** The numbers of slides, with what a frame is told beside them. */
const numbers: [path: string, to: string][] = [
  ['/galleries/a/1', '/galleries/a/bridge'],
  ['/galleries/a/2', '/galleries/a/tower'],
  ['/embed/a/2', '/embed/a/tower'],
  ['/embed/a/2?theme=dark&lang=de', '/embed/a/tower?theme=dark&lang=de'],
];

const missing = [
  '/nowhere',
  '/articles',
  '/articles/a/b',
  '/galleries/a/nowhere',
  '/galleries/a/3',
  '/galleries/a/02',
  '/galleries/a/tower/all',
  '/embed/nowhere',
  '/assets/gone-1234.js',
  '/content/photos/a/gone.jpg',
  '/content',
  '/.htaccess',
  '/galleries/a/.htaccess',
];

const at = '2026-12-01T09:30:00Z';
const withdrawn = [
  { kind: 'gallery', gallery: 'gone', at },
  { kind: 'slide', gallery: 'a', slide: 'gone', at },
  { kind: 'story', story: 'gone', at },
] as const;

/** What was withdrawn, with the file that says so. */
const taken: [path: string, file: string][] = [
  ['/galleries/gone', 'galleries/gone.html'],
  ['/galleries/gone/all', 'galleries/gone.html'],
  ['/galleries/gone/tower?utm_source=x', 'galleries/gone.html'],
  ['/galleries/gone/3', 'galleries/gone.html'],
  ['/embed/gone/3', 'embed/gone.html'],
  ['/galleries/a/gone', 'galleries/a/gone.html'],
  ['/embed/a/gone', 'embed/a/gone.html'],
  ['/articles/gone', 'articles/gone.html'],
];

const servers = [
  { name: 'nginx', start: startNginx, isInstalled: isNginxInstalled },
  { name: 'Apache', start: startApache, isInstalled: isApacheInstalled },
];

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headers-'));
  // A server's workers may be somebody else.
  await chmod(folder, 0o755);
  for (const file of files) await write(file, `${file}\n`);
  const gone = goneAddresses(withdrawn, '/');
  const written = [
    ...headerFiles(rules, '/', gone),
    ...redirectFiles(galleries, '/', gone),
    ...galleryRules(group, addresses),
  ];
  for (const { name, content } of written) await write(name, content);
});

afterAll(() => rm(folder, { recursive: true }));

async function write(file: string, content: string) {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

describe.each(servers)('$name, set up as documented,', ({ start, isInstalled }) => {
  describe.skipIf(!isInstalled)('answers', () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await start(folder);
    });
    afterAll(() => server.stop());

    const ask = (path: string) => fetch(server.origin + path, { redirect: 'manual' });

    it.each(found)('%s with 200, %s and its own headers', async (path, type, rule = path) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe(type);
      const due: Record<string, string | undefined> = { ...ofPages, ...headersOf(rules, rule) };
      for (const name of names) expect(response.headers.get(name), name).toBe(due[name] ?? null);
      // Each file holds its own name.
      const [, asked] = /^\/([^?]*)/.exec(path) ?? [];
      const file = (await response.text()).trim();
      expect([asked, `${asked}.html`, `${asked}index.html`]).toContain(file);
    });

    it.each(moved)('%s by moving to %s', async (path, to) => {
      const response = await ask(path);
      expect(response.status).toBe(301);
      const location = response.headers.get('Location') ?? '';
      expect(new URL(location, server.origin).href).toBe(server.origin + to);
    });

    it.each(numbers)('%s by leading to %s for now, with its own headers', async (path, to) => {
      const response = await ask(path);
      expect(response.status).toBe(302);
      const location = response.headers.get('Location') ?? '';
      expect(new URL(location, server.origin).href).toBe(server.origin + to);
      const due = headersOf(rules, new URL(path, server.origin).pathname);
      for (const name of names) expect(response.headers.get(name), name).toBe(due[name] ?? null);
    });

    it('a number with a redirect to those who read alone', async () => {
      const asked = (method: string) =>
        fetch(`${server.origin}/galleries/a/2`, { method, redirect: 'manual' });
      expect((await asked('HEAD')).status).toBe(302);
      expect((await asked('POST')).status).not.toBe(302);
    });

    it.each(taken)('%s with 410, the page that says so and its policy', async (path, file) => {
      const response = await ask(path);
      expect(response.status).toBe(410);
      expect(response.headers.get('Content-Type')).toBe(html);
      expect(await response.text()).toBe(`${file}\n`);
      const [address = ''] = path.split('?');
      const due = headersOf(rules, address);
      for (const name of names) {
        const value = name === 'Cache-Control' ? 'public, max-age=60' : (due[name] ?? null);
        expect(response.headers.get(name), name).toBe(value);
      }
    });

    it.each(missing)('%s with 404, the page “not found” and a page’s policy', async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('404.html\n');
      expect(response.headers.get('Content-Security-Policy')).toBe(
        headersOf(rules, '/404.html')['Content-Security-Policy'],
      );
      expect(response.headers.get('Cache-Control')).toBeNull();
    });
  });
});

/** Where no rule names a policy, it is a page's. */
const ofPages = {
  'Content-Security-Policy': headersOf(rules, '/')['Content-Security-Policy'],
};

describe.skipIf(!isApacheInstalled)('Apache without a module that the site needs', () => {
  it.each(['headers', 'rewrite'])(
    'answers nothing, rather than without it: mod_%s',
    async (name) => {
      const server = await startApache(folder, name);
      const response = await fetch(server.origin);
      expect(response.status).toBe(500);
      await server.stop();
    },
  );
});
