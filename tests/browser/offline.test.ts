import { describe, expect, inject, it } from 'vitest';
import { someoneElsesSite } from '../support/hostPage.ts';
import { isKept } from '../support/kept.ts';
import { buildings, shownPicture, story, theSite } from '../support/site.ts';

const { open, allowNoise } = theSite();

const site = inject('site');
const host = someoneElsesSite();

const openKept = async (path: string) => {
  const page = await open(path, { serviceWorkers: 'allow' });
  await isKept(page, path);
  return page;
};

describe('without a network', () => {
  it('a story that was read before can be read again', async () => {
    allowNoise(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    const page = await openKept(story);
    await page.context().setOffline(true);

    await page.reload();

    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: 'See gallery' }).count()).toBe(2);
  });

  it('slides seen before are shown, and others report that their picture could not be loaded', async () => {
    allowNoise(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/);
    const page = await openKept(buildings);
    await page.getByRole('link', { name: 'Next slide' }).click();
    await shownPicture(page);
    // The address follows the slide a moment later.
    const second = `${buildings}/arch-of-reunification`;
    await page.waitForURL(`**${second}`);
    await page.context().setOffline(true);

    await page.goto(second);
    await shownPicture(page);
    await page.getByText('2 of 25', { exact: true }).waitFor();

    await page.keyboard.press('End');
    await page.getByText('25 of 25', { exact: true }).waitFor();
    await page.getByText('This picture could not be loaded.').waitFor();
    expect(await page.locator('figcaption').textContent()).not.toBe('');
  });

  it('a gallery whose page was never loaded opens from its document', async () => {
    allowNoise(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/);
    const page = await openKept(buildings);
    await page.context().setOffline(true);

    await page.goto(`${buildings}/7`);

    await page.getByText('7 of 25', { exact: true }).waitFor();
  });

  it('a story that was never read says that it cannot be shown', async () => {
    allowNoise(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/);
    const page = await openKept(buildings);
    await page.context().setOffline(true);

    await page.goto('/articles/how-these-pictures-were-made');

    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('This story can’t be reached');
  });
});

describe('the worker', () => {
  it('leaves frames alone, on any site', async () => {
    const page = await openKept(buildings);
    const served: string[] = [];
    page.on('response', (response) => {
      if (response.fromServiceWorker()) served.push(response.url());
    });
    await page.goto('/embed/buildings');
    await page.getByRole('link', { name: 'See gallery' }).click();
    await shownPicture(page);
    await page.goto(
      host.publish(
        `<iframe title="Gallery" width="640" height="700" src="${site}/embed/buildings">`,
      ),
    );
    await page.frameLocator('iframe').getByRole('link', { name: 'See gallery' }).click();
    await page.frameLocator('iframe').getByRole('link', { name: 'Next slide' }).click();
    await page.waitForLoadState('networkidle');
    expect(served).toEqual([]);
    await page.goto(buildings);
    const keptOfFrames = await page.evaluate(async () => {
      const pages = await caches.open('diaporama:pages');
      const addresses = await pages.keys();
      return addresses.filter(({ url }) => url.includes('/embed/')).length;
    });
    expect(keptOfFrames).toBe(0);
    expect(served).not.toEqual([]);
  });

  it('gives a reader with an old version of a page the new one', async () => {
    const page = await openKept(story);
    await page.evaluate(async (address) => {
      const pages = await caches.open('diaporama:pages');
      await pages.put(address, new Response('<title>old</title>'));
    }, page.url());

    await page.reload();

    expect(await page.title()).not.toBe('old');
  });
});
