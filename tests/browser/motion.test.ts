import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { watchForBlanks } from '../support/blankFrames.ts';
import { holdRequests } from '../support/holdRequests.ts';
import {
  buildings,
  focused,
  framesPass,
  laptop,
  phone,
  shownPicture,
  story,
  theSite,
} from '../support/site.ts';

const site = theSite();
const moving = { reducedMotion: 'no-preference' } as const;

interface Journeys {
  begun: number;
  /** Those that were not skipped. */
  run: number;
  ended: number;
}

declare global {
  interface Window {
    journeys: Journeys;
    seen: { picture: string | undefined; pushes: string[] };
  }
}

/** Opens a page that counts its view transitions, and waits until their code has loaded. */
async function open(path: string, options: Parameters<typeof site.open>[1] = {}) {
  const page = await site.newPage({ ...moving, ...options });
  await page.addInitScript(() => {
    const journeys = { begun: 0, run: 0, ended: 0 };
    window.journeys = journeys;
    const start = Document.prototype.startViewTransition;
    Document.prototype.startViewTransition = function (update) {
      const transition = start.call(this, update);
      journeys.begun++;
      transition.ready.then(
        () => journeys.run++,
        () => undefined,
      );
      transition.finished.then(() => journeys.ended++);
      return transition;
    };
  });
  const motion = page.waitForResponse(/\/movePicture-/);
  await page.goto(path);
  await motion;
  await page.waitForLoadState('networkidle');
  return page;
}

/** Opens the story when the gallery's document is there as well: without it, the picture soon stops waiting to move. */
async function openStory(options: Parameters<typeof open>[1] = {}) {
  const page = await open(story, options);
  const fetched = page.waitForResponse(/\/content\/galleries\//);
  await teaser(page).hover();
  await (await fetched).finished();
  return page;
}

const journeys = (page: Page) => page.evaluate(() => window.journeys);

/** The named parts of the page that are being animated. */
const inMotion = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .map(({ effect }) => (effect instanceof KeyframeEffect && effect.pseudoElement) || '')
      .filter((part) => part.includes('::view-transition-group')),
  );

/** Waits until a transition has ended and left nothing behind. */
async function arrived(page: Page, count = 1) {
  await expect.poll(() => journeys(page)).toEqual({ begun: count, run: count, ended: count });
  expect(await inMotion(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset.journey)).toBeUndefined();
  const named = page.locator('[style*="view-transition-name"]');
  expect(await named.count()).toBe(0);
}

async function slowMotion(page: Page, playbackRate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate });
  return session;
}

const place = (page: Page, of: number) => page.getByText(`${of} of 25`, { exact: true }).waitFor();
const teaser = (page: Page) => page.getByRole('link', { name: 'See gallery' }).first();

/** Opens the first gallery from its story, so slowly that the picture is still moving. */
async function openSlowly() {
  const page = await openStory();
  await slowMotion(page, 0.02);
  await teaser(page).click();
  await expect.poll(() => inMotion(page)).toContain('::view-transition-group(picture)');
  return page;
}

describe('the picture', () => {
  it('grows from the story’s teaser into the slide, and returns to it on every way back', async () => {
    const page = await openStory({ viewport: phone });
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    const ways = [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('link', { name: 'Back to story' }).click(),
      () => page.goBack(),
    ];
    let count = 0;
    for (const goBack of ways) {
      await teaser(page).click();
      await place(page, 1);
      await arrived(page, ++count);
      await goBack();
      await page.getByRole('article').waitFor();
      await arrived(page, ++count);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
      await expect.poll(() => focused(page)).toBe('See gallery');
    }
  });

  it('grows from the grid’s thumbnail and returns to it', async () => {
    const page = await open(`${buildings}/juche-tower`);
    await page.keyboard.press('g');
    await page.getByRole('list').waitFor();
    await arrived(page, 1);
    await page.getByRole('link', { name: 'Slide 7:' }).click();
    await place(page, 7);
    await arrived(page, 2);
    await page.keyboard.press('g');
    await arrived(page, 3);
    await expect.poll(() => focused(page)).toMatch(/^Slide 7:/);
    await page.goBack();
    await place(page, 7);
    await arrived(page, 4);
  });

  it('keeps its aspect ratio on the way, and ends where the slide shows it', async () => {
    const page = await open(`${buildings}/workers-party-monument`);
    await slowMotion(page, 0.02);
    await page.keyboard.press('g');
    await page.getByRole('list').waitFor();
    const frame = await page.evaluate(
      () => getComputedStyle(document.documentElement, '::view-transition-group(picture)').width,
    );
    await page.keyboard.press('Escape');
    await place(page, 3);
    const stage = page.locator('[data-slide]');
    const fitted = await stage.evaluate(({ clientWidth, clientHeight }) =>
      Math.min(clientWidth, clientHeight),
    );
    // A square picture, which the thumbnail crops.
    expect(Number.parseFloat(frame)).toBeLessThanOrEqual(fitted);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [move] = document
            .getAnimations()
            .filter(
              ({ effect }) =>
                effect instanceof KeyframeEffect &&
                effect.pseudoElement === '::view-transition-group(picture)',
            );
          move?.finish();
          const { width, height } = getComputedStyle(
            document.documentElement,
            '::view-transition-group(picture)',
          );
          return [width, height].map((length) => Math.round(Number.parseFloat(length)));
        }),
      )
      .toEqual([fitted, fitted]);
  });
});

describe('a reader in a hurry', () => {
  it('opens a gallery that has not loaded yet: the story stays until it has', async () => {
    const page = await open(story);
    const gallery = await holdRequests(page, '**/content/galleries/*.json');
    await teaser(page).scrollIntoViewIfNeeded();
    // It is not waited for long, so time stands still meanwhile.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await teaser(page).evaluate((link: HTMLElement) => link.click());
    await expect.poll(() => gallery.asked.length).toBe(1);
    gallery.release();
    await place(page, 1);
    await page.clock.resume();
    await arrived(page);
  });

  it('does not wait long for a gallery that loads slowly', async () => {
    const page = await open(story);
    const gallery = await holdRequests(page, '**/content/galleries/*.json');
    await teaser(page).evaluate((link: HTMLElement) => link.click());
    await page.getByRole('article').waitFor({ state: 'detached' });
    gallery.release();
    await place(page, 1);
  });

  it('presses a key while the picture is moving: it acts at once, and the transition ends', async () => {
    const page = await openSlowly();
    await page.keyboard.press('ArrowRight');
    await place(page, 2);
    expect(await inMotion(page)).toEqual([]);
    expect(await shownPicture(page)).toContain('arch-of-reunification');
  });

  it('presses a key before the transition starts: the new page gets it', async () => {
    const page = await openStory();
    await teaser(page).evaluate((link: HTMLElement) => {
      link.click();
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
      );
    });
    await place(page, 2);
    await expect.poll(async () => (await journeys(page)).ended).toBe(1);
  });

  it('presses a button of the new page while the picture is moving', async () => {
    const page = await openSlowly();
    await page.getByRole('link', { name: 'Next slide' }).click();
    await place(page, 2);
  });

  it('goes back while the picture is moving', async () => {
    const page = await openSlowly();
    await page.goBack();
    await page.getByRole('article').waitFor();
    expect(new URL(page.url()).pathname).toBe(story);
    await page.keyboard.press('Tab');
    await expect.poll(() => inMotion(page)).toEqual([]);
    expect(await focused(page)).not.toBe('');
  });

  it('presses Escape twice: the second one does nothing in the story', async () => {
    const page = await openStory();
    await teaser(page).click();
    await place(page, 1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('article').waitFor();
    // On a busy machine the second key comes while the way back is being prepared, and cuts its picture's motion short.
    await expect.poll(() => journeys(page)).toMatchObject({ begun: 2, ended: 2 });
    expect(await inMotion(page)).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(story);
  });

  it('presses fifty keys on a slow phone: all count, and the last picture is shown', async () => {
    const page = await open(buildings, { viewport: phone, deviceScaleFactor: 2 });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const keys = [
      ...Array(24).fill('ArrowRight'),
      ...Array(13).fill('ArrowLeft'),
      ...Array(13).fill('ArrowRight'),
    ];
    await Promise.all(
      keys.flatMap((key) =>
        (['rawKeyDown', 'keyUp'] as const).map((type) =>
          session.send('Input.dispatchKeyEvent', { type, key, code: key }),
        ),
      ),
    );
    await place(page, 25);
    const { slides } = await (await page.request.get('/content/galleries/buildings.json')).json();
    expect(await shownPicture(page)).toContain(`/${slides[24].id}-`);
  });
});

describe('a move', () => {
  it('shows its picture within two frames, and only then slides it in from its side', async () => {
    const page = await open(`${buildings}/juche-tower`, { viewport: laptop });
    await page.evaluate(() => {
      const twoFramesOn = (look: () => void) =>
        requestAnimationFrame(() => requestAnimationFrame(look));
      window.addEventListener('keydown', () => twoFramesOn(() => (window.seen = lookAround())));
      function lookAround() {
        const img = document.querySelector<HTMLImageElement>('[data-slide] picture > img');
        const pushes = document.getAnimations().flatMap(({ effect }) => {
          const [first] = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
          return first?.translate ? [String(first.translate)] : [];
        });
        const isThere = Boolean(img?.complete && img.naturalWidth > 0);
        return { picture: isThere ? img?.currentSrc : undefined, pushes };
      }
    });
    await page.keyboard.press('ArrowRight');
    const seen = await page.waitForFunction(() => window.seen);
    expect(await seen.jsonValue()).toEqual({
      picture: expect.stringContaining('/childrens-palace-'),
      pushes: ['3%'],
    });
  });

  it('never paints a frame without a picture, however quick, loaded or not', async () => {
    const page = await open(buildings, { viewport: laptop });
    const blanks = await watchForBlanks(page);
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowLeft', 'Home', 'PageDown']) {
      await page.keyboard.press(key);
      await framesPass(page);
    }
    for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
    await shownPicture(page);
    await page.waitForLoadState('networkidle');
    const { frames, blank } = await blanks();
    expect(frames).toBeGreaterThan(5);
    expect(blank).toBe(0);
  });
});

describe('a reader who wants no motion', () => {
  it('sees pages and pictures change at once', async () => {
    const page = await open(story, { reducedMotion: 'reduce' });
    await teaser(page).click();
    await place(page, 1);
    await shownPicture(page);
    await page.keyboard.press('ArrowRight');
    const animations = await page.evaluate(() => document.getAnimations().length);
    expect(animations).toBe(0);
    await page.goBack();
    await page.getByRole('article').waitFor();
    expect((await journeys(page)).begun).toBe(0);
  });
});
