import { expect, it } from 'vitest';
import { siteOf } from '../support/servedSite.ts';

async function toldIn(site: ReturnType<typeof siteOf>) {
  const code = await (await site.get('/sw.js')).text();
  return JSON.parse(code.match(/^const built = (.*);\nstart\(built\);$/)?.[1] ?? 'null');
}

it('starts from a page without content where the one asked for is not stored', async () => {
  const shell = await (await siteOf().get('/shell.html')).text();
  expect(shell).toContain('<div id="root"></div>');
  expect(shell).toContain('data-code="/assets/index-1.js"');
  expect(shell).toContain('id="site"');
  expect(shell).not.toMatch(/Page not found/);
});

it('stores the app’s files, and none of the frames’', async () => {
  expect((await toldIn(siteOf())).files).toEqual(['assets/index-1.js', 'assets/style-1.css']);
});

it('is another worker when the app is another version', async () => {
  const after = siteOf({ app: { version: 'version-2' } });
  expect((await toldIn(siteOf())).version).not.toBe((await toldIn(after)).version);
});

it('knows the content store, wherever it is', async () => {
  const there = siteOf({ settings: { store: 'https://store.example/photos' } });
  expect((await toldIn(siteOf())).store).toBe('content/');
  expect((await toldIn(there)).store).toBe('https://store.example/photos/');
});

it('removes itself where the site wants no worker', async () => {
  expect((await toldIn(siteOf({ settings: { offline: 'no' } }))).isOff).toBe(true);
});
