import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../../src/content/gallery.ts';
import { heldPictures } from '../support/heldPictures.ts';
import { buildings, laptop, phone, shownPicture, story, theSite } from '../support/site.ts';

const site = theSite();

/** The gallery's slides, each with the widths of its renditions in ascending order. */
async function slidesOf(page: Page): Promise<{ id: string; widths: number[] }[]> {
  const { slides } = await (await page.request.get('/content/galleries/buildings.json')).json();
  return (slides as Slide[]).map(({ id, sources: [best] }) => ({
    id,
    widths: best?.srcset.map(({ width }) => width) ?? [],
  }));
}

const widthOf = (address: string) => Number(/-(\d+)\.\w+$/.exec(address)?.[1]);

/** The width at which the picture is laid out, and the width its `sizes` declare. */
function laidOut(page: Page) {
  return page.locator('[data-slide] picture > img').evaluate((img: HTMLImageElement) => {
    const [width, height] = [Number(img.getAttribute('width')), Number(img.getAttribute('height'))];
    const box = img.getBoundingClientRect();
    const fitted = Math.min(box.width, (box.height * width) / height);
    // The `naturalWidth` of an `<img>` that was chosen by width is the width in `sizes`.
    return { fitted, told: img.naturalWidth, src: img.currentSrc };
  });
}

/** Records every picture that the page requests from now on: slide, width, and whether it was cancelled. */
async function watchRequests(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const requests = new Map<
    string,
    { slide: string; width: number; end?: 'loaded' | 'cancelled' }
  >();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const [, slide] = /photos\/\w+\/([\w-]+)-[0-9a-f]{12}-/.exec(request.url) ?? [];
    if (slide) requests.set(requestId, { slide, width: widthOf(request.url) });
  });
  session.on('Network.loadingFinished', ({ requestId }) => {
    Object.assign(requests.get(requestId) ?? {}, { end: 'loaded' });
  });
  session.on('Network.loadingFailed', ({ requestId, canceled }) => {
    if (canceled) Object.assign(requests.get(requestId) ?? {}, { end: 'cancelled' });
  });
  return { session, asked: () => [...requests.values()] };
}

async function slowNetwork(session: CDPSession, kilobytesASecond: number) {
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: kilobytesASecond * 1000,
    uploadThroughput: 100_000,
  });
}

/** Opens a page whose browser reports this connection. */
async function openOnNetwork(connection: object, options: BrowserContextOptions = {}) {
  const page = await site.newPage(options);
  await page.addInitScript((said) => {
    Object.defineProperty(navigator, 'connection', { value: said });
  }, connection);
  return page;
}

describe('the chosen rendition', () => {
  const screens: [string, BrowserContextOptions][] = [
    ['a phone', { viewport: phone, deviceScaleFactor: 3 }],
    ['a phone held across', { viewport: { width: 844, height: 390 }, deviceScaleFactor: 3 }],
    ['a laptop', { viewport: laptop }],
    ['a large screen', { viewport: { width: 1920, height: 1080 } }],
  ];

  it.each(screens)('fits the layout on %s, with and without a caption', async (_, screen) => {
    const page = await site.newPage(screen);
    const { deviceScaleFactor: density = 1 } = screen;
    const shapes = ['cover', 'workers-party-monument', 'ryugyong-hotel'];
    for (const { id, widths } of (await slidesOf(page)).filter((slide) =>
      shapes.includes(slide.id),
    )) {
      await page.goto(`${buildings}/${id}`);
      let kept: number | undefined;
      for (const caption of ['shown', 'hidden']) {
        await expect
          .poll(() => page.evaluate(() => document.documentElement.dataset.caption))
          .toBe(caption);
        await shownPicture(page);
        await expect
          .poll(async () => {
            const { fitted, told } = await laidOut(page);
            return Math.abs(told / fitted - 1);
          })
          .toBeLessThan(0.03);
        const { told, src } = await laidOut(page);
        const enough = widths.find((width) => width >= told * density) ?? widths.at(-1) ?? 0;
        // A browser may choose the next smaller one if it is nearly enough, and keeps a larger one that it has.
        const right = [enough, widths[widths.indexOf(enough) - 1], kept];
        kept = widthOf(src);
        expect(right, `${id}, caption ${caption}`).toContain(kept);
        await page.keyboard.press('c');
      }
    }
  });

  it('is the smallest while a key is held, and the right one when it is released', async () => {
    const page = await site.open(buildings);
    await shownPicture(page);
    await page.waitForLoadState('networkidle');
    const { session, asked } = await watchRequests(page);
    const [presses, rateMs] = [16, 33];
    const start = Date.now() - presses * rateMs;
    for (let press = 0; press < presses; press++) {
      // Not awaited: a finger does not wait for the page either. Events carry their own times, so a busy machine does not
      // stretch the pauses between them.
      void session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'ArrowRight',
        code: 'ArrowRight',
        autoRepeat: press > 0,
        timestamp: (start + press * rateMs) / 1000,
      });
    }
    await page.getByText('17 of 25', { exact: true }).waitFor();
    await expect.poll(async () => widthOf((await laidOut(page)).src)).toBeGreaterThan(240);
    const passed = (await slidesOf(page)).slice(4, 14);
    const inPassing = asked().flatMap(({ slide, width }) => {
      const smallest = passed.find(({ id }) => id === slide)?.widths[0];
      return smallest ? [{ slide, width, smallest }] : [];
    });
    expect(inPassing.length).toBeGreaterThan(0);
    for (const { slide, width, smallest } of inPassing) expect(width, slide).toBe(smallest);
  });
});

describe('the network', () => {
  it('no longer loads the picture of a slide that was left', async () => {
    const page = await site.open(`${buildings}/juche-tower`);
    await shownPicture(page);
    await page.waitForLoadState('networkidle');
    const { session, asked } = await watchRequests(page);
    await slowNetwork(session, 4);
    const left = (await slidesOf(page))[14]?.id ?? '';
    await page.keyboard.press('PageDown');
    await expect.poll(() => asked().some(({ slide }) => slide === left)).toBe(true);
    await page.keyboard.press('Home');
    const endOf = (id: string) => asked().find(({ slide }) => slide === id)?.end;
    await expect.poll(() => endOf(left)).toBe('cancelled');
  });

  it('loads the next slides before the previous one, one at a time', async () => {
    const page = await site.newPage();
    const { asked } = await watchRequests(page);
    await page.goto(`${buildings}/juche-tower`);
    await expect.poll(() => asked().length).toBeGreaterThanOrEqual(4);
    expect(asked().map(({ slide }) => slide)).toEqual([
      'juche-tower',
      'childrens-palace',
      'dark-night',
      'ryugyong-hotel',
    ]);
  });

  it('preloads nothing for a reader who saves data, and loads pictures no sharper than needed', async () => {
    const page = await openOnNetwork(
      { saveData: true, effectiveType: '4g' },
      { viewport: phone, deviceScaleFactor: 3 },
    );
    const { asked } = await watchRequests(page);
    await page.goto(`${buildings}/juche-tower`);
    await shownPicture(page);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('ArrowRight');
    await page.getByText('6 of 25', { exact: true }).waitFor();
    await shownPicture(page);
    await page.waitForLoadState('networkidle');
    expect(asked().map(({ slide }) => slide)).toEqual(['juche-tower', 'childrens-palace']);
    expect(asked()[1]?.width).toBeLessThanOrEqual(480);
  });

  it('preloads only the next slide where it is slow', async () => {
    const page = await openOnNetwork({ effectiveType: '3g' });
    const { asked } = await watchRequests(page);
    await page.goto(`${buildings}/juche-tower`);
    await expect.poll(() => asked().length).toBe(2);
    await page.waitForLoadState('networkidle');
    await shownPicture(page);
    expect(asked().map(({ slide }) => slide)).toEqual(['juche-tower', 'childrens-palace']);
  });
});

describe('the memory', () => {
  it('holds a few pictures, however many slides the reader has passed', async () => {
    const page = await site.open(buildings);
    const session = await page.context().newCDPSession(page);
    // Their events say that the presses are not hurried, so neighbours are loaded as well.
    const [presses, pauseMs] = [24, 250];
    const startMs = Date.now();
    for (let press = 0; press <= presses; press++) {
      await page.getByText(`${press + 1} of 25`, { exact: true }).waitFor();
      await shownPicture(page);
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'ArrowRight',
        code: 'ArrowRight',
        timestamp: (startMs + press * pauseMs) / 1000,
      });
    }
    const { elements, decoded } = await heldPictures(session);
    // Seven cached pictures, the one shown, and its placeholder.
    expect(elements).toBeLessThanOrEqual(9);
    expect(decoded).toBeLessThan(80_000_000);
  });
});

describe('a picture that fails to load', () => {
  it('is replaced by the grid’s rendition, with a notice, until the network returns', async () => {
    site.allowNoise(/Failed to load resource/);
    const page = await site.open(`${buildings}/all`);
    await page.waitForLoadState('networkidle');
    const large = /photos\/buildings\/arch-of-reunification-\w+-(960|1600|2400)/;
    await page.route(large, (route) => route.abort());
    await page.getByRole('link', { name: 'Slide 2:' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('This is a smaller version');
    const standIn = page.locator('[data-slide] img').first();
    const shown = await standIn.evaluate((img: HTMLImageElement) => [img.src, img.naturalWidth]);
    expect(shown).toEqual([expect.stringContaining('arch-of-reunification'), expect.any(Number)]);
    expect(shown[1]).toBeGreaterThan(0);
    await page.unroute(large);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    expect(widthOf(await shownPicture(page))).toBeGreaterThan(480);
    await alert.waitFor({ state: 'detached' });
  });

  it('because the network is down loads when it is back', async () => {
    site.allowNoise(/Failed to load resource/);
    const page = await site.open(story);
    await page.goto(buildings);
    await shownPicture(page);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.keyboard.press('End');
    await page.getByRole('alert').waitFor();
    await page.context().setOffline(false);
    await shownPicture(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
