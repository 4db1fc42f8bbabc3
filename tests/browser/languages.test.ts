import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { multilingual } from '../fixtures/languages.ts';
import { violations } from '../support/axe.ts';
import { jpeg } from '../support/pictures.ts';
import { isHydrated, laptop, phone, theSite } from '../support/site.ts';
import { siteWithStoreElsewhere } from '../support/storeElsewhere.ts';

const built = siteWithStoreElsewhere('languages', async (path) => {
  if (path.startsWith('photos/'))
    return { type: 'image/jpeg', body: await jpeg({ width: 1500, height: 1000 }) };
  const document = multilingual[path];
  return document ? { type: 'application/json', body: JSON.stringify(document) } : undefined;
});

// Fails if a page's scripts render other text than was prerendered.
const site = theSite();

async function open(path: string, options = {}): Promise<Page> {
  const page = await site.newPage({ baseURL: built.origin, ...options });
  await page.goto(path);
  await isHydrated(page);
  return page;
}

const root = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join(' '));

const views = (lang: string) => [
  `/articles/lighthouse-${lang}`,
  `/galleries/harbour-${lang}`,
  `/galleries/harbour-${lang}/slide-b`,
  `/galleries/harbour-${lang}/all`,
  `/embed/harbour-${lang}`,
  `/embed/harbour-${lang}/slide-b`,
  `/embed/harbour-${lang}/all`,
];

describe.each([
  ['ar', 'rtl'],
  ['ko', 'ltr'],
  ['de', 'ltr'],
])('the views of documents in %s', (lang, direction) => {
  it('are prerendered in it, hydrate without a warning, fit their windows and pass axe', async () => {
    const narrow = { width: 320, height: 640 };
    for (const path of views(lang)) {
      const html = await (await fetch(built.origin + path)).text();
      expect(html).toContain(`<html lang="${lang}" dir="${direction}"`);
      // React and Preact log a warning if they render other text.
      const page = await open(path, { viewport: narrow });
      expect(await root(page)).toBe(`${lang} ${direction}`);
      for (const viewport of [narrow, phone, laptop]) {
        await page.setViewportSize(viewport);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, `${path} at ${viewport.width}`).toBeLessThanOrEqual(viewport.width);
        if (viewport === phone) expect(await violations(page)).toEqual([]);
      }
      await page.context().close();
    }
  });
});

describe('a gallery in Arabic', () => {
  it('moves on with the left arrow, and says so in its list of keys', async () => {
    const page = await open('/galleries/harbour-ar');
    await page.keyboard.press('ArrowLeft');
    await page.getByText('2 من 3', { exact: true }).waitFor();
    await page.keyboard.press('?');
    const first = page.getByRole('dialog').getByRole('row').nth(1);
    expect(await first.innerText()).toMatch(/←\s*→\s*الصورة التالية أو السابقة/);
  });

  it('returns to a page in the site’s own language and direction', async () => {
    const page = await open('/articles/lighthouse-ar');
    await page.getByRole('link', { name: 'مشاهدة الصور' }).click();
    await page.getByText('1 من 3', { exact: true }).waitFor();
    expect(await root(page)).toBe('ar rtl');
    await page.goto('/');
    await page.getByRole('link', { name: 'الميناء ليلًا' }).click();
    await page.getByText('1 من 3', { exact: true }).waitFor();
    expect(await root(page)).toBe('ar rtl');
    await page.goBack();
    await page.getByRole('heading', { name: 'Galleries' }).waitFor();
    expect(await root(page)).toBe('en ltr');
  });

  it('falls back to English when its words fail to load', async () => {
    site.allowNoise(/Failed to load resource|net::ERR_FAILED|dynamically imported module/);
    const page = await site.newPage({ baseURL: built.origin });
    await page.route(/assets\/ar-.*\.js/, (route) => route.abort());
    await page.goto('/galleries/harbour-ar');
    await page.getByText('1 of 3', { exact: true }).waitFor();
    expect(await root(page)).toBe('en ltr');
    await page.getByRole('link', { name: 'Next slide' }).click();
    await page.getByText('2 of 3', { exact: true }).waitFor();
    const caption = page.locator('figcaption').getByText('رافعة تنتظر السفينة الأخيرة.');
    expect(await caption.getAttribute('dir')).toBe(null);
    expect(await page.locator('[lang=ar]', { hasText: 'رافعة تنتظر' }).count()).toBeGreaterThan(0);
  });
});

describe('a frame', () => {
  it('uses the language and direction that the host page requests', async () => {
    const page = await open('/embed/harbour-de/slide-b?lang=ar');
    await page.getByRole('link', { name: 'الصورة التالية' }).click();
    await page.getByText('3 من 3', { exact: true }).waitFor();
    expect(await root(page)).toBe('ar rtl');
    const caption = page.getByText('Die letzte Fähre');
    expect(
      await caption.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
    ).toBe('de');
  });

  it('keeps the gallery’s language if the requested one is not supported', async () => {
    const page = await open('/embed/harbour-de/slide-b?lang=tlh');
    await page.getByRole('link', { name: 'Nächstes Bild' }).waitFor();
    expect(await root(page)).toBe('de ltr');
  });

  it('falls back to English when its words fail to load', async () => {
    site.allowNoise(/Failed to load resource|net::ERR_FAILED/);
    const page = await site.newPage({ baseURL: built.origin });
    await page.route(/assets\/words-.*\.js/, (route) => route.abort());
    await page.goto('/embed/harbour-ko/slide-b');
    await isHydrated(page);
    await page.getByRole('link', { name: 'Next slide' }).click();
    await page.getByText('3 of 3', { exact: true }).waitFor();
    expect(await root(page)).toBe('en ltr');
  });
});
