import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

export const phone = { width: 390, height: 844 };
export const laptop = { width: 1280, height: 800 };

export const story = '/articles/north-korea-minerals';
export const buildings = '/galleries/buildings';

/**
 * The built site in a real browser, for one test file or one part of it. Whatever a page says on its console fails the
 * test. @param start gives the browser; by default the Chromium that all test files share.
 */
export function theSite(start = connectToChromium) {
  let browser: Browser;
  const noise: string[] = [];
  const expected: RegExp[] = [];
  // Said by the driver, not by a browser.
  const always = /^Service Worker registration blocked by Playwright$/;

  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const unexpected = noise
      .splice(0)
      .filter((line) => ![always, ...expected].some((sort) => sort.test(line)));
    expected.length = 0;
    expect(unexpected).toEqual([]);
  });

  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: inject('site'),
      viewport: laptop,
      reducedMotion: 'reduce',
      // A worker answers from what it keeps; only its own tests want that.
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(String(error)));
    return page;
  };

  return {
    newPage,
    /** A page of the site, once its scripts have taken over. */
    async open(path: string, options?: BrowserContextOptions): Promise<Page> {
      const page = await newPage(options);
      await page.goto(path);
      if (options?.javaScriptEnabled !== false) await isHydrated(page);
      return page;
    },
    /** Lets this test cause a message that the browser itself prints, as of a failed request. */
    allowNoise: (sort: RegExp) => expected.push(sort),
  };
}

/** Connects to the Chromium of this run. */
export function connectToChromium(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** React marks the elements it has taken over, Preact the root; before that a key press has nobody to hear it. */
export async function isHydrated(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    const isReacts = (key: string) => key.startsWith('__reactFiber');
    if (main && Object.keys(main).some(isReacts)) return true;
    return Object.hasOwn(document.getElementById('root') ?? {}, '__k');
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** The picture of the slide shown, once it is there. */
export async function shownPicture(page: Page | Frame): Promise<string> {
  const picture = page.getByRole('figure').getByRole('img').first();
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
    .toBe(true);
  return picture.evaluate((img: HTMLImageElement) => img.currentSrc);
}

/** The accessible name of what has the focus, and the text of a link. */
export function focused(page: Page | Frame): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/** Tabs until what has the focus is named so; fails after a hundred stops. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stops = 0; stops < 100; stops++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
  }
  throw new Error(`No tab stop is named ${name}.`);
}
