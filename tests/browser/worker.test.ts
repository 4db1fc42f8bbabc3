import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Middleware, type Serving, serve } from '../../src/cli/serve.ts';
import { openDemonstration } from '../support/buildSite.ts';
import { isKept } from '../support/kept.ts';
import { buildings, story, theSite } from '../support/site.ts';

const site = theSite();

let server: Serving;
let origin = '';
let built = '';
/** Replaces answers of the built site; it calls `next` for others. */
let answer: Middleware | undefined;

beforeAll(async () => {
  built = await readFile(`${inject('folder')}/sw.js`, 'utf8');
  const opened = await openDemonstration(inject('app'));
  server = await serve({
    ...opened,
    host: '127.0.0.1',
    port: 0,
    before: [(request, response, next) => (answer ? answer(request, response, next) : next())],
    onError: console.error,
  });
  origin = server.origin.slice(0, -1);
});
afterEach(() => {
  answer = undefined;
});
afterAll(() => server.stop());

async function openKept(path: string): Promise<Page> {
  const page = await site.open(path, { serviceWorkers: 'allow', baseURL: origin });
  await isKept(page, path);
  return page;
}

/** Publishes another worker, as a new build does, and has the page check for it. */
async function publish(page: Page, change: (worker: string) => string): Promise<void> {
  const worker = change(built);
  expect(worker).not.toBe(built);
  answer = (request, response, next) => {
    if (request.url !== '/sw.js') return next();
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
    response.end(worker);
  };
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}

/** Waits until one worker is active and no other is coming: an update requested earlier would find that one. */
async function isSettled(page: Page): Promise<void> {
  const states = () =>
    page.evaluate(async () => {
      const { active, waiting, installing } = await navigator.serviceWorker.ready;
      return [active?.state, waiting, installing];
    });
  await expect.poll(states).toEqual(['activated', null, null]);
}

async function readAgainOffline(page: Page): Promise<void> {
  site.allowNoise(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const version = (name: string) => (worker: string) =>
  worker.replace(/"version":"[^"]*"/, () => `"version":"${name}"`);

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const filesKept = async (page: Page) =>
  (await cacheNames(page)).filter((name) => name.startsWith('diaporama:files:'));

describe('a worker', () => {
  it('is replaced by the next without asking, and keeps the files that an open tab may need', async () => {
    const page = await openKept(story);
    const [first = ''] = await filesKept(page);

    await publish(page, version('second'));
    await expect.poll(() => filesKept(page)).toEqual([first, 'diaporama:files:second']);
    await isSettled(page);

    await publish(page, version('third'));
    await expect
      .poll(() => filesKept(page))
      .toEqual(['diaporama:files:second', 'diaporama:files:third']);
    await isSettled(page);

    // What the reader has read is not part of the app, and stays.
    await isKept(page, story);
    await readAgainOffline(page);
  });

  it('that fails to install leaves the previous one active', async () => {
    const page = await openKept(story);
    const before = await filesKept(page);
    await publish(page, (worker) =>
      version('broken')(worker).replace('assets/', 'assets/gone-'),
    ).catch(() => undefined);
    await isSettled(page);
    expect(await filesKept(page)).toEqual(expect.arrayContaining(before));
    await readAgainOffline(page);
  });

  it('that is switched off deletes its own caches and no others', async () => {
    const page = await openKept(buildings);
    await page.evaluate(() => caches.open('another application'));

    await publish(page, (worker) => worker.replace('"isOff":false', '"isOff":true'));

    await expect.poll(() => cacheNames(page)).toEqual(['another application']);
    const isRegistered = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
    await expect.poll(isRegistered).toBe(false);
    await page.getByRole('link', { name: 'Next slide' }).click();
    await page.getByText('2 of 25', { exact: true }).waitFor();
  });

  it('shows what is cached while the server is broken, and new pages as soon as it works', async () => {
    site.allowNoise(/status of 50\d/);
    const page = await openKept(story);
    answer = (request, response, next) => {
      const isAsset = request.url?.startsWith('/assets/');
      if (isAsset) return next();
      response.writeHead(503, { 'Content-Type': 'text/html' });
      response.end('<title>Bad gateway</title>');
    };
    await page.reload();
    await page.getByRole('article').waitFor();

    answer = (request, response, next) => {
      if (request.url !== story) return next();
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<title>Corrected</title>');
    };
    await page.reload();
    expect(await page.title()).toBe('Corrected');
  });
});
