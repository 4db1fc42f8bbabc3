import { rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { probesOf } from '../../src/cli/probes.ts';
import { serve } from '../../src/cli/serve.ts';
import { storeFolder } from '../../src/publish/storeFolder.ts';
import { newsroom } from '../support/newsroom.ts';
import { siteOf } from '../support/servedSite.ts';

const minuteMs = 60_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** A server of a store in a folder, as `diaporama serve` is one. */
async function serving() {
  const { store, write } = await newsroom();
  const site = siteOf({ store: storeFolder(store) });
  const onError = (error: unknown) => expect.unreachable(String(error));
  const before = [probesOf(site).answer];
  const { origin, stop } = await serve({ site, host: '127.0.0.1', port: 0, before, onError });
  onTestFinished(stop);
  const aside = `${store}-aside`;
  return {
    store,
    write,
    get: (path: string) => fetch(origin.slice(0, -1) + path),
    /** Takes the folder away, as a lost mount does, and brings it back. */
    lose: () => rename(store, aside),
    regain: () => rename(aside, store),
  };
}

test('while the folder of a store is gone, known pages are served for an hour, others and pictures are 503', async () => {
  const { get, lose, regain } = await serving();
  const text = await (await get('/galleries/harbour')).text();
  const gallery = await (await get('/content/galleries/harbour.json')).text();
  const [picture = ''] = /photos\/[^"]+/.exec(gallery) ?? [];
  expect((await get(`/content/${picture}`)).status).toBe(200);
  await lose();

  const stale = await get('/galleries/harbour');
  expect([stale.status, await stale.text()]).toEqual([200, text]);
  expect(stale.headers.get('cache-control')).toMatch(/max-age=[0-5]\b/);
  expect(await (await get('/content/galleries/harbour.json')).text()).toBe(gallery);
  expect(await (await get('/readyz')).text()).toBe('store stale\n');
  for (const path of ['/articles/charts', `/content/${picture}`]) {
    const unknown = await get(path);
    expect(unknown.status, path).toBe(503);
    expect(unknown.headers.get('retry-after'), path).toBe('30');
  }
  vi.setSystemTime(Date.now() + 61 * minuteMs);
  expect((await get('/galleries/harbour')).status).toBe(503);

  await regain();
  vi.setSystemTime(Date.now() + minuteMs);
  for (const path of ['/galleries/harbour', '/articles/charts', `/content/${picture}`]) {
    expect((await get(path)).status, path).toBe(200);
  }
  expect(await (await get('/readyz')).text()).toBe('store answers\n');
});

test('a disk that fails while it is read is no missing document', async () => {
  const { get, store } = await serving();
  await get('/galleries/harbour');
  // A link to itself cannot be read (ELOOP), as a broken disk cannot (EIO).
  await rename(join(store, 'galleries'), join(store, 'elsewhere'));
  await symlink('galleries', join(store, 'galleries'));
  expect((await get('/galleries/harbour')).status).toBe(200);
  expect((await get('/galleries/lamps')).status).toBe(503);
});

test('a change is seen at once, and a document that is removed is gone at once', async () => {
  const { get, write, store } = await serving();
  const gallery = JSON.parse(await (await get('/content/galleries/harbour.json')).text());
  await write({ 'galleries/harbour.json': { ...gallery, title: 'The harbour, corrected' } });
  expect(await (await get('/galleries/harbour')).text()).toContain('The harbour, corrected');
  await rename(join(store, 'galleries/harbour.json'), join(store, 'aside.json'));
  expect((await get('/galleries/harbour')).status).toBe(404);
});

test('a folder that was never a store has nothing, rather than failing', async () => {
  const { store } = await newsroom();
  await rename(join(store, 'index.json'), join(store, 'other.json'));
  await writeFile(join(store, 'markets.json'), '{}');
  const source = storeFolder(store);
  expect(await source.open('galleries/none.json')).toBeUndefined();
  expect(await source.open('index.json')).toBeUndefined();
  expect(source.isFailing?.()).toBe(false);
});
