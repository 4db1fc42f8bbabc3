import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { frameHeight } from '../../src/embed/host/snippet.ts';
import { visitor } from '../support/framedGallery.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { focused, framesPass, shownPicture, tabTo, theSite } from '../support/site.ts';

const site = theSite();
const visit = visitor(site, someoneElsesSite());

/** The messages of our own protocol that the frame has sent to the page, in order. */
const said = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { said: { data: { type?: string } }[] }).said
      .map(({ data }) => data)
      .filter(({ type }) => type?.startsWith('diaporama:')),
  );

const say = (page: Page, message: unknown) =>
  page.evaluate(
    (data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
    message,
  );

const place = (frame: Frame, at: number) => frame.getByText(`${at} of 25`, { exact: true });
const link = (frame: Frame, name: string | RegExp) => frame.getByRole('link', { name });

describe('a gallery in someone else’s page', () => {
  it('invites, opens, shows all and goes back, each time as high as it has told the page', async () => {
    const { page, frame } = await visit();
    expect(await frame.getByRole('figure').textContent()).toContain('25 photos');
    await link(frame, 'See gallery').click();
    await place(frame, 1).waitFor();
    await link(frame, 'Next slide').click();
    await place(frame, 2).waitFor();
    expect(await shownPicture(frame)).toContain('arch-of-reunification');
    await link(frame, 'See all').click();
    await link(frame, /^Slide 3: /).click();
    await place(frame, 3).waitFor();
    const [ready] = await said(page);
    expect(ready).toEqual({
      type: 'diaporama:ready',
      id: 'buildings',
      height: frameHeight(640),
      index: 1,
      count: 25,
    });
    const slides = async () =>
      (await said(page))
        .filter(({ type }) => type === 'diaporama:slide')
        .map((each) => (each as { index?: number }).index);
    await expect.poll(slides).toEqual([1, 2, 3]);
  });

  it('adds nothing to the page’s history, so Back leaves the page', async () => {
    const { page, frame } = await visit();
    const steps = await page.evaluate(() => history.length);
    await link(frame, 'See gallery').click();
    for (let move = 1; move < 4; move++) await link(frame, 'Next slide').click();
    await link(frame, 'See all').click();
    await link(frame, 'Back to slide').click();
    await place(frame, 4).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it.each([280, 360, 480, 640, 960, 1200])(
    'at %i pixels wide has the height its page can reserve, and nothing overflows',
    async (width) => {
      const { page, frame } = await visit({ width });
      await expect.poll(() => said(page)).not.toEqual([]);
      const heights = (await said(page)).map((each) => (each as { height?: number }).height);
      expect(Math.abs((heights[0] ?? 0) - frameHeight(width))).toBeLessThanOrEqual(1);
      for (const view of ['See gallery', 'See all']) {
        await link(frame, view).click();
        const overflow = await frame.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      }
    },
  );

  it('keeps its stage and controls where they are on every slide', async () => {
    const { frame } = await visit({ address: '/juche-tower', width: 360 });
    const next = link(frame, 'Next slide');
    const before = await next.boundingBox();
    for (let move = 0; move < 6; move++) {
      await next.click();
      await shownPicture(frame);
    }
    expect(await next.boundingBox()).toEqual(before);
  });

  it('lets the wheel scroll the page', async () => {
    const { page, frame } = await visit({
      address: '/juche-tower',
      after: '<p style="height: 3000px">',
    });
    await link(frame, 'Next slide').hover();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
  });

  it('opens in a new tab at the current slide', async () => {
    const { page, frame } = await visit({ address: '/juche-tower' });
    const opened = page.waitForEvent('popup');
    await link(frame, 'Open gallery').click();
    expect((await opened).url()).toContain('/galleries/buildings/juche-tower');
  });
});

describe('a keyboard', () => {
  const around = {
    address: '/juche-tower',
    before: '<button>Before</button><br>',
    after: '<br><button>After</button><p style="height: 3000px">',
  };

  it('tabs into the frame, moves slides there, and tabs out after it', async () => {
    const { page, frame } = await visit(around);
    await page.getByRole('button', { name: 'Before' }).focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(frame)).toBe('Previous slide');
    await page.keyboard.press('ArrowRight');
    await place(frame, 6).waitFor();
    await page.keyboard.press('ArrowLeft');
    await place(frame, 5).waitFor();
    await tabTo(page, 'After');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(frame)).toBe('Open gallery');
  });

  it('in the host page moves no slide, and the frame takes no focus', async () => {
    const { page, frame } = await visit(around);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await place(frame, 5).count()).toBe(1);
  });

  it('does not scroll the host page with keys that move slides in the frame', async () => {
    const { page, frame } = await visit(around);
    await link(frame, 'Next slide').focus();
    for (const key of ['PageDown', 'End', 'PageUp', 'Home', 'g']) {
      await page.keyboard.press(key);
      await framesPass(page);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    await link(frame, 'Back to slide').waitFor();
    await expect.poll(() => focused(frame)).toMatch(/^Slide 1: /);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await place(frame, 1).waitFor();
  });
});

describe('the host page', () => {
  it('controls the gallery with messages, and the focus stays where it is', async () => {
    const { page, frame } = await visit();
    await say(page, { type: 'diaporama:next' });
    await place(frame, 2).waitFor();
    await say(page, { type: 'diaporama:go', index: 7 });
    await place(frame, 7).waitFor();
    await say(page, { type: 'diaporama:previous' });
    await place(frame, 6).waitFor();
    await say(page, { type: 'diaporama:seeAll' });
    await link(frame, 'Back to slide').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    for (const { origin } of await page.evaluate(
      () => (window as unknown as { said: { origin: string }[] }).said,
    )) {
      expect(origin).toBe(inject('site'));
    }
  });

  it('is the only one in control: messages of other frames and malformed ones are ignored', async () => {
    const forger = `<script>
      window.forge = () => parent.frames[0].postMessage({ type: 'diaporama:next' }, '*');
    </script>`;
    const { page, frame } = await visit({
      address: '/juche-tower',
      after: `<iframe title="Another" srcdoc="${forger.replaceAll('"', '&quot;')}"></iframe>`,
    });
    for (const message of ['diaporama:next', null, { type: 'diaporama:go', index: '3' }, []]) {
      await say(page, message);
    }
    await page.waitForFunction(() => 'forge' in (window.frames[1] ?? {}));
    await page.evaluate(() => (window.frames[1] as unknown as { forge(): void }).forge());
    // Messages arrive in order, so the next one that counts comes after them all.
    await say(page, { type: 'diaporama:next' });
    await place(frame, 6).waitFor();
    await framesPass(frame);
    expect(await place(frame, 6).count()).toBe(1);
  });

  it.each([
    ['?start=juche-tower', 5],
    ['?start=7', 7],
    ['/juche-tower?start=2', 5],
  ])('chooses the slide to start at: %s', async (address, at) => {
    const { frame } = await visit({ address });
    await place(frame, at).waitFor();
  });

  it('gets the cover for a slide that no longer exists', async () => {
    const { frame } = await visit({ address: '?start=taken-out' });
    await link(frame, 'See gallery').waitFor();
  });

  it('chooses theme, language and captions before the first paint', async () => {
    const { frame } = await visit({ address: '/juche-tower?theme=dark&lang=de&caption=hidden' });
    const root = frame.locator('html');
    expect(await root.getAttribute('lang')).toBe('de');
    expect(await root.evaluate((html) => getComputedStyle(html).colorScheme)).toBe('dark');
    expect(await frame.getByText('The 558-foot').isVisible()).toBe(false);
    expect(await frame.getByText('Tim Johnson').isVisible()).toBe(true);
    await frame.getByRole('button', { name: 'Bildtext einblenden' }).click();
    expect(await frame.getByText('The 558-foot').isVisible()).toBe(true);
  });

  it('is told the height in the protocols of WordPress, pym.js and AMP', async () => {
    const { page } = await visit({ address: '?childId=one#?secret=abc123' });
    const all = await page.evaluate(() =>
      (window as unknown as { said: { data: unknown }[] }).said.map(({ data }) => data),
    );
    const height = frameHeight(640);
    expect(all).toContainEqual({ message: 'height', value: height, secret: 'abc123' });
    expect(all).toContain(`pymxPYMxonexPYMxheightxPYMx${height}`);
    expect(all).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  });
});
