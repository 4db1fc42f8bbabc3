import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { issuesOf } from '../support/richResults.ts';
import { buildings, story, theSite } from '../support/site.ts';
import { expectSearchable, nodesOf } from '../support/structuredDataRules.ts';
import { faultsOf } from '../support/validXml.ts';

const site = theSite();

const slide = `${buildings}/juche-tower`;
const pages = { home: '/', story, cover: buildings, slide, grid: `${buildings}/all` };

/** Where the test server has a page of the public address that the build was given. */
const served = (address: string) => {
  const { pathname } = new URL(address);
  return inject('site') + pathname;
};
const get = (path: string) => fetch(inject('site') + path);
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)</g)].map(([, at = '']) => at);

const content = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
const canonical = (page: Page) => page.locator('link[rel="canonical"]').getAttribute('href');

describe('search engines', () => {
  it.each(Object.entries(pages))('get the data they require: %s', async (_, path) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    const script = page.locator('script[type="application/ld+json"]');
    expect(await script.count()).toBe(1);
    const { '@graph': graph } = JSON.parse((await script.textContent()) ?? '');
    expectSearchable(graph);
    expect((await issuesOf(graph)).errors).toEqual([]);
    for (const { contentUrl } of nodesOf(graph)
      .filter((node) => 'contentUrl' in node)
      .slice(0, 3))
      expect((await fetch(served(`${contentUrl}`), { method: 'HEAD' })).status).toBe(200);
  });

  it('find every page in the sitemap, by its canonical address', async () => {
    const robots = await (await get('/robots.txt')).text();
    const at = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '';
    const index = await (await fetch(served(at))).text();
    expect(await faultsOf(index, 'sitemap.xsd')).toEqual([]);
    const files = locations(index);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const sitemap = await (await fetch(served(file))).text();
      expect(await faultsOf(sitemap, 'sitemap.xsd')).toEqual([]);
      for (const address of locations(sitemap)) {
        const response = await fetch(served(address));
        expect(response.status).toBe(200);
        expect(await response.text()).toContain(`<link rel="canonical" href="${address}"/>`);
      }
      for (const [, picture = ''] of sitemap.matchAll(/<image:loc>([^<]*)</g))
        expect((await fetch(served(picture), { method: 'HEAD' })).status).toBe(200);
    }
  });

  it('get the canonical address of the current slide', async () => {
    const page = await site.open(slide);
    const start = new URL((await canonical(page)) ?? '');
    expect(start.pathname).toBe(slide);
    await page.keyboard.press('ArrowRight');
    await page.getByText('6 of 25', { exact: true }).waitFor();
    await expect.poll(() => new URL(page.url()).pathname).not.toBe(slide);
    expect(await canonical(page)).toBe(start.origin + new URL(page.url()).pathname);
    await page.keyboard.press('Home');
    await expect.poll(() => canonical(page)).toBe(`${start.origin}${buildings}`);
    await page.keyboard.press('g');
    await expect.poll(() => canonical(page)).toBe(`${start.origin}${buildings}/all`);
    expect(await page.locator('link[rel="canonical"]').count()).toBe(1);
  });

  it('do not index a missing page', async () => {
    site.allowNoise(/404/);
    const page = await site.open('/nowhere', { javaScriptEnabled: false });
    expect(await content(page, 'robots')).toBe('noindex');
    expect(await page.locator('link[rel="canonical"], meta[property="og:url"]').count()).toBe(0);
  });
});

describe('a shared link', () => {
  it.each(Object.entries(pages))('shows a picture of the size it declares: %s', async (_, path) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    const response = await fetch(served((await content(page, 'og:image')) ?? ''));
    expect(response.headers.get('Content-Type')).toBe(await content(page, 'og:image:type'));
    const { width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect([`${width}`, `${height}`]).toEqual([
      await content(page, 'og:image:width'),
      await content(page, 'og:image:height'),
    ]);
    expect(width).toBeGreaterThanOrEqual(1200);
  });
});

it('Feed readers find the feed on every page, and every story in it', async () => {
  const page = await site.open(story);
  const link = page.locator('head > link[type="application/rss+xml"]');
  const feed = await (await fetch(served((await link.getAttribute('href')) ?? ''))).text();
  expect(await faultsOf(feed, 'rss.xsd')).toEqual([]);
  const links = [...feed.matchAll(/<link>([^<]*)</g)].map(([, at = '']) => new URL(at).pathname);
  expect(links).toContain(story);
  for (const path of links) expect((await get(path)).status).toBe(200);
});

it('The site can be installed: the browser accepts its manifest', async () => {
  const page = await site.open('/');
  const session = await page.context().newCDPSession(page);
  const { url, errors, manifest } = await session.send('Page.getAppManifest');
  expect(new URL(url).pathname).toBe('/manifest.webmanifest');
  expect(errors).toEqual([]);
  expect(manifest.icons?.length).toBe(4);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Test contexts are incognito.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

it.each([
  ['/favicon.ico', 'image/x-icon'],
  ['/favicon.svg', 'image/svg+xml'],
  ['/icons/apple-touch-icon.png', 'image/png'],
])('The icon %s exists', async (path, type) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toMatch(type === 'image/x-icon' ? /icon/ : type);
});
