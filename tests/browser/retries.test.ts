import type { Frame, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitor } from '../support/framedGallery.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { documentsOf, largeDemonstration } from '../support/largeStore.ts';
import { buildings, isHydrated, laptop, phone, story, theSite } from '../support/site.ts';
import { gesturesAreThere, pictureLie, touchScreen } from '../support/touch.ts';

const site = theSite();
const visit = visitor(site, someoneElsesSite());

const anyPicture = '**/content/photos/**';
const failing = /Failed to load resource|ERR_FAILED/;
const slide = `${buildings}/juche-tower`;

/** What has the focus, by its tag or its role. */
const focusedPart = (page: Page | Frame) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element?.hasAttribute('data-stage')) return 'the stage';
    return element === document.body ? 'nothing' : (element?.tagName ?? 'nothing');
  });

/** Presses the button with the keyboard; its request succeeds this time. */
async function retry(target: Page | Frame, page: Page): Promise<Locator> {
  const button = target.getByRole('button', { name: 'Try again' });
  await button.waitFor();
  await page.unrouteAll({ behavior: 'wait' });
  await button.focus();
  await page.keyboard.press('Enter');
  await button.waitFor({ state: 'detached' });
  return button;
}

async function openFailing(options?: Parameters<typeof site.newPage>[0], path = slide) {
  site.allowNoise(failing);
  const page = await site.newPage(options);
  await page.route(anyPicture, (route) => route.abort());
  await page.goto(path);
  await isHydrated(page);
  return page;
}

describe('“Try again” hands the focus on when it disappears:', () => {
  it('of a picture, to its stage', async () => {
    const page = await openFailing();
    await retry(page, page);
    expect(await focusedPart(page)).toBe('the stage');
    await page.keyboard.press('Tab');
    expect(await focusedPart(page)).not.toBe('nothing');
  });

  it('of a picture in a frame, to its stage', async () => {
    site.allowNoise(failing);
    const { page, frame } = await visit({
      address: '/juche-tower',
      prepare: async (page) => {
        await page.route(anyPicture, (route) => route.abort());
      },
    });
    await retry(frame, page);
    expect(await focusedPart(frame)).toBe('the stage');
  });

  it('of a part of a large gallery, to its stage, and to that of the loaded slide', async () => {
    site.allowNoise(/status of 404|Failed to load|ERR_FAILED|ContentError/);
    const page = await site.newPage();
    const documents = documentsOf([await largeDemonstration('walk', 400)]);
    let areThere = false;
    await page.route('**/content/galleries/walk**', (route) => {
      const path = new URL(route.request().url()).pathname.replace('/content/', '');
      return areThere || path === 'galleries/walk.json'
        ? route.fulfill({ json: documents[path] })
        : route.abort();
    });
    await page.goto('/galleries/walk');
    await page.getByText('1 of 400', { exact: true }).waitFor();
    await page.keyboard.press('End');
    const button = page.getByRole('button', { name: 'Try again' });
    await button.waitFor();
    areThere = true;
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Photograph 400 of the walk.').waitFor();
    expect(await focusedPart(page)).toBe('the stage');
  });

  it('of the markets, to the figures', async () => {
    site.allowNoise(failing);
    const page = await site.newPage();
    await page.route('**/content/markets.json', (route) => route.abort());
    await page.goto('/');
    await isHydrated(page);
    await page.locator(`a[href="${story}"]`).first().click();
    await retry(page, page);
    const markets = page.getByRole('region', { name: 'Markets' });
    expect(await markets.evaluate((region) => region === document.activeElement)).toBe(true);
  });

  it.each(['/articles/later', '/galleries/later'])(
    'of a page that was opened while the connection was down, to the loaded page: %s',
    async (path) => {
      site.allowNoise(/status of 404|Failed to load|ERR_FAILED/);
      const page = await site.newPage();
      const [kind, from] = path.startsWith('/articles')
        ? ['articles', 'north-korea-minerals']
        : ['galleries', 'buildings'];
      const answer = await page.request.get(`/content/${kind}/${from}.json`);
      const document = { ...(await answer.json()), slug: 'later', id: 'later' };
      let isUp = false;
      await page.route(`**/content/${kind}/later.json`, (route) =>
        isUp ? route.fulfill({ json: document }) : route.abort(),
      );
      await page.goto(path);
      const button = page.getByRole('button', { name: 'Try again' });
      await button.waitFor();
      isUp = true;
      await button.focus();
      await page.keyboard.press('Enter');
      await button.waitFor({ state: 'detached' });
      await expect.poll(() => focusedPart(page)).toBe('H1');
    },
  );
});

describe('a picture that has failed', () => {
  it('cannot be zoomed: by key, button, double click, wheel or two fingers', async () => {
    const page = await openFailing({ viewport: phone, hasTouch: true, isMobile: true });
    const notice = page.getByRole('alert');
    await notice.waitFor();
    const before = await notice.boundingBox();
    const tool = page.getByRole('button', { name: 'Zoom in' });
    expect(await tool.getAttribute('aria-disabled')).toBe('true');
    await tool.click({ force: true });
    for (const key of ['z', '+', '+']) await page.keyboard.press(key);
    await page.mouse.dblclick(200, 170);
    const touch = await touchScreen(page);
    await touch.drag(
      [
        [150, 200],
        [220, 200],
      ],
      [
        [60, 200],
        [330, 200],
      ],
    );
    await gesturesAreThere(page);
    const held = await notice.boundingBox();
    await touch.lift();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    expect(held).toEqual(before);
    expect(await notice.boundingBox()).toEqual(before);
    expect((await pictureLie(page)).zoom).toBe(1);
    expect(await page.getByRole('group', { name: 'Zoomed picture' }).count()).toBe(0);
    expect(await tool.getAttribute('aria-pressed')).toBe('false');
  });

  it('that was zoomed before it failed is fitted, and can be zoomed once it has loaded', async () => {
    site.allowNoise(failing);
    const page = await site.newPage();
    let fail = () => {};
    const held = new Promise<void>((done) => {
      fail = done;
    });
    await page.route(anyPicture, async (route) => {
      await held;
      await route.abort();
    });
    await page.goto(slide, { waitUntil: 'commit' });
    await isHydrated(page);
    await page.keyboard.press('z');
    await page.getByRole('button', { name: 'Zoom out' }).waitFor();
    fail();
    await page.getByRole('alert').waitFor();
    await expect.poll(async () => (await pictureLie(page)).zoom).toBe(1);
    await retry(page, page);
    const tool = page.getByRole('button', { name: 'Zoom in' });
    await expect.poll(() => tool.getAttribute('aria-disabled')).toBeNull();
    await page.keyboard.press('z');
    await page.getByRole('button', { name: 'Zoom out' }).waitFor();
  });

  it.each([
    { width: 320, height: 568, percent: 100 },
    { width: 320, height: 568, percent: 200 },
    { ...phone, percent: 200 },
    { width: 844, height: 390, percent: 100 },
    { ...laptop, percent: 200 },
    { ...laptop, percent: 100 },
  ])('has a notice that nothing covers at $width × $height, text at $percent %', async (window) => {
    const { percent, ...viewport } = window;
    const page = await openFailing({ viewport });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
    }, percent);
    const notice = page.getByRole('alert');
    await notice.waitFor();
    for (const part of [notice.locator('p'), notice.getByRole('button')]) {
      await part.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      expect(await uncovered(part)).toBe(true);
    }
  });
});

/** Whether an element is on top at its edges and its centre. */
function uncovered(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const across = [left + 2, (left + right) / 2, right - 2];
    const down = [top + 2, (top + bottom) / 2, bottom - 2];
    return across.every((x) =>
      down.every((y) => element.contains(document.elementFromPoint(x, y))),
    );
  });
}
