import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { visitor } from '../support/framedGallery.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { buildings, focused, tabTo, theSite } from '../support/site.ts';

const site = theSite();
const visit = visitor(site, someoneElsesSite());

/** Windows with the caption beside the picture, too low for all of it. */
const windows = [
  ['a wide window', { width: 1280, height: 420 }],
  ['a phone held across', { width: 844, height: 390 }],
] as const;

const box = (page: Page) => page.getByRole('region', { name: 'Caption' });
const scrolled = (page: Page) => box(page).evaluate((element) => element.scrollTop);
const link = (view: Page | Frame, name: string) => view.getByRole('link', { name });

/** Makes captions long, in a way that our pages' policy allows. */
const lengthen = (view: Page | Frame) =>
  view.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#slide-caption { font-size: 3rem }');
    document.adoptedStyleSheets = [sheet];
  });

/** Opens a slide with a caption of many lines. */
const openLong = async (viewport: { width: number; height: number }) => {
  const page = await site.open(`${buildings}/juche-tower`, { viewport });
  await lengthen(page);
  await box(page).waitFor();
  return page;
};

describe.each(windows)('a long caption in %s', (_, viewport) => {
  it('scrolls with ↓ and ↑ wherever the focus is', async () => {
    const page = await openLong(viewport);
    for (const focus of [
      () => link(page, 'Next slide').focus(),
      () => page.getByRole('button', { name: 'Hide caption' }).focus(),
      () => page.getByRole('heading', { level: 1 }).focus(),
      () => box(page).focus(),
      () => page.evaluate(() => (document.activeElement as HTMLElement).blur()),
    ]) {
      await focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => scrolled(page)).toBeGreaterThanOrEqual(60);
      for (let up = 0; up < 3; up++) await page.keyboard.press('ArrowUp');
      await expect.poll(() => scrolled(page)).toBe(0);
    }
    expect(await page.getByText('5 of 25', { exact: true }).isVisible()).toBe(true);
  });

  it('scrolls by a page with Space, unless the focused control uses it', async () => {
    const page = await openLong(viewport);
    await link(page, 'Next slide').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
    await page.keyboard.press('Shift+Space');
    await expect.poll(() => scrolled(page)).toBe(0);
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Space');
    await expect
      .poll(() => page.getByRole('button', { name: 'Zoom in' }).getAttribute('aria-pressed'))
      .toBe('true');
    expect(await scrolled(page)).toBe(0);
  });

  it('is a named tab stop and passes axe', async () => {
    const page = await openLong(viewport);
    await tabTo(page, 'Caption');
    expect(await violations(page)).toEqual([]);
  });

  it('starts at its top on each slide, and is no tab stop where it fits', async () => {
    const page = await openLong(viewport);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
    await page.keyboard.press('ArrowRight');
    await page.getByText('6 of 25', { exact: true }).waitFor();
    await expect.poll(() => scrolled(page)).toBe(0);
    await page.keyboard.press('c');
    await box(page).waitFor({ state: 'detached' });
  });
});

it('a short caption keeps the focus, and stops being a tab stop once it has lost it', async () => {
  const page = await openLong({ width: 1280, height: 420 });
  await box(page).focus();
  await page.keyboard.press('c');
  await expect.poll(() => focused(page)).toBe('Caption');
  await page.keyboard.press('Tab');
  await box(page).waitFor({ state: 'detached' });
});

describe('where the page scrolls', () => {
  const lower = (view: Page | Frame) =>
    view.evaluate(() => Math.round(document.scrollingElement?.scrollTop ?? 0));

  const expectPageScrolls = async (page: Page, view: Page | Frame) => {
    await link(view, 'Next slide').focus();
    // Focusing may have scrolled a little.
    const start = await lower(view);
    // A busy browser may drop a key while it scrolls.
    const scrolledBy = (key: string) =>
      expect.poll(async () => {
        await page.keyboard.press(key);
        return lower(view);
      });
    await scrolledBy('ArrowDown').toBeGreaterThan(start);
    await scrolledBy('ArrowUp').toBeLessThanOrEqual(start);
    await scrolledBy('Space').toBeGreaterThan(start + 50);
  };

  it('the keys scroll the page: on a phone', async () => {
    const page = await site.open(`${buildings}/juche-tower`, {
      viewport: { width: 390, height: 500 },
    });
    await lengthen(page);
    await expectPageScrolls(page, page);
  });

  it('and in a frame that is too low', async () => {
    const { page, frame } = await visit({ address: '/juche-tower', width: 320 });
    await lengthen(frame);
    await expectPageScrolls(page, frame);
  });
});
