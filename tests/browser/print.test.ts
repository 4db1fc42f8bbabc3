import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { largeDemonstration, storeOf } from '../support/largeStore.ts';
import { buildings, phone, shownPicture, story, theSite } from '../support/site.ts';

const site = theSite();
const slide = `${buildings}/arch-of-reunification`;
const caption = /Arch of Reunification stands/;
const credit = /Thomas Imo\/Photothek via Getty Images/;

/** A4 without its margins, in CSS pixels. */
const paper = { width: 673, height: 1017 };

/** The number of pages in print, and of pictures on them. */
async function printed(page: Page): Promise<{ pages: number; pictures: number }> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const count = (sort: RegExp) => pdf.match(sort)?.length ?? 0;
  return { pages: count(/\/Type \/Page\b(?!s)/g), pictures: count(/\/Subtype \/Image\b/g) };
}

describe('a slide on paper', () => {
  it('is the picture with its caption and credit on one page, without controls', async () => {
    const page = await site.open(slide);
    await shownPicture(page);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(paper);
    expect(await page.getByText(caption).isVisible()).toBe(true);
    expect(await page.getByText(credit).isVisible()).toBe(true);
    expect(await page.getByRole('button').or(page.getByRole('link')).count()).toBe(0);
    const picture = await page.getByRole('figure').getByRole('img').boundingBox();
    const text = await page.getByText(caption).boundingBox();
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0);
    expect((picture?.width ?? 0) / (picture?.height ?? 1)).toBeCloseTo(1.5, 1);
    expect(await printed(page)).toEqual({ pages: 1, pictures: 1 });
  });

  it('has its caption even if captions are hidden, and is complete even if zoomed', async () => {
    const page = await site.open(slide);
    await shownPicture(page);
    await page.keyboard.press('c');
    await page.keyboard.press('z');
    await page.getByRole('button', { name: 'Move left' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(caption).isVisible()).toBe(true);
    const picture = await page.getByRole('figure').getByRole('img').first().boundingBox();
    expect(picture?.x).toBeGreaterThanOrEqual(0);
    expect(picture?.width).toBeLessThanOrEqual(1280);
    expect(await printed(page)).toEqual({ pages: 1, pictures: 1 });
  });
});

describe('the grid on paper', () => {
  it('has every picture with caption and credit, also those never scrolled to', async () => {
    const page = await site.open(`${buildings}/all`, { viewport: phone });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(caption).isVisible()).toBe(true);
    expect(await page.getByText(credit).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Back to slide' }).count()).toBe(0);
    const { pages, pictures } = await printed(page);
    expect(pictures).toBe(25);
    expect(pages).toBeLessThan(9);
  });

  it('needs no scripts', async () => {
    const page = await site.open(`${buildings}/all`, { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(caption).isVisible()).toBe(true);
  });

  it('of ten thousand pictures has those that are loaded, without empty pages', async () => {
    const read = storeOf({ galleries: [await largeDemonstration('walk', 10_000)] });
    const page = await site.open(story);
    await page.route('**/content/galleries/walk**', async (route) => {
      const path = new URL(route.request().url()).pathname.replace('/content/', '');
      await route.fulfill({ json: await read(path) });
    });
    await page.evaluate(() => {
      window.history.pushState(null, '', '/galleries/walk/all');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.getByRole('link', { name: /^Slide 24: / }).waitFor();
    const { pages } = await printed(page);
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(30);
  });
});

it('find-in-page finds a caption in the grid', async () => {
  const page = await site.open(`${buildings}/all`);
  const text = page.getByText(caption);
  // The browser searches hidden text once a script has marked it `until-found`.
  await page.locator('[hidden="until-found"]', { has: text }).waitFor({ state: 'attached' });
  expect((await text.boundingBox())?.height ?? 0).toBe(0);
  // Sections of the grid that are out of sight are laid out when the browser has time, and found then.
  await expect.poll(() => page.evaluate('window.find("Arch of Reunification stands")')).toBe(true);
  await expect.poll(async () => (await text.boundingBox())?.height ?? 0).toBeGreaterThan(10);
});
