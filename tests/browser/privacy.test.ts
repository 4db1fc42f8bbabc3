import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { someoneElsesSite } from '../support/hostPage.ts';
import { buildings, isHydrated, shownPicture, story, theSite } from '../support/site.ts';

const site = theSite();
const host = someoneElsesSite();

/** The origins that a context's pages send requests to from now on. */
function originsAsked(context: BrowserContext): Set<string> {
  const origins = new Set<string>();
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:') origins.add(url.origin);
  });
  return origins;
}

async function expectNoCookie(page: Page) {
  expect(await page.context().cookies()).toEqual([]);
  for (const frame of page.frames()) expect(await frame.evaluate(() => document.cookie)).toBe('');
}

it('Reading a story and its gallery is reported to nobody, and sets no cookie', async () => {
  const page = await site.newPage({ serviceWorkers: 'allow' });
  const origins = originsAsked(page.context());
  await page.goto('/');
  await isHydrated(page);
  await page.goto(story);
  await isHydrated(page);
  await page.getByRole('button', { name: 'Read full story' }).click();
  await page.getByRole('link', { name: 'See gallery' }).first().click();
  await shownPicture(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('c');
  await shownPicture(page);
  await page.keyboard.press('g');
  await page.getByRole('link', { name: 'Back to slide' }).click();
  await shownPicture(page);
  await page.getByRole('link', { name: 'Back to story' }).click();
  await page.getByRole('table', { name: 'Markets' }).scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect([...origins]).toEqual([inject('site')]);
  await expectNoCookie(page);
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  for (const key of kept) expect(key).toMatch(/^diaporama:/);
});

it('A page with an embedded gallery contacts only our site, which learns nothing about the page and sets no cookie', async () => {
  const page = await site.newPage({ serviceWorkers: 'allow' });
  const origins = originsAsked(page.context());
  const referrers = new Set<string | undefined>();
  page.on('request', async (request) => {
    if (request.url().startsWith(inject('site')))
      referrers.add((await request.allHeaders()).referer);
  });
  const address = host.publish(
    `<a class="diaporama" href="${inject('site')}${buildings}">Buildings</a>
    <script async src="${inject('site')}/embed.js" referrerpolicy="no-referrer"></script>`,
  );
  await page.goto(address);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: 'See gallery' }).click();
  await frame.getByText('1 of 25', { exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  expect([...origins].sort()).toEqual([new URL(address).origin, inject('site')].sort());
  for (const referrer of referrers) expect(referrer ?? '').not.toContain(new URL(address).origin);
  await expectNoCookie(page);
});

it('The page itself can count what a reader does in a gallery', async () => {
  const page = await site.newPage({ serviceWorkers: 'allow' });
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['open', 'slide', 'seeAll', 'caption', 'leave'])
      document.addEventListener(`diaporama:${name}`, (event) => {
        const { gallery, slide, index, count } = (event as CustomEvent).detail;
        heard.push(`${name} ${gallery}/${slide} ${index} of ${count}`);
      });
  });
  await page.goto(story);
  await isHydrated(page);
  await page.getByRole('link', { name: 'See gallery' }).first().click();
  await page.getByText('1 of 25', { exact: true }).waitFor();
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect
    .poll(heard)
    .toEqual(['open buildings/cover 1 of 25', 'slide buildings/cover 1 of 25']);
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(async () => (await heard()).at(-1))
    .toBe('slide buildings/arch-of-reunification 2 of 25');
  await page.keyboard.press('g');
  await page.getByRole('link', { name: /^Slide 3/ }).click();
  await expect
    .poll(async () => (await heard()).at(-1))
    .toMatch(/^slide buildings\/[\w-]+ 3 of 25$/);
  await page.getByRole('link', { name: 'Back to story' }).click();
  await expect
    .poll(async () => (await heard()).at(-1))
    .toMatch(/^leave buildings\/[\w-]+ 3 of 25$/);
  expect((await heard()).map((line) => line.split(' ')[0])).toEqual([
    'open',
    'slide',
    'slide',
    'seeAll',
    'slide',
    'leave',
  ]);
});
