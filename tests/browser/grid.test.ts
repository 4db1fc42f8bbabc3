import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildings, phone, theSite } from '../support/site.ts';

const site = theSite();
const code = '**/assets/GridView-*.js';

/** Holds the grid's code. @returns how often it was requested, and what releases it. */
async function holdBack(page: Page) {
  const held: Route[] = [];
  let isLetThrough = false;
  await page.route(code, (route) => (isLetThrough ? route.continue() : void held.push(route)));
  return {
    asked: () => held.length,
    async letThrough() {
      isLetThrough = true;
      for (const route of held) await route.continue();
    },
  };
}

describe('the grid opened from a slide', () => {
  const box = async (page: Page, name: RegExp) => {
    const found = await page.getByRole('link', { name }).boundingBox();
    if (!found) throw new Error(`${name} is nowhere.`);
    return found;
  };

  it('centres its thumbnail, or shows the title above the first rows', async () => {
    const page = await site.open(`${buildings}/arch-of-reunification`, { viewport: phone });
    await page.keyboard.press('g');
    await page.getByRole('link', { name: /^Slide 2: / }).waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.keyboard.press('g');
    await page.keyboard.press('End');
    await page.keyboard.press('PageUp');
    await page.getByText('15 of 25', { exact: true }).waitFor();
    await page.keyboard.press('g');
    await page.getByRole('link', { name: /^Slide 15: / }).waitFor();
    const { y, height } = await box(page, /^Slide 15: /);
    expect(y).toBeGreaterThan(phone.height / 4);
    expect(y + height).toBeLessThan((phone.height * 3) / 4);
  });
});

describe('the grid’s code', () => {
  it('is prefetched once the slide is shown', async () => {
    const page = await site.newPage();
    const { asked } = await holdBack(page);
    await page.goto(buildings);
    await expect.poll(asked).toBe(1);
  });

  it('is not prefetched for a reader who saves data, and loads on demand', async () => {
    const page = await site.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const grid = await holdBack(page);
    await page.goto(buildings, { waitUntil: 'networkidle' });
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(undefined))));
    expect(grid.asked()).toBe(0);
    await grid.letThrough();
    await page.getByRole('link', { name: 'See all' }).click();
    await page.getByRole('link', { name: /^Slide 25: / }).waitFor();
  });

  it('is waited for when the key comes first', async () => {
    const page = await site.newPage();
    const grid = await holdBack(page);
    await page.goto(buildings);
    await expect.poll(grid.asked).toBe(1);
    await page.keyboard.press('g');
    await expect.poll(() => new URL(page.url()).pathname).toBe(`${buildings}/all`);
    await grid.letThrough();
    await page.getByRole('link', { name: /^Slide 25: / }).waitFor();
  });

  it('may load late on the grid’s own page, which is prerendered', async () => {
    const page = await site.newPage();
    const grid = await holdBack(page);
    await page.goto(`${buildings}/all`);
    await expect.poll(grid.asked).toBe(1);
    const last = await page.getByRole('link', { name: /^Slide 25: / }).elementHandle();
    await grid.letThrough();
    await expect
      .poll(() => last?.evaluate((link) => Object.keys(link).some((key) => /^__react/.test(key))))
      .toBe(true);
    expect(await last?.evaluate((link) => link.isConnected)).toBe(true);
  });
});
