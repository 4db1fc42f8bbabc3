import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { visitor } from '../support/framedGallery.ts';
import { frameCode, holdRequests } from '../support/holdRequests.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { focused, framesPass, isHydrated, phone, shownPicture, theSite } from '../support/site.ts';

const site = theSite();
const visit = visitor(site, someoneElsesSite());

describe('a frame whose code has not loaded', () => {
  it('shows its picture and its link, and requests the code when idle', async () => {
    const asked: string[] = [];
    const { frame } = await visit({
      isStarted: false,
      prepare: async (page) => {
        await page.route(frameCode, (route) => void asked.push(route.request().url()));
      },
    });
    expect(await shownPicture(frame)).toContain('/cover-');
    expect(await frame.getByRole('link', { name: 'See gallery' }).isVisible()).toBe(true);
    await expect.poll(() => asked.length).toBe(1);
  });

  it('requests the code at the first sign of use, even while the page is loading', async () => {
    const asked: string[] = [];
    const { frame } = await visit({
      isStarted: false,
      prepare: async (page) => {
        // Delays the window's load event forever.
        await page.route('**/content/**', () => undefined);
        await page.route(frameCode, (route) => void asked.push(route.request().url()));
      },
    });
    await framesPass(frame);
    expect(asked).toEqual([]);
    await frame.getByRole('link', { name: 'See gallery' }).hover();
    await expect.poll(() => asked.length).toBe(1);
  });

  it('replays clicks, keys and commands in order', async () => {
    let release = () => {};
    const { page, frame } = await visit({
      address: '/juche-tower',
      isStarted: false,
      prepare: async (page) => {
        ({ release } = await holdRequests(page, frameCode));
      },
    });
    await frame.getByRole('link', { name: 'Next slide' }).click();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key);
    }
    await page.evaluate(() =>
      document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'diaporama:next' }, '*'),
    );
    await framesPass(frame);
    expect(await frame.getByText('5 of 25', { exact: true }).isVisible()).toBe(true);
    release();
    await frame.getByText('9 of 25', { exact: true }).waitFor();
    expect(frame.url()).toMatch(/\/embed\/buildings\/juche-tower$/);
  });

  it('replays a button pressed by keyboard, too', async () => {
    let release = () => {};
    const { page, frame } = await visit({
      address: '/juche-tower',
      isStarted: false,
      prepare: async (page) => {
        ({ release } = await holdRequests(page, frameCode));
      },
    });
    await frame.getByRole('button', { name: 'Hide caption' }).focus();
    await page.keyboard.press('Enter');
    release();
    await frame.getByRole('button', { name: 'Show caption' }).waitFor();
  });

  it('follows its links when the code fails to load, also one clicked before', async () => {
    site.allowNoise(/Failed to load resource/);
    const { frame } = await visit({
      isStarted: false,
      prepare: async (page) => {
        await page.route(frameCode, (route) => route.abort());
      },
    });
    await frame.getByRole('link', { name: 'See gallery' }).click();
    await frame.getByText('1 of 25', { exact: true }).waitFor();
    await frame.getByRole('link', { name: 'Next slide' }).click();
    await frame.getByText('2 of 25', { exact: true }).waitFor();
  });
});

describe('a frame in WordPress’s sandbox, under a strict policy', () => {
  const sandboxed = {
    attributes: 'sandbox="allow-scripts" security="restricted"',
    prepare: async (page: Page) => {
      await page.route('**/embed/**', async (route) => {
        const response = await route.fetch();
        const headers = {
          ...response.headers(),
          'content-security-policy':
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
        };
        await route.fulfill({ response, headers });
      });
    },
  };

  it('is a complete gallery without storage and full screen, and logs nothing', async () => {
    const { frame } = await visit(sandboxed);
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await frame.getByRole('link', { name: 'See gallery' }).click();
    await frame.getByRole('link', { name: 'Next slide' }).click();
    await frame.getByText('2 of 25', { exact: true }).waitFor();
    expect(await shownPicture(frame)).toContain('arch-of-reunification');
    await frame.getByRole('button', { name: 'Hide caption' }).click();
    await frame.getByRole('button', { name: 'Show caption' }).waitFor();
    expect(await frame.getByRole('button', { name: 'Full screen' }).count()).toBe(0);
    await frame.getByRole('link', { name: 'See all' }).click();
    await expect.poll(() => focused(frame)).toMatch(/^Slide 2: /);
  });

  it('starts at the requested slide', async () => {
    const { frame } = await visit({ ...sandboxed, address: '?start=9&theme=dark' });
    await frame.getByText('9 of 25', { exact: true }).waitFor();
  });
});

describe('a frame without scripts', () => {
  it('links from slide to slide, to the grid, and back', async () => {
    const { page, frame } = await visit({ javaScriptEnabled: false });
    await frame.getByRole('link', { name: 'See gallery' }).click();
    for (let place = 1; place < 4; place++) {
      await frame.getByText(`${place} of 25`, { exact: true }).waitFor();
      await frame.getByRole('link', { name: 'Next slide' }).click();
    }
    await frame.getByText('4 of 25', { exact: true }).waitFor();
    expect(await frame.getByRole('button').count()).toBe(0);
    await frame.getByRole('link', { name: 'See all' }).click();
    await frame.getByRole('link', { name: /^Slide 9: / }).click();
    await frame.getByText('9 of 25', { exact: true }).waitFor();
    const opened = page.waitForEvent('popup');
    await frame.getByRole('link', { name: 'Open gallery' }).click();
    expect((await opened).url()).toContain('/galleries/buildings/scaffold');
  });

  it('redirects a slide’s number to the slide', async () => {
    const { frame } = await visit({ javaScriptEnabled: false, address: '/juche-tower' });
    await frame.goto(frame.url().replace('juche-tower', '2'));
    await frame.waitForURL('**/embed/buildings/arch-of-reunification');
  });
});

describe('full screen', () => {
  it('is offered where the page allows it, and fills the screen with the stage', async () => {
    const { page, frame } = await visit({
      address: '/juche-tower',
      attributes: 'allow="fullscreen"',
    });
    await frame.getByRole('button', { name: 'Full screen' }).click();
    await expect
      .poll(() => page.evaluate(() => document.fullscreenElement?.tagName))
      .toBe('IFRAME');
    const overflow = await frame.evaluate(
      () => document.documentElement.scrollHeight - innerHeight,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
  });

  it('is not offered where the page does not', async () => {
    const { frame } = await visit({ address: '/juche-tower' });
    expect(await frame.getByRole('button', { name: 'Full screen' }).count()).toBe(0);
    expect(await frame.getByRole('link', { name: 'Open gallery' }).isVisible()).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing, %s, in a frame on', (colorScheme) => {
  it.each(['', '/juche-tower', '/all'])('/embed/buildings%s', async (path) => {
    for (const width of [280, 640]) {
      const page = await site.newPage({ colorScheme, viewport: { ...phone, width } });
      await page.goto(`/embed/buildings${path}`);
      await isHydrated(page);
      expect(await violations(page)).toEqual([]);
    }
  });
});
