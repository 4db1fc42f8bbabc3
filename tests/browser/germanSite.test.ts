import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordKeys } from '../../src/words/wordKeys.ts';
import { textsOf, translations } from '../support/catalogues.ts';
import { germanSite, germanUrl } from '../support/germanSite.ts';
import { isHydrated, laptop, phone, theSite } from '../support/site.ts';

const german = germanSite();
const { newPage, allowNoise } = theSite();

/** English sentences that German does not share. */
const sameInGerman = new Set(textsOf(translations.de as never, 'de').values());
const english = [...wordKeys().values()].filter(
  (sentence) => sentence.length > 3 && !sentence.includes('{') && !sameInGerman.has(sentence),
);

const views = [
  '/',
  '/sections/land-leute',
  '/sections/sport',
  '/articles/hafen',
  '/galleries/hafen/sky',
  '/galleries/hafen/all',
  '/embed/hafen',
  '/embed/hafen/water',
  '/nirgends',
];

async function open(path: string, options = {}): Promise<Page> {
  const page = await newPage({ baseURL: german.origin, ...options });
  await page.goto(path);
  await isHydrated(page);
  return page;
}

/** What a page says to people: its title, its texts, and the attributes that are read out or shown. */
function textsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement?.closest('script, style')) texts.push(textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('*'))
      for (const name of [
        'aria-label',
        'aria-roledescription',
        'aria-description',
        'title',
        'alt',
        'placeholder',
        'content',
      ])
        texts.push(element.getAttribute(name)?.trim() ?? '');
    return texts.filter(Boolean);
  });
}

describe('a German site', () => {
  it('names the software in the generator tag of each page, and nowhere else', async () => {
    const answers: string[] = ['/nirgends', '/galleries/nichts', '/oembed?url=x'];
    for await (const group of german.site.addresses()) answers.push(...group.paths);
    expect(answers.length).toBeGreaterThan(40);
    for (const path of answers) {
      const answer = await german.site.respond(new Request(new URL(path, germanUrl)));
      const text = await answer.text();
      if (answer.headers.get('content-type')?.startsWith('text/html')) {
        expect(text, path).toContain('<html lang="de"');
      }
      const rest = text.replace('<meta name="generator" content="Diaporama" />', '');
      expect(rest.match(/.{0,40}Diaporama.{0,40}/g) ?? [], path).toEqual([]);
    }
    expect(answers).toContain('/rss.xml');
    expect(answers).toContain('/manifest.webmanifest');
  });

  it.each(views)('says nothing in English, and nothing of the software, at %s', async (path) => {
    if (path === '/nirgends') allowNoise(/status of 404/);
    const page = await newPage({ baseURL: german.origin });
    await page.goto(path);
    const before = await textsIn(page);
    await isHydrated(page);
    for (const texts of [before, await textsIn(page)]) {
      const said = texts.filter((text) => text !== 'Diaporama');
      expect(
        said
          .filter((text) => english.includes(text) || /diaporama/i.test(text))
          .filter((text) => !/trusted-types/.test(text)),
      ).toEqual([]);
    }
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });

  it('has nothing empty where markets, newsletter and footer could be', async () => {
    const page = await open('/articles/hafen');
    expect(await page.getByRole('form').count()).toBe(0);
    expect(await page.getByRole('table').count()).toBe(0);
    const [article, main] = await Promise.all(
      ['article', 'main'].map((role) => page.getByRole(role as 'main').boundingBox()),
    );
    if (!article || !main) throw new Error('The story is not shown.');
    const left = article.x - main.x;
    const right = main.x + main.width - article.x - article.width;
    expect(Math.abs(left - right)).toBeLessThan(2);
  });

  it.each([
    ['a phone with text at 200 %', { width: 320, height: 640 }, '200%'],
    ['a phone', phone, '100%'],
    ['a laptop', laptop, '100%'],
  ])('shows every section and its logo in the header of %s', async (_, viewport, fontSize) => {
    const page = await open('/sections/kultur', { viewport });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, fontSize);
    const links = page.getByRole('navigation', { name: 'Ressorts' }).getByRole('link');
    expect(await links.count()).toBe(8);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= viewport.width).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await page.locator('[aria-current="page"]').textContent()).toBe('Kultur');
    const logo = page.getByRole('link', { name: 'Der Kurier' }).getByRole('img');
    expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  });
});

describe('the scripts of a site', () => {
  const counted = (page: Page) =>
    page.evaluate(() => (window as never as { gezaehlt: string[] }).gezaehlt);

  it('hear each page and slide once, the first ones too', async () => {
    const page = await open('/');
    await expect.poll(() => counted(page)).toEqual(['page /']);
    await page.getByRole('link', { name: 'Ein Tag am Hafen', exact: true }).click();
    await page.getByRole('link', { name: 'Galerie ansehen' }).first().click();
    // One that is passed quickly is not reported.
    await expect.poll(() => counted(page)).toContain('slide sky');
    await page.getByRole('link', { name: 'Nächstes Bild' }).click();
    await expect
      .poll(() => counted(page))
      .toEqual([
        'page /',
        'page /articles/hafen',
        'page /galleries/hafen',
        'open sky',
        'slide sky',
        'slide water',
      ]);
  });

  it('are not loaded in frames', async () => {
    const page = await newPage({ baseURL: german.origin });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/embed/hafen/water');
    await isHydrated(page);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /zaehler|anzeigen/.test(path))).toEqual([]);
  });

  it('load after the first picture', async () => {
    const page = await newPage({ baseURL: german.origin });
    const asked: string[] = [];
    page.on('requestfinished', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/galleries/hafen/sky');
    await expect.poll(() => asked).toContain('/anzeigen.js');
    const first = asked.findIndex((path) => path.startsWith('/content/photos/hafen/sky'));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(asked.indexOf('/anzeigen.js')).toBeGreaterThan(first);
  });
});

describe('a slot', () => {
  it('stays the same element while slides change, in reserved room, and leaves keys and focus alone', async () => {
    const page = await open('/galleries/hafen/sky');
    const region = page.getByRole('region', { name: 'Anzeige' });
    const reserved = await region.boundingBox();
    await region.getByRole('link', { name: /^Runde/ }).waitFor();
    expect(await region.boundingBox()).toEqual(reserved);
    const slot = await page.locator('[data-slot]').elementHandle();
    const round = async () => Number(/\d+/.exec((await slot?.textContent()) ?? '')?.[0]);
    const before = await round();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('img', { name: 'Wellen im Gegenlicht' }).waitFor();
    await expect.poll(round).toBe(before + 1);
    expect(await slot?.evaluate((element) => element.isConnected)).toBe(true);
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-slot]') ?? null),
    ).toBeNull();
    await page.getByText('2 von 3', { exact: true }).filter({ visible: true }).first().waitFor();
  });

  it('is not printed, and not shown without scripts', async () => {
    const page = await open('/');
    const region = page.getByRole('region', { name: 'Anzeige' });
    expect(await region.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await region.isVisible()).toBe(false);
    const plain = await newPage({ baseURL: german.origin, javaScriptEnabled: false });
    await plain.goto('/galleries/hafen/sky');
    expect(await plain.locator('[data-slot]').isVisible()).toBe(false);
  });
});
