import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { buildings, laptop, phone, story, theSite } from '../support/site.ts';

const site = theSite();

const views = {
  'the list of stories': '/',
  'a story': story,
  'the cover': buildings,
  'a slide': `${buildings}/juche-tower`,
  'the grid': `${buildings}/all`,
  '“not found”': '/nowhere',
};

describe.each(['light', 'dark'] as const)('axe finds nothing, %s, on', (colorScheme) => {
  it.each(Object.entries(views))('%s', async (_, path) => {
    if (path === '/nowhere') site.allowNoise(/404/);
    for (const viewport of [phone, laptop]) {
      const page = await site.open(path, { colorScheme, viewport });
      expect(await violations(page)).toEqual([]);
    }
  });

  it('the list of keys', async () => {
    const page = await site.open(buildings, { colorScheme });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('every view', () => {
  it.each(Object.entries(views))('fits a window 320 pixels wide: %s', async (_, path) => {
    if (path === '/nowhere') site.allowNoise(/404/);
    const page = await site.open(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  it.each(Object.entries(views))('is whole with text twice as large: %s', async (_, path) => {
    if (path === '/nowhere') site.allowNoise(/404/);
    const page = await site.open(path, { viewport: laptop });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      laptop.width,
    );
  });

  it.each(Object.entries(views))(
    'fits a window 320 pixels wide right to left: %s',
    async (_, path) => {
      if (path === '/nowhere') site.allowNoise(/404/);
      const page = await site.open(path, { viewport: { width: 320, height: 640 } });
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    },
  );
});

describe('the slideshow right to left', () => {
  it('moves on by the left arrow, as its links are laid out', async () => {
    const page = await site.open(buildings);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await page.keyboard.press('ArrowLeft');
    await page.getByText('2 of 25', { exact: true }).waitFor();
    const next = await page.getByRole('link', { name: 'Next slide' }).boundingBox();
    const previous = await page.getByRole('link', { name: 'Previous slide' }).boundingBox();
    expect(next?.x).toBeLessThan(previous?.x ?? 0);
  });
});

describe('a caption', () => {
  it.each([phone, laptop, { width: 844, height: 390 }])(
    'of 2,000 characters can be read to its end beside its picture at $width × $height',
    async (viewport) => {
      const page = await site.open(`${buildings}/juche-tower`, { viewport });
      const figure = page.getByRole('figure');
      await figure.evaluate((element) => {
        const text = element.querySelector('figcaption p');
        if (text) text.textContent = `${'A long caption. '.repeat(124)}The end`;
      });
      const isReadable = await figure.getByText('Original photograph').evaluate((credit) => {
        credit.scrollIntoView({ block: 'end' });
        const { left, bottom } = credit.getBoundingClientRect();
        return credit.contains(document.elementFromPoint(left + 5, bottom - 5));
      });
      expect(isReadable).toBe(true);
    },
  );

  it('stays hidden on the next slide and the next visit, and its credit stays to be read', async () => {
    const page = await site.open(`${buildings}/juche-tower`);
    const caption = page.locator('figcaption');
    await page.getByRole('button', { name: 'Hide caption' }).click();
    expect(await caption.innerText()).toMatch(
      /^Illustration: Diaporama\. Original photograph: Photo by Tim Johnson/,
    );
    await page.keyboard.press('ArrowRight');
    await page.getByText('6 of 25', { exact: true }).waitFor();
    // The address follows the picture, sooner than a hand can reload.
    await page.waitForURL(`**${buildings}/childrens-palace`);
    await page.reload();
    await page.getByRole('button', { name: 'Show caption' }).waitFor();
    await expect
      .poll(() => caption.innerText())
      .toMatch(/^Illustration: Diaporama\. Original photograph: Photo by NK News/);
  });
});
