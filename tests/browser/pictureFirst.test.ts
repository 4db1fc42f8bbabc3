import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdRequests } from '../support/holdRequests.ts';
import { isKept } from '../support/kept.ts';
import { buildings, isHydrated, phone, shownPicture, story, theSite } from '../support/site.ts';

const site = theSite();

const pictures = /\/content\/photos\//;
const scripts = /\/assets\/[\w-]+\.js$/;
const entry = /\/assets\/app-[\w-]+\.js$/;

/** Opens a page whose pictures are held until they are released. `asked` are the scripts it has requested. */
async function openHeld(path: string, prepare?: (page: Page) => Promise<void>) {
  const page = await site.newPage({ viewport: phone, hasTouch: true });
  await prepare?.(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (scripts.test(request.url())) asked.push(request.url());
  });
  const held = await holdRequests(page, pictures);
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await expect.poll(() => held.asked.length).toBeGreaterThan(0);
  await page.evaluate(painted);
  return { page, asked, release: held.release };
}

/** Waits two frames, by which time the first has been painted. */
const painted = () =>
  new Promise<void>((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
  );

/** Makes long timers never end, so nothing happens merely because time has passed. */
async function stopTime(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout } = window;
    const patient = (act: () => void, ms = 0) => (ms < 1000 ? setTimeout(act, ms) : 0);
    Object.assign(window, { setTimeout: patient });
  });
}

describe('the scripts of a page', () => {
  it.each([`${buildings}/juche-tower`, buildings, `${buildings}/all`, '/'])(
    '%s are requested when the pictures of its first screen have loaded',
    async (path) => {
      const { page, asked, release } = await openHeld(path);
      expect(asked).toEqual([]);
      release();
      await page.waitForRequest(entry);
      await isHydrated(page);
    },
  );

  it('are requested once the text is visible if the first screen has no picture', async () => {
    const page = await site.newPage({ viewport: phone });
    await stopTime(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (scripts.test(request.url())) asked.push(request.url());
    });
    const pictured = await holdRequests(page, pictures);
    const styled = await holdRequests(page, /\/style-[\w-]+\.css$/);
    await page.goto(story, { waitUntil: 'domcontentloaded' });
    expect(asked).toEqual([]);
    const started = page.waitForRequest(entry);
    styled.release();
    await started;
    pictured.release();
    await isHydrated(page);
  });

  it('are requested all at once', async () => {
    const { page, asked, release } = await openHeld(buildings);
    // Held scripts cannot import the others.
    await holdRequests(page, scripts);
    release();
    await expect.poll(() => asked.length).toBe(3);
  });

  it('are requested when the picture has failed', async () => {
    site.allowNoise(/Failed to load resource/);
    const page = await site.newPage();
    await page.route(pictures, (route) => route.abort());
    await page.goto(buildings);
    await isHydrated(page);
    await page.getByRole('alert').waitFor();
  });

  it('do not wait for a picture longer than two and a half seconds', async () => {
    const { page, asked } = await openHeld(buildings);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    expect(await page.evaluate(firstScript)).toBeGreaterThan(2500);
  });

  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['a key', (page) => page.keyboard.press('ArrowRight')],
    ['a key that means nothing here', (page) => page.keyboard.press('x')],
    ['the focus', (page) => page.keyboard.press('Tab')],
    ['a click', (page) => page.mouse.click(200, 300)],
    ['a touch', (page) => page.touchscreen.tap(200, 300)],
  ])('are asked for at %s', async (_, use) => {
    const { page, asked } = await openHeld(buildings, stopTime);
    expect(asked).toEqual([]);
    await Promise.all([page.waitForRequest(entry), use(page)]);
  });

  it('do not wait for a picture that has loaded', async () => {
    const page = await site.newPage();
    await page.goto(buildings);
    await shownPicture(page);
    await page.goto('about:blank');
    await stopTime(page);
    await page.goto(buildings);
    await isHydrated(page);
  });

  it('do not wait on a page without a picture', async () => {
    site.allowNoise(/404/);
    const page = await site.newPage();
    await page.goto('/nowhere');
    await isHydrated(page);
  });

  it('do not wait for a picture when the service worker has them', async () => {
    const page = await site.open(story, { serviceWorkers: 'allow' });
    await isKept(page, story);
    await page.context().route(pictures, () => undefined);
    await stopTime(page);
    await page.goto(`${buildings}/juche-tower`, { waitUntil: 'commit' });
    await isHydrated(page);
    expect(await page.getByRole('figure').getByRole('img').first().evaluate(isComplete)).toBe(
      false,
    );
  });
});

const isComplete = (img: HTMLImageElement | SVGElement | HTMLElement) =>
  img instanceof HTMLImageElement && img.complete;

const firstScript = () =>
  Math.min(
    ...performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ startTime }) => startTime),
  );
