import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { documentsOf, largeDemonstration } from '../support/largeStore.ts';
import { buildings, focused, framesPass, isHydrated, tabTo, theSite } from '../support/site.ts';

const site = theSite();
const slide = `${buildings}/juche-tower`;

const strip = (page: Page) => page.getByRole('navigation', { name: 'Filmstrip' });
const current = (page: Page) => strip(page).locator('[aria-current]');

/** Opens a page for a reader who has chosen the filmstrip before. */
async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await site.newPage(options);
  await page.addInitScript(() => localStorage.setItem('diaporama:filmstrip', 'shown'));
  await page.goto(path);
  await isHydrated(page);
  return page;
}

/** Whether the current thumbnail lies entirely within the strip. */
const isInView = (page: Page) =>
  current(page).evaluate((link) => {
    const { left, right } = link.getBoundingClientRect();
    const around = link.closest('nav')?.getBoundingClientRect();
    return around !== undefined && left >= around.left && right <= around.right;
  });

describe('the filmstrip', () => {
  it('has its row from the first paint, so nothing shifts when it loads', async () => {
    const page = await site.newPage();
    await page.addInitScript(() => {
      localStorage.setItem('diaporama:filmstrip', 'shown');
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as { value?: number }).value ?? 0);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(slide);
    await strip(page).locator('img').first().waitFor({ state: 'attached' });
    await expect.poll(() => current(page).count()).toBe(1);
    await page.waitForLoadState('networkidle');
    await framesPass(page);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    );
  });

  it('lies below the picture, and covers neither it nor its caption', async () => {
    for (const caption of ['shown', 'hidden']) {
      const page = await open(slide);
      if (caption === 'hidden') await page.keyboard.press('c');
      await strip(page).waitFor();
      const box = await strip(page).boundingBox();
      const picture = await page.getByRole('figure').getByRole('img').first().boundingBox();
      const credit = await page.locator('figcaption').boundingBox();
      if (!box || !picture || !credit) throw new Error('Something is not there.');
      expect(picture.y + picture.height).toBeLessThanOrEqual(box.y);
      expect(box.y + box.height).toBeLessThanOrEqual(800);
      const isBeside = credit.x >= box.x + box.width;
      expect(isBeside || credit.y >= box.y + box.height).toBe(true);
    }
  });

  it('follows the slide, and is one tab stop between the picture and the pager', async () => {
    const page = await open(slide);
    await page.keyboard.press('End');
    await expect.poll(() => current(page).getAttribute('aria-label')).toMatch(/^Slide 25: /);
    await expect.poll(() => isInView(page)).toBe(true);
    await tabTo(page, /^Slide 25: /);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Play');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toMatch(/^Slide 14: /);
    await page.getByText('25 of 25', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('14 of 25', { exact: true }).waitFor();
    await expect.poll(() => focused(page)).toMatch(/^Slide 14: /);
  });

  it('loads the smallest rendition of each slide except the current one', async () => {
    const page = await open(slide);
    await strip(page).waitFor();
    const renditions = () =>
      strip(page)
        .locator('a:not([aria-current]) picture')
        .evaluateAll((pictures) =>
          pictures.flatMap((picture) => {
            const shown = picture.querySelector('img')?.currentSrc;
            const smallest = picture.querySelector('source')?.srcset.split(' ')[0];
            return shown ? [[shown, new URL(smallest ?? '', document.baseURI).href]] : [];
          }),
        );
    await expect.poll(async () => (await renditions()).length).toBeGreaterThan(5);
    for (const [shown, smallest] of await renditions()) expect(shown).toBe(smallest);
  });

  it('runs right to left with the page', async () => {
    const page = await open(slide);
    await strip(page).waitFor();
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await page.keyboard.press('End');
    await expect.poll(() => current(page).getAttribute('aria-label')).toMatch(/^Slide 25: /);
    await expect.poll(() => isInView(page)).toBe(true);
    await tabTo(page, /^Slide 25: /);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toMatch(/^Slide 24: /);
    const [last, before] = await Promise.all(
      [25, 24].map((place) =>
        strip(page)
          .getByRole('link', { name: new RegExp(`^Slide ${place}: `) })
          .boundingBox(),
      ),
    );
    expect(last?.x).toBeLessThan(before?.x ?? 0);
  });

  it('is neither shown nor requested in a narrow window', async () => {
    const page = await site.newPage({ viewport: { width: 800, height: 800 } });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.addInitScript(() => localStorage.setItem('diaporama:filmstrip', 'shown'));
    await page.goto(slide, { waitUntil: 'networkidle' });
    expect(await strip(page).count()).toBe(0);
    expect(fetched.filter((url) => url.includes('/Filmstrip-'))).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await strip(page).waitFor();
  });

  it('mounts as few thumbnails of ten thousand slides as of a hundred', async () => {
    const nodes: number[] = [];
    for (const count of [100, 10_000]) {
      site.allowNoise(/404/);
      const page = await site.newPage();
      const documents = documentsOf([await largeDemonstration('walk', count)]);
      await page.route('**/content/galleries/walk**', (route) => {
        const path = new URL(route.request().url()).pathname.replace('/content/', '');
        return documents[path]
          ? route.fulfill({ json: documents[path] })
          : route.fulfill({ status: 404 });
      });
      await page.addInitScript(() => localStorage.setItem('diaporama:filmstrip', 'shown'));
      await page.goto('/galleries/walk');
      await strip(page).waitFor();
      for (const key of ['End', 'Home', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown'])
        await page.keyboard.press(key);
      await expect.poll(() => current(page).getAttribute('aria-label')).toMatch(/^Slide 51: /);
      await expect.poll(() => isInView(page)).toBe(true);
      nodes.push(await strip(page).evaluate((nav) => nav.querySelectorAll('*').length));
    }
    const [few = 0, many = 0] = nodes;
    expect(many).toBe(few);
    expect(many).toBeLessThan(400);
  });
});

describe('axe finds nothing', () => {
  it.each([{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const)(
    'with the filmstrip shown and the list of tools open, %o',
    async (colours) => {
      const page = await open(slide, colours);
      await strip(page).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('button', { name: 'Hide filmstrip' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole('listitem').getByRole('button', { name: 'Embed' }).waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );
});
