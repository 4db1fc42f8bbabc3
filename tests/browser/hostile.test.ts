import fc from 'fast-check';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { gallery } from '../../src/words/en/gallery.ts';
import { languageOf } from '../../src/words/language.ts';
import { atTheBuild, attack, broken, prototypeKeys, strange } from '../fixtures/hostileStore.ts';
import { damagedGallery } from '../support/hostileGallery.ts';
import { jpeg } from '../support/pictures.ts';
import { isHydrated, theSite } from '../support/site.ts';
import { siteWithStoreElsewhere } from '../support/storeElsewhere.ts';

const { position } = gallery(languageOf('en'));

const documents: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(broken).map(([id, document]) => [`galleries/${id}.json`, document]),
  ),
  'galleries/prototype.json': prototypeKeys,
};
for (const [path, document] of Object.entries(atTheBuild))
  documents[path] = JSON.stringify(document);
for (const [id, { document }] of Object.entries(strange))
  documents[`galleries/${id}.json`] = JSON.stringify(document);

const built = siteWithStoreElsewhere('hostile', async (path) => {
  if (path.startsWith('photos/')) return { type: 'image/jpeg', body: await jpeg() };
  const body = documents[path];
  return body === undefined ? undefined : { type: 'application/json', body };
});

// A script that runs, or is blocked, writes to the console, and that fails the test.
const site = theSite();

async function open(path: string): Promise<Page> {
  const page = await site.newPage({ baseURL: built.origin });
  await page.goto(path);
  await isHydrated(page);
  return page;
}

/** The “not found” page, with its status, loads what was published after the build. */
async function openLater(path: string): Promise<Page> {
  site.allowNoise(/status of 404/);
  return open(path);
}

/** A text without white space and invisible characters, which a page may show differently. */
const words = (text: string) => text.replaceAll(/[\s\p{C}]+/gu, ' ').trim();

async function expectUntouched(page: Page | Frame): Promise<void> {
  const found = await page.evaluate(() => ({
    hasRun: 'hasRun' in window || 'hasRun' in {},
    strangers: document.querySelectorAll('[onerror], [onload], [onfocus], [autofocus]').length,
    scripts: [...document.scripts].filter(
      ({ text, src, type }) => !src && !type && text.includes('hasRun'),
    ).length,
  }));
  expect(found).toEqual({ hasRun: false, strangers: 0, scripts: 0 });
}

describe('a store in which every text is an attack', () => {
  it.each([
    '/',
    '/articles/constructor',
    '/galleries/constructor',
    '/galleries/constructor/all',
    '/galleries/constructor/toString',
  ])('shows it as text at %s', async (path) => {
    const page = await open(path);
    expect(words(await page.locator('body').innerText())).toContain(words(attack));
    await expectUntouched(page);
  });

  it('can be read without any script running', async () => {
    const page = await open('/');
    await page.getByRole('article').getByRole('link').first().click();
    await page.getByRole('link', { name: 'See gallery' }).first().click();
    for (const place of [1, 2, 3, 4]) {
      await page.getByText(`${place} of 8`, { exact: true }).waitFor();
      expect(words(await page.getByRole('figure').first().innerText())).toContain(words(attack));
      await page.getByRole('link', { name: 'Next slide' }).click();
    }
    await page.getByRole('link', { name: 'See all' }).click();
    await page.getByRole('link', { name: /^Slide 1:/ }).click();
    await page.getByText('1 of 8', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Embed' }).click();
    const frame = page.frameLocator('iframe[title^="Preview"]');
    await frame.getByRole('link', { name: 'See gallery' }).waitFor();
    await expectUntouched(page);
  });

  it.each(['', '/state', '/all'])(
    'shows the attacks as text in a frame at /embed/constructor%s',
    async (place) => {
      const page = await open(`/embed/constructor${place}`);
      expect(words(await page.locator('body').innerText())).toContain(words(attack));
      await page.keyboard.press('g');
      await page
        .getByRole('link', { name: place === '/all' ? 'Next slide' : 'Back to slide' })
        .click();
      await expectUntouched(page);
    },
  );

  it('can name slides after words in our addresses, and each is found', async () => {
    for (const name of ['state', 'root', 'main', 'constructor', 'slide-caption']) {
      const page = await open(`/galleries/constructor/all#${name}`);
      await page.getByRole('link', { name: 'Back to slide' }).click();
      await page.waitForURL(`**/galleries/constructor/${name}`);
      await page.getByText(/^\d of 8$/).waitFor();
    }
  });
});

describe('a strange but valid gallery', () => {
  it.each(Object.entries(strange))('%s: slide and grid work', async (id, { says }) => {
    const many = id === 'not-as-many-as-said' ? 100_000 : 2;
    const page = await openLater(`/galleries/${id}`);
    await page.getByText(position(1, many), { exact: true }).waitFor();
    expect((await page.locator('figcaption').innerText()).includes(says)).toBe(true);
    await expectInTheWindow(page);
    await page.getByRole('link', { name: 'Next slide' }).click();
    await page.getByText(position(2, many), { exact: true }).waitFor();
    await page.goto(`/galleries/${id}/all`);
    await page.getByRole('link', { name: /^Slide 2:/ }).waitFor();
    await expectUntouched(page);
  });

  it('does not reverse the interface’s text', async () => {
    const page = await openLater('/galleries/turned');
    for (const word of ['Licence', '1 of 2', 'Back to story', 'All stories', 'See all']) {
      const found = page.getByText(word, { exact: true }).first();
      if ((await found.count()) === 0) continue;
      const places = await found.evaluate((element) => {
        const text = [...element.childNodes].find(
          (node) => node instanceof Text && node.data.trim(),
        );
        const range = document.createRange();
        return [...(text?.textContent ?? '')].map((_, at) => {
          range.setStart(text as Text, at);
          range.setEnd(text as Text, at + 1);
          return range.getBoundingClientRect().left;
        });
      });
      expect(places, word).toEqual([...places].sort((one, other) => one - other));
    }
    const credit = page.getByText('Photo by A.');
    const [before, after] = [
      await credit.boundingBox(),
      await page.getByText('Licence').boundingBox(),
    ];
    expect(after?.x).toBeGreaterThan(before?.x ?? 0);
  });

  it('can have keys of object prototypes, which stay unchanged', async () => {
    const page = await openLater('/galleries/prototype');
    await page.getByRole('heading', { level: 1, name: 'Its own' }).waitFor();
    await expectUntouched(page);
  });
});

it('A gallery with random values is shown, or an error message is', async () => {
  site.allowNoise(/status of 404|galleries\/any-\d+\.json: at /);
  const page = await openLater('/');
  page.on('dialog', (dialog) => {
    throw new Error(`A script has run: ${dialog.message()}`);
  });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(damagedGallery, async (gallery) => {
      const id = `any-${count++}`;
      documents[`galleries/${id}.json`] = JSON.stringify(gallery);
      await page.goto(`/galleries/${id}`);
      await isHydrated(page);
      await page
        .getByRole('figure')
        .or(page.getByRole('heading', { name: 'This gallery can’t be shown' }))
        .first()
        .waitFor();
      await expectUntouched(page);
      await expectInTheWindow(page);
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

describe('a gallery that cannot be shown', () => {
  it.each(Object.keys(broken))('%s: shows an error message', async (id) => {
    site.allowNoise(new RegExp(`galleries/${id}.json(: at | is too large)`));
    const page = await openLater(`/galleries/${id}`);
    await page.getByRole('heading', { level: 1, name: 'This gallery can’t be shown' }).waitFor();
    await page.getByRole('link', { name: 'All stories' }).first().click();
    await page.getByRole('article').first().waitFor();
    await expectUntouched(page);
  });
});

/** Expects that nothing has made the page wider than the window. */
async function expectInTheWindow(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
