import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { archiveSite } from '../support/archiveSite.ts';
import { violations } from '../support/axe.ts';
import { isKept } from '../support/kept.ts';
import { theSite } from '../support/site.ts';

const { open, allowNoise } = theSite();
const site = archiveSite(100);

/** Follows a link. @returns once the page with this heading is shown. */
async function follow(page: Page, link: string | RegExp, heading: string | RegExp) {
  await page.getByRole('main').getByRole('link', { name: link, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_, javaScriptEnabled) => {
  test('readers walk from the front page into the archive, by months and by topics', async () => {
    const page = await open(`${site.origin}/`, { javaScriptEnabled });
    await follow(page, 'All stories by month', 'Archive');
    await follow(page, '2026', '2026');
    await follow(page, 'November', 'November 2026');
    await follow(page, /^Story 99: /, /^Story 99: /);
    await follow(page, 'Harbours & ships', 'Harbours & ships');
    // 100 stories are four full pages and four more: the first page has those and the fourth.
    expect(await page.getByRole('article').count()).toBe(28);
    await page.getByText('The newest 28 of 100').waitFor();

    await page.getByRole('link', { name: 'Older' }).click();
    await page.waitForURL('**/topics/harbours-ships/3');
    await page.getByText(/^October 10.–.November 2, 2026$/).waitFor();
    expect(await page.getByRole('article').count()).toBe(24);

    await page.goBack();
    await page.getByText('The newest 28 of 100').waitFor();
    await page.getByRole('contentinfo').getByRole('link', { name: 'Archive' }).click();
    await page.getByRole('heading', { level: 1, name: 'Archive' }).waitFor();
  });
});

test.each([
  '/archive',
  '/archive/2026',
  '/archive/2026/10',
  '/topics/ferries',
  '/topics/harbours-ships/2',
  '/photographers/ada-kim',
  '/sections/sport',
  '/articles/story-7',
])('%s passes every rule of axe, and fits a narrow window', async (path) => {
  const page = await open(site.origin + path, { viewport: { width: 320, height: 640 } });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a page that is shorter than the window begins below the sections, and ends with the window', async () => {
  const page = await open(`${site.origin}/archive`, { viewport: { width: 1280, height: 1000 } });
  const edges = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON());
  const sections = await edges('nav:has(a[href="/sections/world"])');
  const main = await edges('main');
  const footer = await edges('footer');
  expect(main.top - sections.bottom).toBeLessThan(20);
  expect(footer.bottom).toBeGreaterThan(990);
});

test('the same address has the same page, whether it is opened or reached by links', async () => {
  const page = await open(`${site.origin}/topics/harbours-ships/4`);
  const pages = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
  expect(await pages.allTextContents()).toEqual(['Newer', 'Older']);
  await page.getByRole('link', { name: 'Older' }).click();
  await expect.poll(() => pages.allTextContents()).toEqual(['Newer', 'Newest', 'Older']);
  await page.reload();
  expect(await pages.allTextContents()).toEqual(['Newer', 'Newest', 'Older']);
});

test.each([
  '/archive/2019',
  '/archive/2026/12',
  '/archive/2026/13',
  '/topics/nothing',
  '/topics/ferries/3',
  '/sections/culture',
  '/photographers/nobody',
])('%s, which has nothing, is answered with 404', async (path) => {
  expect((await fetch(site.origin + path)).status).toBe(404);
});

test('the front page of a large site stays small, with its structured data', async () => {
  const html = await (await fetch(`${site.origin}/`)).text();
  expect(html.match(/<article/g)).toHaveLength(24);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(150_000);
});

test('pages of the archive that were read can be read again without a network', async () => {
  allowNoise(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/);
  const page = await open(`${site.origin}/archive/2026/11`, { serviceWorkers: 'allow' });
  await isKept(page, '/archive/2026/11');
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'November 2026' }).waitFor();
});
