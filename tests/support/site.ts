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
 * The built site in a real browser, for one test file or a part of it. Console output of a page fails the test.
 * @param start provides the browser; by default the Chromium that all test files share.
 */
export function theSite(start = connectToChromium) {
  let browser: Browser;
  const noise: string[] = [];
  const expected: RegExp[] = [];
  // Printed by Playwright, not by the browser.
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
      // A service worker would answer from its cache, which only its own tests want.
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
    /** Opens a page of the site and waits until it is hydrated. */
    async open(path: string, options?: BrowserContextOptions): Promise<Page> {
      const page = await newPage(options);
      await page.goto(path);
      if (options?.javaScriptEnabled !== false) await isHydrated(page);
      return page;
    },
    /** Allows this test a message that the browser itself logs, such as a failed request. */
    allowNoise: (sort: RegExp) => expected.push(sort),
  };
}

/** Connects to the Chromium that all test files share. */
export function connectToChromium(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** Waits until React has marked an element, or Preact the root, as hydrated; before, nothing handles keys. */
export async function isHydrated(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    const isReacts = (key: string) => key.startsWith('__reactFiber');
    if (main && Object.keys(main).some(isReacts)) return true;
    return Object.hasOwn(document.getElementById('root') ?? {}, '__k');
  });
  await framesPass(page);
}

/** Waits for two frames, by which time the page has rendered its current state. */
export async function framesPass(page: Page | Frame): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Waits for the current slide's picture. @returns its URL. */
export async function shownPicture(page: Page | Frame): Promise<string> {
  const picture = page.getByRole('figure').getByRole('img').first();
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
    .toBe(true);
  return picture.evaluate((img: HTMLImageElement) => img.currentSrc);
}

/** The label or the text of the focused element. */
export function focused(page: Page | Frame): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/** Presses Tab until the focused element has this name; fails after a hundred stops. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stops = 0; stops < 100; stops++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
  }
  throw new Error(`No tab stop is named ${name}.`);
}
