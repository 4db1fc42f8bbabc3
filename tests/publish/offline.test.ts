import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeSiteToWorker, writeShell } from '../../src/publish/offline.ts';

const notFound = `<!doctype html><html lang="en"><head><title>Not found</title>
<script type="module" src="/assets/index-1.js"></script></head>
<body><div id="root" data-page="not-found"><main>Nothing is here.</main></div>
<script type="application/json" id="state">[]</script></body></html>`;

async function builtSite(files: string[] = ['index-1.js', 'style-1.css', 'embed-1.js']) {
  const site = await mkdtemp(join(tmpdir(), 'diaporama-offline-'));
  await mkdir(join(site, 'assets'));
  for (const file of files) await writeFile(join(site, 'assets', file), '');
  await writeFile(join(site, '404.html'), notFound);
  await writeFile(join(site, 'sw.js'), 'start(built);');
  await writeShell(site);
  return site;
}

async function toldIn(site: string) {
  const code = await readFile(join(site, 'sw.js'), 'utf8');
  const json = code.match(/^const built = (.*);\nstart\(built\);$/)?.[1];
  return JSON.parse(json ?? 'null');
}

it('starts from a page without content where the one asked for is not kept', async () => {
  const site = await builtSite();
  const shell = await readFile(join(site, 'shell.html'), 'utf8');
  expect(shell).toContain('<div id="root"></div>');
  expect(shell).toContain('src="/assets/index-1.js"');
  expect(shell).not.toMatch(/Nothing is here|Not found/);
});

it('keeps the app’s files, and none of the frames’', async () => {
  const site = await builtSite();
  await describeSiteToWorker(site, 'sw.js', {});
  expect((await toldIn(site)).files).toEqual(['assets/index-1.js', 'assets/style-1.css']);
});

it('is another worker when the site has other files', async () => {
  const [before, after] = [await builtSite(), await builtSite(['index-2.js', 'style-1.css'])];
  await describeSiteToWorker(before, 'sw.js', {});
  await describeSiteToWorker(after, 'sw.js', {});
  expect((await toldIn(before)).version).not.toBe((await toldIn(after)).version);
});

it('knows the content store, wherever it is', async () => {
  const [here, there] = [await builtSite(), await builtSite()];
  await describeSiteToWorker(here, 'sw.js', {});
  await describeSiteToWorker(there, 'sw.js', { VITE_CONTENT_URL: 'https://store.example/photos' });
  expect((await toldIn(here)).store).toBe('content/');
  expect((await toldIn(there)).store).toBe('https://store.example/photos/');
});

it('takes leave where the site wants no worker', async () => {
  const site = await builtSite();
  await describeSiteToWorker(site, 'sw.js', { VITE_OFFLINE: 'off' });
  expect((await toldIn(site)).isOff).toBe(true);
});
