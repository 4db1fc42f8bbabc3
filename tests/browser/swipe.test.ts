import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdRequests } from '../support/holdRequests.ts';
import {
  buildings,
  framesPass,
  isHydrated,
  laptop,
  phone,
  story,
  theSite,
} from '../support/site.ts';
import {
  gesturesAreThere,
  line,
  pictureLie,
  reportMs,
  restingLie,
  still,
  stopClock,
  touchScreen,
} from '../support/touch.ts';

const site = theSite();

/** A phone whose reader does not prefer reduced motion. */
const inTheHand = {
  viewport: phone,
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'no-preference',
} as const;

async function openOnPhone(slide = '/juche-tower') {
  const page = await site.open(`${buildings}${slide}`, inTheHand);
  await gesturesAreThere(page);
  return { page, touch: await touchScreen(page) };
}

const leftward = line([320, 250], [80, 250], 4);
const rightward = leftward.toReversed();
const isAt = (page: Page, place: number) =>
  page.getByText(`${place} of 25`, { exact: true }).waitFor();

describe('a finger on the picture', () => {
  it('pushes it to the next and the previous slide', async () => {
    const { page, touch } = await openOnPhone();
    await touch.stroke(...leftward);
    await isAt(page, 6);
    await touch.stroke(...rightward);
    await isAt(page, 5);
    await restingLie(page);
    await touch.stroke(...rightward);
    await isAt(page, 4);
    expect(await restingLie(page)).toEqual({ x: 0, y: 0, zoom: 1 });
  });

  it('moves the picture and its neighbours, which exist only during the swipe', async () => {
    const { page, touch } = await openOnPhone();
    const pictures = page.getByRole('figure').locator('picture > img');
    expect(await pictures.count()).toBe(1);
    await touch.drag(...line([320, 250], [120, 250]).map((point) => [point]));
    const { x, y } = await pictureLie(page);
    expect(x).toBeLessThan(-150);
    expect(x).toBeGreaterThanOrEqual(-200);
    expect(y).toBe(0);
    expect(await pictures.count()).toBe(3);
    const boxes = await pictures.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().left),
    );
    expect(boxes.map((left) => Math.round(left - x))).toEqual([-406, 0, 406]);
    await touch.lift();
    await isAt(page, 6);
    await expect.poll(() => pictures.count()).toBe(1);
  });

  it('releases a picture that continues at its speed and never jumps', async () => {
    const { page, touch } = await openOnPhone();
    await touch.drag(...leftward.map((point) => [point]));
    const places = await page.evaluateHandle(() => {
      const img = document.querySelector('figure [data-offset="0"] img');
      const seen: number[] = [];
      const look = () => {
        if (!img?.isConnected) return;
        seen.push(img.getBoundingClientRect().left);
        requestAnimationFrame(look);
      };
      look();
      return seen;
    });
    await touch.lift();
    await isAt(page, 6);
    await expect.poll(() => page.locator('figure picture > img').count()).toBe(1);
    const seen = await places.jsonValue();
    const last = seen.at(-1) ?? 0;
    expect(last).toBeLessThan(-380);
    // The previous picture only moves to the left.
    for (const [i, left] of seen.entries())
      expect(left).toBeLessThanOrEqual((seen[i - 1] ?? 0) + 0.5);
  });

  it('catches a moving picture, and drags it from where it is', async () => {
    const { page } = await openOnPhone();
    await stopClock(page);
    const touch = await touchScreen(page, () => page.clock.runFor(reportMs));
    await touch.stroke(...leftward);
    await page.clock.runFor(50);
    await touch.drag([[200, 250]]);
    await page.clock.runFor(100);
    await isAt(page, 6);
    const caught = await pictureLie(page);
    expect(caught.x).toBeGreaterThan(0);
    await page.clock.runFor(100);
    expect(await pictureLie(page)).toEqual(caught);
    await touch.lift();
    await page.clock.runFor(3000);
    expect(await restingLie(page)).toEqual({ x: 0, y: 0, zoom: 1 });
    await isAt(page, 6);
  });

  it('moves three slides by three quick flicks', async () => {
    const { page, touch } = await openOnPhone();
    for (let flick = 0; flick < 3; flick++) await touch.stroke(...leftward);
    await isAt(page, 8);
  });

  it('meets resistance at the first slide, and the picture returns', async () => {
    const { page, touch } = await openOnPhone('');
    await touch.drag(...line([100, 250], [340, 250]).map((point) => [point]));
    const { x } = await pictureLie(page);
    expect(x).toBeGreaterThan(50);
    expect(x).toBeLessThan(130);
    await touch.lift();
    expect(await restingLie(page)).toEqual({ x: 0, y: 0, zoom: 1 });
    await isAt(page, 1);
  });

  it('that lifts half-way leaves the slide where it was', async () => {
    const { page, touch } = await openOnPhone();
    await touch.stroke([300, 250], [280, 250], [265, 250], ...still([262, 250]));
    expect(await restingLie(page)).toEqual({ x: 0, y: 0, zoom: 1 });
    await isAt(page, 5);
  });

  it('pushes the other way right to left', async () => {
    const { page, touch } = await openOnPhone();
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await touch.drag(...rightward.map((point) => [point]));
    const { x } = await pictureLie(page);
    const next = page.locator('[data-offset="1"]');
    expect((await next.boundingBox())?.x).toBeCloseTo(x - 406, 0);
    await touch.lift();
    await isAt(page, 6);
  });

  it('at the edge of the screen is left to the browser’s Back gesture', async () => {
    const { page, touch } = await openOnPhone();
    await touch.stroke(...line([8, 250], [300, 250]));
    expect(await pictureLie(page)).toEqual({ x: 0, y: 0, zoom: 1 });
    await isAt(page, 5);
  });

  it('on a page that the reader has zoomed moves the page, not the slides', async () => {
    const { page, touch } = await openOnPhone();
    await touch.session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    const stage = page.getByRole('figure').locator('> div').first();
    await expect
      .poll(() => stage.evaluate((element) => getComputedStyle(element).touchAction))
      .toBe('auto');
    await touch.stroke(...leftward);
    await isAt(page, 5);
    expect(await pictureLie(page)).toEqual({ x: 0, y: 0, zoom: 1 });
  });

  it('before the code has loaded is replayed', async () => {
    const page = await site.newPage(inTheHand);
    const gestures = await holdRequests(page, '**/assets/gestures-*.js');
    await page.goto(`${buildings}/juche-tower`);
    await isHydrated(page);
    const touch = await touchScreen(page);
    await touch.stroke(...leftward);
    await isAt(page, 5);
    gestures.release();
    await isAt(page, 6);
  });

  it('changes the slide at once for a reader who prefers reduced motion', async () => {
    const page = await site.open(`${buildings}/juche-tower`, {
      ...inTheHand,
      reducedMotion: 'reduce',
    });
    await gesturesAreThere(page);
    const touch = await touchScreen(page);
    await touch.drag(...leftward.map((point) => [point]));
    const frames = page.evaluate(async () => {
      const seen = new Set<string>();
      for (let frame = 0; frame < 20; frame++) {
        await new Promise(requestAnimationFrame);
        const row = document.querySelector<HTMLElement>('figure > div > div');
        seen.add(row?.style.translate ?? '');
      }
      return [...seen];
    });
    await touch.lift();
    await isAt(page, 6);
    // Under the finger and at rest, with nothing in between.
    expect((await frames).length).toBeLessThanOrEqual(2);
  });
});

describe('a finger that moves up or down on the picture', () => {
  it('scrolls the page, and moves no slide', async () => {
    const { page, touch } = await openOnPhone();
    await page.setViewportSize({ width: 390, height: 500 });
    await touch.stroke(...line([200, 360], [212, 140]));
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
    await isAt(page, 5);
  });

  it('returns to the story when it pulls the picture down', async () => {
    const { page, touch } = await openOnPhone();
    await touch.drag(...line([200, 160], [205, 390]).map((point) => [point]));
    const { x, y } = await pictureLie(page);
    expect(x).toBe(0);
    expect(y).toBeGreaterThan(100);
    await touch.lift();
    await page.getByRole('article').waitFor();
    expect(new URL(page.url()).pathname).toBe(story);
  });

  it('previews leaving, and no longer once it has turned back', async () => {
    const { page, touch } = await openOnPhone();
    const caption = page.getByRole('figure').locator('figcaption');
    const opacity = () => caption.evaluate((each) => Number(getComputedStyle(each).opacity));
    await touch.drag(...line([200, 160], [205, 220]).map((point) => [point]));
    expect(await opacity()).toBe(1);
    await touch.move(...line([205, 220], [205, 390]).map((point) => [point]));
    await expect.poll(opacity).toBeLessThan(0.2);
    await touch.move(...line([205, 390], [205, 190]).map((point) => [point]));
    await expect.poll(opacity).toBe(1);
    await touch.move(...still([205, 190]).map((point) => [point]));
    await touch.lift();
    await restingLie(page);
    await isAt(page, 5);
  });

  it('lets a picture that was pulled a little return', async () => {
    const { page, touch } = await openOnPhone();
    await touch.stroke(...line([200, 200], [200, 240]), ...still([200, 240]));
    expect(await restingLie(page)).toEqual({ x: 0, y: 0, zoom: 1 });
    await isAt(page, 5);
  });

  it('scrolls back a scrolled page, and does not leave', async () => {
    const { page, touch } = await openOnPhone();
    await page.setViewportSize({ width: 390, height: 500 });
    await page.evaluate(() => window.scrollTo(0, 100));
    expect(await page.evaluate(() => window.scrollY)).toBe(100);
    await touch.stroke(...line([200, 60], [205, 200]));
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(60);
    await isAt(page, 5);
  });
});

describe('a mouse', () => {
  it('drags the picture as a finger does', async () => {
    const page = await site.open(`${buildings}/juche-tower`, { reducedMotion: 'no-preference' });
    await gesturesAreThere(page);
    await page.mouse.move(600, 400);
    await page.mouse.down();
    await page.mouse.move(300, 402, { steps: 8 });
    expect((await pictureLie(page)).x).toBeLessThan(-250);
    await page.mouse.up();
    await isAt(page, 6);
    await page.mouse.move(500, 400, { steps: 5 });
    expect(await restingLie(page)).toEqual({ x: 0, y: 0, zoom: 1 });
  });

  it('selects a caption’s text as usual', async () => {
    const page = await site.open(`${buildings}/juche-tower`, { viewport: laptop });
    await gesturesAreThere(page);
    const text = await page.getByRole('figure').locator('figcaption p').first().boundingBox();
    if (!text) throw new Error('The caption is nowhere.');
    await page.mouse.move(text.x + 2, text.y + 10);
    await page.mouse.down();
    await page.mouse.move(text.x + 150, text.y + 10, { steps: 5 });
    await page.mouse.up();
    const selected = await page.evaluate(() => getSelection()?.toString().length);
    expect(selected).toBeGreaterThan(5);
    await isAt(page, 5);
  });
});

describe('two fingers across a trackpad', () => {
  const push = [4, 10, 25, 40, 55, 60];
  const momentum = Array.from({ length: 25 }, (_, i) => 55 * 0.86 ** i);

  /** A swipe and its momentum, as a trackpad reports them: one event a frame, by the events' own time. */
  async function swipeOver(page: Page, sign: 1 | -1, startMs: number) {
    const session = await page.context().newCDPSession(page);
    await Promise.all(
      [...push, ...momentum].map((across, frame) =>
        session.send('Input.dispatchMouseEvent', {
          type: 'mouseWheel',
          x: 400,
          y: 400,
          deltaX: across * sign,
          deltaY: 0.5,
          timestamp: (startMs + frame * 16) / 1000,
        }),
      ),
    );
    await framesPass(page);
  }

  it('move exactly one slide a gesture, despite its momentum', async () => {
    const page = await site.open(`${buildings}/juche-tower`);
    await gesturesAreThere(page);
    const startMs = Date.now();
    await swipeOver(page, 1, startMs);
    await isAt(page, 6);
    await swipeOver(page, -1, startMs + 1000);
    await isAt(page, 5);
  });

  it('scroll the page up and down as usual', async () => {
    const page = await site.open(`${buildings}/juche-tower`, {
      viewport: { width: 700, height: 500 },
    });
    await gesturesAreThere(page);
    await page.mouse.move(300, 250);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await isAt(page, 5);
  });
});
