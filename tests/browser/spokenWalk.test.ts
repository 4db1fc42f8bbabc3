import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { multilingual } from '../fixtures/languages.ts';
import { type Listener, listenTo } from '../support/listener.ts';
import { jpeg } from '../support/pictures.ts';
import { buildings, isHydrated, story, theSite } from '../support/site.ts';
import { siteWithStoreElsewhere } from '../support/storeElsewhere.ts';

const german = siteWithStoreElsewhere('spoken', async (path) => {
  if (path.startsWith('photos/'))
    return { type: 'image/jpeg', body: await jpeg({ width: 1500, height: 1000 }) };
  const document = multilingual[path];
  return document ? { type: 'application/json', body: JSON.stringify(document) } : undefined;
});

const site = theSite();

async function open(path: string, baseURL?: string): Promise<[Page, Listener]> {
  const page = await site.newPage({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(baseURL && { baseURL }),
  });
  const listener = await listenTo(page);
  await listener.hear(`open ${path}`, async () => {
    await page.goto(path);
    await isHydrated(page);
  });
  return [page, listener];
}

const press = (page: Page, key: string) => () => page.keyboard.press(key);
const follow = (page: Page, name: string) => () =>
  page.getByRole('link', { name, exact: true }).first().press('Enter');

/** Stands in for a view that is loading, hidden at first: it need not be announced. */
const loading = /^(Loading…|Wird geladen …)$/;

async function expectAllHeard({ unheard }: Listener): Promise<void> {
  expect((await unheard()).filter((text) => !loading.test(text))).toEqual([]);
}

/** Goes from the first slide to the third and into the grid, by keys, and back to another slide. */
async function walkThroughGallery(page: Page, { hear }: Listener): Promise<void> {
  await hear('→', press(page, 'ArrowRight'));
  await hear('→', press(page, 'ArrowRight'));
  await hear('C', press(page, 'c'));
  await hear('C', press(page, 'c'));
  await hear('G', press(page, 'g'));
  await hear('←', press(page, 'ArrowLeft'));
  await hear('Enter', press(page, 'Enter'));
  await hear('Home', press(page, 'Home'));
  await hear('←', press(page, 'ArrowLeft'));
}

describe('what a screen reader says', () => {
  it('from a story through its gallery and back, and of the newsletter', async () => {
    // A reader who signs up twice hears something else, also where the test is run again.
    const reader = `${randomUUID()}@example.org`;
    const [page, listener] = await open(story);
    const { hear } = listener;
    await hear('Read full story', () =>
      page.getByRole('button', { name: 'Read full story' }).press('Enter'),
    );
    await hear('See gallery', follow(page, 'See gallery'));
    await walkThroughGallery(page, listener);
    // The live region takes no room.
    const excess = () => document.documentElement.scrollHeight - window.innerHeight;
    expect(await page.evaluate(excess)).toBeLessThanOrEqual(0);
    await hear('Share', () => page.getByRole('button', { name: 'Share' }).press('Enter'));
    await hear('Alt+Left', () => page.goBack());
    const field = page.getByRole('textbox', { name: 'Email address' });
    await hear('Enter in the empty field', () => field.press('Enter'));
    await hear('half an address', async () => {
      await field.fill('reader@');
      await field.press('Enter');
    });
    await hear('a whole address', async () => {
      await field.fill(reader);
      await field.press('Enter');
    });
    await expectAllHeard(listener);
    const transcript = listener.transcript().replaceAll(reader, 'reader@example.org');
    await expect(transcript).toMatchFileSnapshot('spoken/english.txt');
  });

  it('in German', async () => {
    const [page, listener] = await open('/articles/lighthouse-de', german.origin);
    await listener.hear('Galerie ansehen', follow(page, 'Galerie ansehen'));
    await walkThroughGallery(page, listener);
    await listener.hear('Alt+Left', () => page.goBack());
    await expectAllHeard(listener);
    await expect(listener.transcript()).toMatchFileSnapshot('spoken/german.txt');
  });

  it('of a grid’s links in two languages, with each part marked as its own', async () => {
    const [page] = await open(`/embed${buildings.replace('/galleries', '')}/all?lang=de`);
    const link = page
      .getByRole('listitem')
      .nth(2)
      .getByRole('link', { name: /^Bild 3: Looking/ });
    expect(await link.getByText(/^Looking/).getAttribute('lang')).toBe('en');
    expect(await link.getAttribute('aria-label')).toBeNull();
  });

  it('in a frame that speaks German of a gallery in English', async () => {
    const [page, listener] = await open(`/embed${buildings.replace('/galleries', '')}?lang=de`);
    await listener.hear('Galerie ansehen', follow(page, 'Galerie ansehen'));
    await walkThroughGallery(page, listener);
    await expectAllHeard(listener);
    await expect(listener.transcript()).toMatchFileSnapshot('spoken/frame.txt');
  });
});
