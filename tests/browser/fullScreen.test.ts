import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitor } from '../support/framedGallery.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { buildings, isHydrated, story, theSite } from '../support/site.ts';

const site = theSite();
const visit = visitor(site, someoneElsesSite());

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);
const link = (view: Page | Frame, name: string | RegExp) => view.getByRole('link', { name });
const button = (view: Page | Frame) => view.getByRole('button', { name: 'Full screen' });

/** From a slide to the grid and back, twice, by keys and by links. */
async function seeAllAndBack(page: Page, view: Page | Frame) {
  await page.keyboard.press('g');
  await link(view, /^Slide 9: /).waitFor();
  expect(await isFull(page)).toBe(true);
  await page.keyboard.press('g');
  await link(view, 'See all').click();
  await link(view, /^Slide 9: /).click();
  await view.getByText('9 of 25', { exact: true }).waitFor();
  expect(await isFull(page)).toBe(true);
}

/** F in the grid, on and off. */
async function toggleInGrid(page: Page, view: Page | Frame) {
  await page.keyboard.press('g');
  await link(view, /^Slide 9: /).waitFor();
  for (const isOn of [true, false, true]) {
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page)).toBe(isOn);
  }
  await page.keyboard.press('g');
  await link(view, 'See all').waitFor();
  expect(await isFull(page)).toBe(true);
}

describe('full screen on a page', () => {
  it('survives See all and back, and its button shows it', async () => {
    const page = await site.open(`${buildings}/juche-tower`);
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page)).toBe(true);
    await seeAllAndBack(page, page);
    expect(await button(page).getAttribute('aria-pressed')).toBe('true');
    await button(page).click();
    await expect.poll(() => isFull(page)).toBe(false);
  });

  it('starts in the grid with F, and survives opening a slide', async () => {
    const page = await site.open(`${buildings}/juche-tower`);
    await toggleInGrid(page, page);
    expect(await button(page).getAttribute('aria-pressed')).toBe('true');
  });

  it('ends with Escape, after the zoom and before the gallery', async () => {
    const page = await site.open(`${buildings}/juche-tower`);
    const zoom = page.getByRole('button', { name: 'Zoom in' });
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page)).toBe(true);
    await page.keyboard.press('z');
    await expect.poll(() => zoom.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => zoom.getAttribute('aria-pressed')).toBe('false');
    expect(await isFull(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isFull(page)).toBe(false);
    expect(new URL(page.url()).pathname).toBe(`${buildings}/juche-tower`);
    await page.keyboard.press('Escape');
    await page.getByRole('article').waitFor();
  });

  it('ends with the gallery', async () => {
    const page = await site.open(story);
    await link(page, 'See gallery').first().click();
    await link(page, 'Next slide').waitFor();
    await isHydrated(page);
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page)).toBe(true);
    await page.goBack();
    await page.getByRole('article').waitFor();
    await expect.poll(() => isFull(page)).toBe(false);
  });
});

describe('full screen in a frame', () => {
  const allowed = { address: '/juche-tower', attributes: 'allow="fullscreen"' };

  it('survives See all and back', async () => {
    const { page, frame } = await visit(allowed);
    await link(frame, 'See all').focus();
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page)).toBe(true);
    await seeAllAndBack(page, frame);
  });

  it('starts in the grid with F', async () => {
    const { page, frame } = await visit(allowed);
    await link(frame, 'See all').focus();
    await toggleInGrid(page, frame);
  });

  it('is not offered where the host page forbids it, and F does nothing', async () => {
    const { page, frame } = await visit({ address: '/juche-tower' });
    await link(frame, 'See all').focus();
    await page.keyboard.press('f');
    await page.keyboard.press('g');
    await link(frame, /^Slide 9: /).waitFor();
    await page.keyboard.press('f');
    await page.keyboard.press('g');
    await link(frame, 'See all').waitFor();
    expect(await isFull(page)).toBe(false);
  });
});
