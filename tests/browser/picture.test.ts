import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildings, isHydrated, phone, shownPicture, story, theSite } from '../support/site.ts';

const site = theSite();

/** Records layout shifts and the largest contentful paint from the start. */
async function watchPaints(page: Page) {
  await page.addInitScript(() => {
    const seen = { shift: 0, largest: '' };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
      for (const entry of list.getEntries() as Shift[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { url: string })[])
        seen.largest = entry.url;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { seen: { shift: number; largest: string } }).seen);
}

/** A cheap phone on a slow network: a quarter of this processor's speed, 1.6 Mbit/s, 150 ms a round trip. */
async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

describe('the picture', () => {
  it('is what a reader sees first on a slow phone, and nothing shifts', async () => {
    const page = await site.newPage({ viewport: phone, deviceScaleFactor: 2 });
    const paints = await watchPaints(page);
    await slowDown(page);
    await page.goto(`${buildings}/juche-tower`);
    await isHydrated(page);
    await shownPicture(page);
    await expect
      .poll(async () => (await paints()).largest)
      .toContain('/content/photos/buildings/juche-tower-');
    expect((await paints()).shift).toBe(0);
  });

  it('does not wait for any script', async () => {
    const page = await site.newPage();
    await page.route('**/*.js', () => undefined);
    await page.goto(`${buildings}/juche-tower`, { waitUntil: 'commit' });
    expect(await shownPicture(page)).toContain('juche-tower');
  });

  it('of the next slide is decoded before the reader moves to it', async () => {
    const page = await site.open(buildings);
    await shownPicture(page);
    await expect
      .poll(() =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .some(({ name }) => name.includes('/arch-of-reunification-')),
        ),
      )
      .toBe(true);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('ArrowRight');
    const isThere = await page
      .getByRole('figure')
      .getByRole('img')
      .first()
      .evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0);
    expect(isThere).toBe(true);
  });

  it('that fails is reported, keeps its caption, and loads on retry', async () => {
    site.allowNoise(/Failed to load resource/);
    const page = await site.newPage();
    await page.route('**/photos/buildings/juche-tower-*', (route) => route.abort());
    await page.goto(`${buildings}/juche-tower`);
    const failure = page.getByRole('alert');
    await failure.waitFor();
    expect(await failure.textContent()).toContain('This picture could not be loaded');
    expect(await page.getByRole('figure').textContent()).toContain('Juche Tower');
    await page.unroute('**/photos/buildings/juche-tower-*');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await shownPicture(page)).toContain('juche-tower');
    expect(await failure.count()).toBe(0);
  });

  it('that failed loads when the network returns', async () => {
    site.allowNoise(/Failed to load resource/);
    const page = await site.newPage();
    await page.route('**/photos/buildings/juche-tower-*', (route) => route.abort());
    await page.goto(`${buildings}/juche-tower`);
    await page.getByRole('alert').waitFor();
    await page.unroute('**/photos/buildings/juche-tower-*');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    expect(await shownPicture(page)).toContain('juche-tower');
  });

  it('stays within its stage from slide to slide: only the picture changes', async () => {
    const page = await site.open(buildings, { viewport: phone });
    const paints = await watchPaints(page);
    await page.reload();
    await isHydrated(page);
    const next = page.getByRole('link', { name: 'Next slide' });
    const before = await next.boundingBox();
    for (let move = 1; move < 6; move++) {
      await page.keyboard.press('ArrowRight');
      await shownPicture(page);
    }
    expect(await next.boundingBox()).toEqual(before);
    expect((await paints()).shift).toBe(0);
  });
});

describe('a story', () => {
  it('does not shift while it loads', async () => {
    const page = await site.newPage({ viewport: phone });
    const paints = await watchPaints(page);
    await slowDown(page);
    await page.goto(story);
    await isHydrated(page);
    await page.waitForLoadState('networkidle');
    expect((await paints()).shift).toBe(0);
  });
});
