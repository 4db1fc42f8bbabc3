import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { devSite } from '../../src/publish/devSite.ts';
import { settingsOf } from '../support/settings.ts';

let server: ViteDevServer;
let origin: string;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      devSite({
        readSettings: async () =>
          settingsOf({ motto: '</script>', url: 'https://news.example/photos/' }),
        files: 'src/demo/public',
        store: 'public/content',
      }),
    ],
  });
  await server.listen();
  origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
});
afterAll(() => server.close());

async function pageAt(path: string): Promise<string> {
  const response = await fetch(origin + path, { headers: { Accept: 'text/html' } });
  return response.text();
}

function settingsIn(html: string) {
  const [settings = '', ...more] = [
    ...html.matchAll(/<script type="application\/json" id="site">(.*?)<\/script>/g),
  ].map(([, json = '']) => json);
  expect(more).toEqual([]);
  return JSON.parse(settings);
}

test('a page has the settings of its site, at the development server’s own address', async () => {
  const settings = settingsIn(await pageAt('/galleries/buildings'));
  expect(settings).toMatchObject({ name: 'The Courier', motto: '</script>', base: '/' });
  expect(settings).not.toHaveProperty('url');
});

test('a frame is rendered, and loads its code from the sources', async () => {
  const html = await pageAt('/embed/buildings');
  expect(settingsIn(html)).toMatchObject({ name: 'The Courier' });
  expect(html).toMatch(/<h1[^>]*>.*vast, intricate buildings/);
  const [, code = ''] = / data-code="([^"]+)"/.exec(html) ?? [];
  const [, words = ''] = / data-words="([^"]+)"/.exec(html) ?? [];
  for (const path of [code, ...words.split(' ').map((word) => word.replace(/^\w+=/, ''))]) {
    const { status, headers } = await fetch(origin + path);
    expect([status, headers.get('Content-Type')]).toEqual([200, 'text/javascript']);
  }
});

test('a number leads to the slide of a frame', async () => {
  const response = await fetch(`${origin}/embed/buildings/2?caption=hidden`, {
    redirect: 'manual',
  });
  expect(response.status).toBe(302);
  expect(response.headers.get('Location')).toMatch(/^\/embed\/buildings\/[a-z-]+\?caption=hidden$/);
});

test('the loader is a classic script, and the page with examples is served', async () => {
  const loader = await (await fetch(`${origin}/embed.js`)).text();
  expect(() => new Function(loader)).not.toThrow();
  expect(await pageAt('/host-example.html')).toContain('<title>Example host page</title>');
});
