import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdRequests } from '../support/holdRequests.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { siteWithGalleries } from '../support/largeSite.ts';
import { largeDemonstration } from '../support/largeStore.ts';
import { isHydrated, theSite } from '../support/site.ts';

const site = theSite();
const host = someoneElsesSite();
const served = siteWithGalleries(async () => [
  await largeDemonstration('sixty', 60),
  await largeDemonstration('thousands', 2400),
]);

const documents = /\/content\/galleries\//;
const scripts = /\/assets\/[\w-]+\.js$/;

const counter = (page: Page | Frame, text: string) => page.getByText(text, { exact: true }).first();
const caption = (page: Page | Frame, number: number) =>
  page.getByRole('figure').getByText(`Photograph ${number} of the walk.`);

const sizes = [
  { id: 'sixty', count: '60', at: 30 },
  { id: 'thousands', count: '2,400', at: 1210 },
];

describe.each(sizes)('the page of a slide of $count', ({ id, count, at }) => {
  const start = `/galleries/${id}/${id}-${at}`;

  const open = async (path = start, prepare?: (page: Page) => Promise<unknown>) => {
    const page = await site.newPage({ baseURL: served.origin });
    await prepare?.(page);
    await page.goto(path);
    await isHydrated(page);
    return page;
  };

  it('shows the next two slides without any request, and the third once one is answered', async () => {
    const page = await site.newPage({ baseURL: served.origin });
    const { asked, release } = await holdRequests(page, documents);
    await page.goto(start);
    await isHydrated(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await caption(page, at + 2).waitFor();
    await page.keyboard.press('ArrowRight');
    await counter(page, `${(at + 3).toLocaleString('en')} of ${count}`).waitFor();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    // The names of pages are not waited for.
    expect(asked[0]).toMatch(id === 'sixty' ? /\/sixty\.json$/ : /\/[0-9a-f]{12}\.json$/);
    release();
    await caption(page, at + 3).waitFor();
  });

  it('loses no key that was pressed before its scripts had loaded', async () => {
    const page = await site.newPage({ baseURL: served.origin });
    const { release } = await holdRequests(page, scripts);
    await page.goto(start, { waitUntil: 'domcontentloaded' });
    await counter(page, `${at.toLocaleString('en')} of ${count}`).waitFor();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageDown'])
      await page.keyboard.press(key);
    release();
    await caption(page, at + 12).waitFor();
  });

  it('shows every slide that a held arrow key passes, however slow the network', async () => {
    const page = await open(start, (page) =>
      page.route(documents, async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue().catch(() => undefined);
      }),
    );
    for (let step = 0; step < 26; step += 1) await page.keyboard.press('ArrowRight');
    await caption(page, at + 26).waitFor();
    expect(page.url()).toContain(id);
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/galleries/${id}/${id}-${at + 26}`);
  });

  it('leads to the first and the last slide, to any number, and to the grid at its slide', async () => {
    const page = await open();
    const total = Number(count.replace(',', ''));
    await page.keyboard.press('End');
    await caption(page, total).waitFor();
    await page.keyboard.press('Home');
    await caption(page, 1).waitFor();
    await page.keyboard.type('17');
    await page.keyboard.press('Enter');
    await caption(page, 17).waitFor();
    await page.keyboard.press('g');
    const link = page.getByRole('link', { name: /^Slide 17:/ });
    await expect.poll(() => link.evaluate(({ tabIndex }: HTMLElement) => tabIndex)).toBe(0);
    await expect.poll(() => link.locator('img').count()).toBeGreaterThan(0);
    if (id === 'sixty')
      expect(await page.getByRole('link', { name: /^Slide \d+:/ }).count()).toBe(60);
    await link.click();
    await caption(page, 17).waitFor();
    await page.reload();
    await caption(page, 17).waitFor();
  });

  it('finds a slide to which a link of another page leads', async () => {
    const page = await open();
    await page.keyboard.press('Home');
    await page.evaluate((path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, `/galleries/${id}/${id}-55`);
    await caption(page, 55).waitFor();
  });

  it('moves in a frame that may only run scripts', async () => {
    const page = await site.newPage();
    const src = `${served.origin}/embed/${id}/${id}-${at}`;
    const iframe = `<iframe sandbox="allow-scripts" title="Ours" width="800" height="700" src="${src}"></iframe>`;
    await page.goto(host.publish(iframe));
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('The page has no frame.');
    await isHydrated(frame);
    const next = frame.getByRole('link', { name: 'Next slide' });
    for (let step = 1; step <= 8; step += 1) {
      await next.click();
      await caption(frame, at + step).waitFor();
    }
    await frame.getByRole('link', { name: 'See all' }).click();
    const seen = frame.getByRole('link', {
      name: new RegExp(`^Slide ${(at + 8).toLocaleString('en')}:`),
    });
    await expect.poll(() => seen.locator('img').count()).toBeGreaterThan(0);
  });
});

it('a reader goes on where texts were corrected since the page was loaded', async () => {
  site.allowNoise(/404/);
  const page = await site.newPage({ baseURL: served.origin });
  const { release } = await holdRequests(page, documents);
  await page.goto('/galleries/thousands/thousands-1210');
  await isHydrated(page);
  const { slides, ...texts } = await largeDemonstration('thousands', 2400);
  const corrected = slides.map((slide, index) =>
    index === 1215 ? { ...slide, caption: 'Corrected.' } : slide,
  );
  await served.write([{ ...texts, slides: corrected }, await largeDemonstration('sixty', 60)]);
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
  release();
  await page.getByRole('figure').getByText('Corrected.').waitFor();
});
