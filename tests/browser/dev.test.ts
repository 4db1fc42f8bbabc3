import { mkdir, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openSite } from '../../src/cli/openSite.ts';
import { serve } from '../../src/cli/serve.ts';
import { violations } from '../support/axe.ts';
import { type DevelopedSite, developed, draftStory, waitingSlide } from '../support/developed.ts';
import { isHydrated, laptop, phone, theSite } from '../support/site.ts';

const { newPage, allowNoise } = theSite();
let site: DevelopedSite;

beforeAll(async () => {
  site = await developed();
});
afterAll(async () => {
  expect(await site.stop()).toBe(0);
  await rm(site.path(''), { recursive: true });
});

async function open(path: string, options = {}): Promise<Page> {
  const page = await newPage({ baseURL: site.origin, timezoneId: 'Europe/Berlin', ...options });
  await page.goto(path);
  await isHydrated(page);
  await bar(page).waitFor();
  return page;
}

const bar = (page: Page) => page.getByRole('complementary', { name: 'Preview' });
const state = (page: Page) => bar(page).getByRole('status');
const fault = (page: Page) => page.getByRole('alert').filter({ hasText: 'Fix this' });
const text = (page: Page) => state(page).textContent();

it('says on each page of a draft, and of what is due later, that it is not published', async () => {
  const page = await open(draftStory);
  expect(await text(page)).toBe('Story · Draft: not published');
  await page.goto('/galleries/making/all');
  await bar(page).waitFor();
  expect(await text(page)).toBe('Gallery · Draft: not published');
  await page.goto(waitingSlide);
  await bar(page).waitFor();
  // In the time zone of whoever looks.
  expect(await text(page)).toMatch(
    /^Picture · Not published before December 3, 2099 at 09:00 AM GMT\+1$/,
  );
});

it('follows the app from slide to slide', async () => {
  const page = await open('/galleries/buildings/2');
  await expect.poll(() => text(page)).toBe('');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(`**${waitingSlide}`);
  await expect.poll(() => text(page)).toContain('Not published before');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => text(page)).toBe('');
});

it('lists on every page what is not published yet, with links', async () => {
  const page = await open('/');
  await bar(page).getByText('3 not published yet').click();
  const items = bar(page).getByRole('listitem');
  expect(await items.count()).toBe(3);
  await items.getByRole('link', { name: 'How these pictures were made' }).click();
  await page.waitForURL(`**${draftStory}`);
});

it.each([phone, laptop, { width: 844, height: 390 }])(
  'leaves the picture, the counter and the controls where they are seen at %o',
  async (viewport) => {
    const page = await open(waitingSlide, { viewport });
    const { height: barHeight = 0 } = (await bar(page).boundingBox()) ?? {};
    expect(barHeight).toBeGreaterThan(20);
    for (const part of [
      page.getByRole('link', { name: 'Back to story' }),
      page.getByRole('figure').getByRole('img').first(),
      page.getByText('3 of 25', { exact: true }),
      page.getByRole('link', { name: 'Next slide' }),
    ]) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(barHeight);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    }
    expect(await violations(page)).toEqual([]);
  },
);

it('marks a gallery in a frame, without the list', async () => {
  const page = await newPage({ baseURL: site.origin });
  await page.goto('/favicon.svg');
  await page.goto('/embed/making');
  await bar(page).waitFor();
  expect(await text(page)).toBe('Gallery · Draft: not published');
});

it('loads the page again when a document changes, where it was scrolled to', async () => {
  const page = await open(draftStory, { viewport: phone });
  await page.evaluate(() => window.scrollTo(0, 900));
  const before = await page.evaluate(() => window.scrollY);
  await site.change(`${draftStory.slice(1)}.json`, (story) => {
    story.title = 'How it was done';
  });
  await page.getByRole('heading', { level: 1, name: 'How it was done' }).waitFor();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
  expect(site.printed()).toMatch(
    /^Changed: content\/articles\/how-these-pictures-were-made\.json\.$/m,
  );
});

it('shows a mistake in site.yaml by its line over the page, and the page once it is mended', async () => {
  allowNoise(/status of 500/);
  const page = await open('/');
  await site.write('site.yaml', 'name: The Courier\nmoto: Daily\n');
  await fault(page).waitFor();
  expect(await fault(page).textContent()).toContain('site.yaml:2: ');
  expect(await fault(page).textContent()).toContain('did you mean “motto”?');
  const other = await newPage({ baseURL: site.origin });
  expect((await other.goto('/'))?.status()).toBe(500);
  expect(await other.getByRole('heading').textContent()).toBe('Fix this to see the page');
  expect(await other.textContent('pre')).toContain('site.yaml:2: ');
  await site.write('site.yaml', 'name: The Courier\nmotto: Every day\n');
  for (const shown of [page, other]) {
    await shown.getByText('Every day').first().waitFor();
    expect(await fault(shown).count()).toBe(0);
  }
});

it('shows a mistake in a document by file and line, and the page once it is mended', async () => {
  allowNoise(/status of 500/);
  const page = await open('/galleries/daily-life');
  await site.change('galleries/daily-life.json', (gallery) => {
    gallery.slides[0].width = 'wide';
  });
  await fault(page).waitFor();
  expect(await fault(page).textContent()).toMatch(
    /content\/galleries\/daily-life\.json, line \d+: slides\[0\]\.width: expected/,
  );
  expect(site.printed()).toMatch(/^content\/galleries\/daily-life\.json, line \d+: slides\[0\]/m);
  await site.change('galleries/daily-life.json', (gallery) => {
    gallery.slides[0].width = 1600;
    gallery.title = 'Days';
  });
  await page.getByRole('region', { name: 'Days' }).waitFor();
});

it.each([
  ['de', 'Vorschau', 'Artikel · Entwurf: nicht veröffentlicht', '3 noch nicht veröffentlicht'],
  ['ko', '미리보기', '기사 · 초안: 게시되지 않음', '아직 게시되지 않음 3건'],
  ['ar', 'معاينة', 'مقال · مسودة: لم تُنشر', '3 عناصر لم تُنشر بعد'],
  ['en', 'Preview', 'Story · Draft: not published', '3 not published yet'],
])('speaks the language of the site: %s', async (lang, name, said, list) => {
  const page = await newPage({ baseURL: site.origin, viewport: phone });
  await page.goto(draftStory);
  await site.write('site.yaml', `name: The Courier\nlang: ${lang}\n`);
  const region = page.getByRole('complementary', { name });
  await region.waitFor();
  expect(await region.getByRole('status').textContent()).toBe(said);
  expect(await region.textContent()).toContain(list);
  expect(await region.getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
  const { width = 0 } = (await region.boundingBox()) ?? {};
  expect(width).toBe(phone.width);
});

it('names the folder to import when a source changes, and imports nothing itself', async () => {
  await mkdir(site.path('stories/walk'), { recursive: true });
  // The watcher can miss what comes into a new folder at once, and sees it when it is saved again.
  const saved = async () => {
    await site.write('stories/walk/story.md', '# A walk\n');
    return site.printed();
  };
  await expect
    .poll(saved, { interval: 500 })
    .toMatch(
      /stories\/walk\/story\.md has changed\. To show it: diaporama import \S*stories\/walk /,
    );
});

it('does not give its pages to other sites', async () => {
  const path = `${site.origin}/content${draftStory}.json`;
  expect((await fetch(path)).status).toBe(200);
  expect((await fetch(path, { headers: { Origin: 'https://other.example' } })).status).toBe(403);
  expect((await fetch(path, { headers: { Origin: 'null' } })).status).toBe(403);
});

it('shows a site without content what to do, and its stories once there are some', async () => {
  allowNoise(/status of 500/);
  const list = await readFile(site.path('content/index.json'), 'utf8');
  await rm(site.path('content/index.json'));
  const page = await newPage({ baseURL: site.origin });
  await page.goto('/');
  expect(await page.textContent('pre')).toContain(
    'There is no content yet. "diaporama import FOLDER"',
  );
  await site.write('content/index.json', list);
  await page.getByRole('link', { name: 'How these pictures were made' }).first().waitFor();
});

it('takes the next port where one is taken', async () => {
  const port = Number(new URL(site.origin).port);
  const next = await developed(port, site.path(''));
  expect(next.printed()).toContain(`Port ${port} is in use`);
  expect(next.origin).not.toBe(site.origin);
  expect(await next.stop()).toBe(0);
});

it('is not answered for by a worker that serve left in the browser', async () => {
  const place = { folder: site.path(''), app: resolve(inject('app')) };
  const { site: served } = await openSite(place);
  const first = await serve({ site: served, host: '127.0.0.1', port: 0, onError: console.error });
  const options = { baseURL: first.origin, serviceWorkers: 'allow' as const };
  const reader = await newPage(options);
  await reader.goto('/');
  await reader.evaluate(async () => void (await navigator.serviceWorker.ready));
  const page = await reader.context().newPage();
  await reader.close();
  await first.stop();

  const same = await developed(Number(new URL(first.origin).port), site.path(''));
  expect(`${same.origin}/`).toBe(first.origin);
  await page.goto('/');
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations).toBe(0);
  // For a minute, the page can still come from the browser's own cache.
  await page.reload();
  await bar(page).waitFor();
  await page.close();
  expect(await same.stop()).toBe(0);
});
