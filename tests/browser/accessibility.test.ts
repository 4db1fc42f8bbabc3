import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { buildings, isHydrated, laptop, phone, story, theSite } from '../support/site.ts';

const site = theSite();

const views = {
  'the list of stories': '/',
  'a story': story,
  'the cover': buildings,
  'a slide': `${buildings}/juche-tower`,
  'the grid': `${buildings}/all`,
  '“not found”': '/nowhere',
};

type Step = [state: string, reach: (page: Page) => Promise<unknown>];

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const at = (page: Page, path: string) => page.goto(path).then(() => isHydrated(page));
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /./ }).first().waitFor();
const signUp = async (page: Page, email: string) => {
  await page.getByRole('textbox', { name: 'Email address' }).fill(email);
  await page.getByRole('button', { name: 'Sign up' }).click();
};

/** The states of a view, each reached from the one before it on the same page. */
const walks: Record<string, readonly Step[]> = {
  'the list of stories': [['as loaded', (page) => at(page, '/')]],
  'a story': [
    ['folded', (page) => at(page, story)],
    [
      'with an invalid address in its form',
      async (page) => {
        await signUp(page, 'nobody');
        await alert(page);
      },
    ],
    [
      'signed up',
      async (page) => {
        await signUp(page, `reader-${Math.random()}@example.com`);
        await page.getByRole('status').filter({ hasText: /./ }).waitFor();
      },
    ],
    ['open', (page) => page.getByRole('button', { name: 'Read full story' }).click()],
  ],
  'a slideshow': [
    ['at the first slide', (page) => at(page, buildings)],
    ['at the last', press('End')],
    [
      'zoomed in',
      async (page) => {
        await page.keyboard.press('z');
        await page.getByRole('group', { name: 'Zoomed picture' }).waitFor();
      },
    ],
    ['without caption', (page) => page.keyboard.press('z').then(() => page.keyboard.press('c'))],
    ['playing', (page) => page.keyboard.press('Home').then(() => page.keyboard.press('p'))],
    ['with its filmstrip', (page) => page.keyboard.press('p').then(() => page.keyboard.press('t'))],
    [
      'with the list of keys',
      async (page) => {
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
      },
    ],
    [
      'with a tooltip',
      async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Zoom in', exact: true }).hover();
        await page.locator('main [aria-hidden][data-screen]').waitFor();
      },
    ],
    [
      'with the embed dialog',
      async (page) => {
        const embed = page.getByRole('button', { name: 'Embed', exact: true });
        // On a phone it is in the “More” menu.
        if ((await embed.count()) === 0) await page.getByRole('button', { name: 'More' }).click();
        await embed.click();
        await page.getByRole('dialog').waitFor();
        await page.getByRole('dialog').getByRole('textbox').first().waitFor();
      },
    ],
    [
      'with a picture that has failed',
      async (page) => {
        await page.route('**/content/photos/**', (route) => route.abort());
        await at(page, `${buildings}/juche-tower`);
        await alert(page);
      },
    ],
  ],
  'the grid': [['as loaded', (page) => at(page, `${buildings}/all`)]],
  'a frame': [
    ['its cover', (page) => at(page, '/embed/buildings')],
    ['a slide', (page) => at(page, '/embed/buildings/juche-tower')],
    ['the grid', (page) => at(page, '/embed/buildings/all')],
  ],
  'an error page': [
    ['“not found”', (page) => at(page, '/nowhere')],
    [
      'an error',
      async (page) => {
        await page.route('**/content/galleries/later.json', (route) => route.abort());
        await at(page, '/galleries/later');
        await page.getByRole('button', { name: 'Try again' }).waitFor();
      },
    ],
  ],
};

describe('axe finds nothing', () => {
  it.each(Object.entries(walks))('on %s', async (_, steps) => {
    site.allowNoise(/404|ERR_FAILED|Failed to load resource/);
    const found: string[] = [];
    for (const viewport of [phone, laptop]) {
      const page = await site.newPage({ viewport });
      for (const [state, reach] of steps) {
        await page.emulateMedia({ colorScheme: 'light' });
        await reach(page);
        for (const violation of await violations(page)) found.push(`${state}: ${violation}`);
        await page.emulateMedia({ colorScheme: 'dark' });
        for (const violation of await violations(page, 'colours'))
          found.push(`${state}, dark: ${violation}`);
      }
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});

describe('every view', () => {
  it.each(Object.entries(views))(
    'fits a narrow window, right to left as well, and any window with text twice as large: %s',
    async (_, path) => {
      if (path === '/nowhere') site.allowNoise(/404/);
      const narrow = { width: 320, height: 640 };
      const page = await site.open(path, { viewport: narrow });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      const turn = (to: 'ltr' | 'rtl') =>
        page.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, to);
      expect(await width()).toBeLessThanOrEqual(narrow.width);
      await turn('rtl');
      expect(await width()).toBeLessThanOrEqual(narrow.width);
      await turn('ltr');
      await page.setViewportSize(laptop);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await width()).toBeLessThanOrEqual(laptop.width);
    },
  );
});

describe('the slideshow right to left', () => {
  it('moves on with the left arrow, in the direction of its links', async () => {
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
    'of 2,000 characters can be read to its end next to the picture at $width × $height',
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

  it('stays hidden on the next slide and the next visit, and the credit stays visible', async () => {
    const page = await site.open(`${buildings}/juche-tower`);
    const caption = page.locator('figcaption');
    await page.getByRole('button', { name: 'Hide caption' }).click();
    expect(await caption.innerText()).toMatch(
      /^Illustration: Diaporama\. Original photograph: Photo by Tim Johnson/,
    );
    await page.keyboard.press('ArrowRight');
    await page.getByText('6 of 25', { exact: true }).waitFor();
    // The address follows the slide a moment later.
    await page.waitForURL(`**${buildings}/childrens-palace`);
    await page.reload();
    await page.getByRole('button', { name: 'Show caption' }).waitFor();
    await expect
      .poll(() => caption.innerText())
      .toMatch(/^Illustration: Diaporama\. Original photograph: Photo by NK News/);
  });
});
