import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openSite } from '../../src/cli/openSite.ts';
import { serve } from '../../src/cli/serve.ts';
import { importFolder } from '../../src/import/importFolder.ts';
import { withdraw } from '../../src/import/withdraw/withdraw.ts';
import { isKept } from '../support/kept.ts';
import { jpeg, writeFiles } from '../support/pictures.ts';
import { shownPicture, theSite } from '../support/site.ts';

const { open, allowNoise } = theSite();

/** A served site with a gallery of two pictures, of which one can be withdrawn. */
async function servedSite() {
  const folder = await mkdtemp(join(tmpdir(), 'diaporama-'));
  const store = join(folder, 'content');
  await writeFiles(folder, { 'site.yaml': 'name: The Courier\n' });
  await writeFiles(join(folder, 'quay'), {
    'gallery.yaml':
      'title: The quay\nslides: [{file: zqone.jpg, alt: A zqcrane.}, {file: two.jpg, alt: A ship.}]',
    'zqone.jpg': jpeg({ width: 400, colour: '#a03020' }),
    'two.jpg': jpeg({ width: 400, colour: '#2030a0' }),
  });
  await importFolder({ folder: join(folder, 'quay'), into: store });
  const { site } = await openSite({ folder, app: resolve(inject('app')) });
  const serving = await serve({ site, host: '127.0.0.1', port: 0, onError: console.error });
  onTestFinished(async () => {
    await serving.stop();
    await rm(folder, { recursive: true });
  });
  return {
    origin: serving.origin.replace(/\/$/, ''),
    withdraw: () => withdraw({ store, target: { kind: 'slide', gallery: 'quay', slide: 'zqone' } }),
  };
}

/** A reader who has seen both pictures, with all that the device keeps of them. */
async function warmedReader(origin: string): Promise<Page> {
  const page = await open(`${origin}/galleries/quay/zqone`, { serviceWorkers: 'allow' });
  await isKept(page, '/galleries/quay/zqone');
  await shownPicture(page);
  await page.goto(`${origin}/galleries/quay/two`);
  await isKept(page, '/galleries/quay/two');
  await expect
    .poll(() => kept(page))
    .toEqual(expect.arrayContaining([expect.stringMatching(/photos\/quay\/zqone/)]));
  return page;
}

/** The addresses of everything stored that is, or mentions, the withdrawn picture. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of ['diaporama:pages', 'diaporama:documents', 'diaporama:pictures']) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        const text = name.endsWith('pictures') ? '' : await answer?.text();
        if (`${request.url} ${text}`.includes('zq')) found.push(request.url);
      }
    }
    return found;
  });
}

/** As time would do: the worker may ask for the list again, and nothing is fresh any more. */
async function minutesPass(page: Page): Promise<void> {
  await page.evaluate(() => caches.delete('diaporama:withdrawn'));
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
}

test('a device forgets a withdrawn picture as soon as its reader opens any page', async () => {
  allowNoise(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/);
  const { origin, withdraw: take } = await servedSite();
  const page = await warmedReader(origin);
  await take();
  await minutesPass(page);

  await page.goto(origin);
  await expect.poll(() => kept(page)).toEqual([]);

  await page.context().setOffline(true);
  await page.goto(`${origin}/galleries/quay/zqone`);
  // It may have the gallery as it is now, and then knows that the picture is none of it.
  const unreachable = page.getByRole('button', { name: 'Try again' });
  await unreachable.or(page.getByRole('heading', { name: 'Picture not found' })).waitFor();
  expect(await page.content()).not.toContain('zqcrane');
});

test('a page that is gone is shown as gone, and what was kept of it goes too', async () => {
  allowNoise(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/);
  const { origin, withdraw: take } = await servedSite();
  const page = await warmedReader(origin);
  await take();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');

  const answer = await page.goto(`${origin}/galleries/quay/zqone`);
  expect(answer?.status()).toBe(410);
  await page.getByRole('heading', { level: 1, name: 'This picture was withdrawn' }).waitFor();
  await expect.poll(() => kept(page)).toEqual([]);

  await page.getByRole('link', { name: 'Open the gallery' }).click();
  await page.getByText('1 of 1', { exact: true }).waitFor();
});

test('what is still published is kept', async () => {
  const { origin } = await servedSite();
  const page = await warmedReader(origin);
  await minutesPass(page);
  await page.goto(origin);
  await expect.poll(() => page.evaluate(() => caches.has('diaporama:withdrawn'))).toBe(true);
  expect(await kept(page)).not.toEqual([]);
});

test('a reader who was offline meanwhile sees it until the device is online, and never again', async () => {
  allowNoise(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/);
  const { origin, withdraw: take } = await servedSite();
  const page = await warmedReader(origin);
  await page.context().setOffline(true);
  await take();
  await minutesPass(page);

  // Nobody can tell a device without a connection.
  await page.goto(`${origin}/galleries/quay/zqone`);
  await shownPicture(page);

  // A tab that stays open keeps what it shows; the next page that is opened does not.
  await page.context().setOffline(false);
  await page.goto(`${origin}/galleries/quay/two`);
  await page.getByText('1 of 1', { exact: true }).waitFor();
  await expect.poll(() => kept(page)).toEqual([]);

  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'This picture was withdrawn' }).waitFor();

  await page.goto(`${origin}/galleries/quay/all`);
  await page.getByRole('heading', { level: 1, name: 'The quay' }).waitFor();
  expect(await page.getByRole('main').getByRole('listitem').count()).toBe(1);
  await isKept(page, '/galleries/quay/all');
  // Until then the browser itself answers with the page that says so.
  await minutesPass(page);

  await page.context().setOffline(true);
  await page.goto(`${origin}/galleries/quay/zqone`);
  await page.getByRole('heading', { level: 1, name: 'Picture not found' }).waitFor();
  await page.goto(`${origin}/galleries/quay/all`);
  await page.getByRole('heading', { level: 1, name: 'The quay' }).waitFor();
  expect(await kept(page)).toEqual([]);
});

test('a frame says that its picture was withdrawn, and its counter closes up', async () => {
  allowNoise(/Failed to load resource/);
  const { origin, withdraw: take } = await servedSite();
  const page = await open(`${origin}/embed/quay/zqone`);
  await page.getByText('1 of 2', { exact: true }).waitFor();
  await take();
  await minutesPass(page);
  const gone = await page.goto(`${origin}/embed/quay/zqone`);
  expect(gone?.status()).toBe(410);
  await page.getByText('This picture was withdrawn').waitFor();
  await page.goto(`${origin}/embed/quay/two`);
  await page.getByText('1 of 1', { exact: true }).waitFor();
});
