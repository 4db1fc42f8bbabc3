import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { reservedSpace } from '../../src/embed/host/snippet.ts';
import { scriptSnippet } from '../../src/metadata/embedCode.ts';
import { holdRequests } from '../support/holdRequests.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { focused, framesPass, isHydrated, tabTo, theSite } from '../support/site.ts';

const site = theSite();
const host = someoneElsesSite();
const ours = `${inject('site')}/`;

const titles = { buildings: 'Buildings', 'daily-life': 'Daily life', making: 'One picture' };

type Options = NonNullable<Parameters<typeof scriptSnippet>[0]['options']>;

/** The snippet that a publisher pastes. */
const lines = (id: keyof typeof titles = 'buildings', options: Options = {}) =>
  scriptSnippet({ site: ours, id, title: titles[id], options });

const link = lines().split('\n')[0];
const script = lines().split('\n')[1];

/** Records the events that galleries fire in a page. */
const listening = `<script>
  window.heard = [];
  for (const type of ['diaporama:ready', 'diaporama:slide'])
    document.addEventListener(type, ({ detail, target }) =>
      heard.push({ type, id: detail.id, index: detail.index, host: target.className }));
</script>`;

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: { type: string; id: string }[] }).heard);

async function open(body: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await site.newPage();
  await prepare?.(page);
  await page.goto(host.publish(listening + body), { waitUntil: 'commit' });
  return page;
}

const frames = (page: Page) => page.locator('.diaporama-frame > iframe');

/** Scrolls to the gallery in the page's nth frame, and waits until it is ready. */
async function gallery(page: Page, nth = 0): Promise<Frame> {
  await frames(page)
    .nth(nth)
    .evaluate((frame) => frame.scrollIntoView());
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(nth);
  const frame = await (await frames(page).nth(nth).elementHandle())?.contentFrame();
  if (!frame) throw new Error('The page has no frame.');
  await isHydrated(frame);
  return frame;
}

const place = (frame: Frame, at: number) => frame.getByText(`${at} of 25`, { exact: true });

describe('the pasted snippet', () => {
  it('becomes a frame with a title and permissions, and hides its link', async () => {
    const page = await open(lines());
    await gallery(page);
    const frame = frames(page);
    expect(await frame.getAttribute('title')).toBe('Buildings');
    expect(await frame.getAttribute('src')).toBe(`${ours}embed/buildings`);
    expect(await frame.getAttribute('loading')).toBe('lazy');
    expect(await frame.getAttribute('allow')).toBe('fullscreen; clipboard-write');
    expect(await page.getByRole('link').count()).toBe(0);
    const box = await frame.boundingBox();
    const column = await page.locator('.diaporama-frame').boundingBox();
    expect(box).toEqual(column);
  });

  it('passes on the publisher’s options', async () => {
    const options = { start: 'juche-tower', caption: 'hidden', theme: 'dark', lang: 'de' };
    const frame = await gallery(await open(lines('buildings', options)));
    await frame.getByText('5 von 25', { exact: true }).waitFor();
    expect(await frame.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
      caption: 'hidden',
      theme: 'dark',
    });
  });

  it('tells our site nothing about the page', async () => {
    const referrers: (string | undefined)[] = [];
    const page = await open(lines(), async (opened) => {
      opened.on('request', async (request) => {
        const { origin, pathname } = new URL(request.url());
        if (`${origin}/` === ours && /^\/embed(\.js|\/)/.test(pathname))
          referrers.push((await request.allHeaders()).referer);
      });
    });
    await gallery(page);
    expect(referrers).toEqual([undefined, undefined]);
  });

  it('works within a paragraph, which stays intact', async () => {
    const page = await open(`<p id="text">See ${link} and read on.</p>${script}`);
    await gallery(page);
    expect(await page.locator('#text').innerText()).toMatch(/^See\s+and read on\.$/);
    expect(await page.locator('#text iframe').count()).toBe(1);
  });

  it('works under a policy that admits scripts by a nonce', async () => {
    const page = await site.newPage();
    const policy = `default-src 'none'; script-src 'nonce-r4nd0m'; frame-src ${inject('site')}`;
    const body = `${listening}${lines()}`.replaceAll('<script', '<script nonce="r4nd0m"');
    await page.goto(host.publish(body, { 'Content-Security-Policy': policy }));
    await gallery(page);
    expect((await frames(page).boundingBox())?.height).toBeGreaterThan(500);
  });

  it('makes three galleries on one page, each with its own events, with the script included three times', async () => {
    const page = await open(`${lines()}${lines('daily-life')}${lines('making')}`);
    for (const nth of [0, 1, 2]) await gallery(page, nth);
    expect(await frames(page).count()).toBe(3);
    // Frames load in parallel, so any of them may be ready first.
    const event = (type: string, id: string) => ({ type, id, index: 1, host: 'diaporama-frame' });
    const ready = (id: string) => event('diaporama:ready', id);
    const byId = (events: { id: string }[]) => events.sort((a, b) => a.id.localeCompare(b.id));
    await expect
      .poll(async () => byId(await heard(page)))
      .toEqual([ready('buildings'), ready('daily-life'), ready('making')]);
    const second = await gallery(page, 1);
    await second.getByRole('link', { name: 'See gallery' }).click();
    await expect
      .poll(async () => (await heard(page)).slice(3))
      .toEqual([event('diaporama:slide', 'daily-life')]);
  });

  it('works when it is added after the page has loaded', async () => {
    const page = await open(script ?? '');
    await page.waitForLoadState();
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', `<section>${html}</section>`);
    }, link);
    await gallery(page);
  });

  it('leaves other links alone', async () => {
    site.allowNoise(/other\.example\/galleries\/a is no gallery of/);
    const elsewhere = '<a class="diaporama" href="https://other.example/galleries/a">Elsewhere</a>';
    const story = `<a class="diaporama" href="${ours}articles/a">A story</a>`;
    const page = await open(elsewhere + story + lines());
    await gallery(page);
    expect(await page.getByRole('link').allTextContents()).toEqual(['Elsewhere', 'A story']);
    expect(await frames(page).count()).toBe(1);
  });

  it('works for a site below a path', async () => {
    const below = `${host.origin}/photos/`;
    const body = scriptSnippet({ site: below, id: 'buildings', title: 'Buildings' });
    const page = await open(body, async (opened) => {
      await opened.route(`${below}**`, async (route) => {
        const isLoader = route.request().url().endsWith('/embed.js');
        if (!isLoader) return route.fulfill({ contentType: 'text/html', body: '' });
        const response = await route.fetch({ url: `${ours}embed.js` });
        return route.fulfill({ response });
      });
    });
    await expect.poll(() => frames(page).getAttribute('src')).toBe(`${below}embed/buildings`);
  });
});

/** What a forger sends last. Messages arrive in order, so by then the page has received all the others. */
const endOfForgery = `parent.postMessage('the end', '*')`;

/** Starts a forger, and waits until the page has received its messages and rendered their effects. */
async function hearsForgery(page: Page, start: () => Promise<unknown>): Promise<void> {
  const end = await page.evaluateHandle(() => ({
    heard: new Promise<void>((resolve) => {
      addEventListener('message', ({ data }) => data === 'the end' && resolve());
    }),
  }));
  await start();
  await end.evaluate(({ heard }) => heard);
  await framesPass(page);
}

describe('the host page', () => {
  it('is told of each slide and controls the gallery', async () => {
    const page = await open(lines());
    const frame = await gallery(page);
    await page.evaluate((origin) => {
      document.addEventListener('diaporama:slide', (event) => {
        const { detail, target } = event as CustomEvent<{ index: number }>;
        const { contentWindow } = (target as Element).querySelector('iframe') as HTMLIFrameElement;
        if (detail.index === 1) contentWindow?.postMessage({ type: 'diaporama:next' }, origin);
        if (detail.index === 2)
          contentWindow?.postMessage({ type: 'diaporama:go', index: 9 }, origin);
      });
    }, inject('site'));
    await frame.getByRole('link', { name: 'See gallery' }).click();
    await place(frame, 9).waitFor();
    await expect
      .poll(async () => (await heard(page)).map((each) => (each as { index?: number }).index))
      .toEqual([1, 1, 2, 9]);
  });

  it('ignores another frame that imitates ours', async () => {
    const forgery = `for (const type of ['diaporama:ready', 'diaporama:resize', 'diaporama:slide'])
      parent.postMessage({ type, id: 'buildings', height: 9000, index: 3, count: 25 }, '*')`;
    const page = await open(lines());
    await gallery(page);
    const before = await frames(page).boundingBox();
    await hearsForgery(page, () =>
      page.evaluate((html) => {
        document.body.insertAdjacentHTML('beforeend', html);
      }, `<iframe title="Another" srcdoc="<script>${forgery}; ${endOfForgery}</script>"></iframe>`),
    );
    expect(await frames(page).boundingBox()).toEqual(before);
    expect(await heard(page)).toHaveLength(1);
  });

  it('ignores a stranger’s page in our frame', async () => {
    const page = await open(lines());
    await gallery(page);
    const before = await frames(page).boundingBox();
    const stranger = host.publish(
      `<script>parent.postMessage({ type: 'diaporama:resize', id: 'buildings', height: 9000 }, '*'); ${endOfForgery}</script>`,
    );
    await hearsForgery(page, () =>
      frames(page).evaluate((frame: HTMLIFrameElement, to) => {
        frame.contentWindow?.location.replace(to);
      }, stranger),
    );
    expect(await frames(page).boundingBox()).toEqual(before);
  });

  it('can be tabbed through, into the gallery and out after it', async () => {
    const page = await open(`<button>Before</button>${lines()}<button>After</button>`);
    const frame = await gallery(page);
    await page.getByRole('button', { name: 'Before' }).focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(frame)).toBe('See gallery');
    await page.keyboard.press('Enter');
    await place(frame, 1).waitFor();
    await page.keyboard.press('ArrowRight');
    await place(frame, 2).waitFor();
    await tabTo(page, 'After');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(frame)).toBe('Open gallery');
  });
});

/** Measures the page's layout shifts from now on. */
async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (entry as { value?: number }).value ?? 0;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function layoutShift(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  await framesPass(page);
  return page.evaluate(() => (window as unknown as { shift: number }).shift);
}

describe('the page’s layout', () => {
  const below = '<p>Text below, which must not jump.</p>';
  const column = (width: number, content: string) =>
    `<main style="width: ${width}px">${content}${below}</main>`;

  /** Opens a page and waits for the text below, while one request is held as on a slow network. */
  async function openLate(body: string, late: string) {
    let release = () => {};
    const page = await open(body, async (opened) => {
      await watchLayoutShift(opened);
      ({ release } = await holdRequests(opened, late));
    });
    await page.getByText('Text below').waitFor();
    await framesPass(page);
    return { page, release };
  }

  it.each([320, 640, 900])('does not shift when the frame loads, %i pixels wide', async (width) => {
    // The script comes first, so it replaces the link during parsing, before the first paint.
    const blocking = script?.replace(' async', '') ?? '';
    const body = blocking + column(width, link ?? '');
    const { page, release } = await openLate(body, '**/embed/buildings');
    release();
    await gallery(page);
    expect(await layoutShift(page)).toBe(0);
  });

  it('does not shift when the script loads late, if the page has our CSS rule', async () => {
    const rule = `<style>a.diaporama { display: block; height: 0; padding-bottom: ${reservedSpace} }</style>`;
    const { page, release } = await openLate(rule + column(640, lines()), '**/embed.js');
    const before = await page.getByText('Text below').boundingBox();
    release();
    await gallery(page);
    expect(await layoutShift(page)).toBe(0);
    const after = await page.getByText('Text below').boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1.5);
  });

  it('grows when a caption needs more room', async () => {
    const page = await open(column(320, lines('buildings', { start: 'juche-tower' })));
    const frame = await gallery(page);
    const before = await frames(page).boundingBox();
    await frame.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect
      .poll(async () => (await frames(page).boundingBox())?.height)
      .toBeGreaterThan((before?.height ?? 0) + 100);
  });
});

describe('a frame', () => {
  it('loads when it is nearly in view', async () => {
    const asked: string[] = [];
    const page = await open(`<p style="height: 12000px">Far</p>${lines()}`, async (opened) => {
      opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
    });
    await frames(page).waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.startsWith('/embed/'))).toEqual([]);
    await gallery(page);
    expect(asked).toContain('/embed/buildings');
  });

  it('that fails to load leaves the link', async () => {
    site.allowNoise(/Failed to load resource/);
    let failed: Promise<unknown> | undefined;
    const page = await open(lines(), async (opened) => {
      failed = opened.waitForEvent('requestfailed');
      await opened.route('**/embed/buildings', (route) => route.abort());
    });
    await failed;
    await framesPass(page);
    await page.getByRole('link', { name: 'Buildings' }).click();
    await page.waitForURL(`${ours}galleries/buildings`);
  });

  it('that never becomes ready leaves the link', async () => {
    const page = await open(lines(), (opened) =>
      opened.route('**/embed/buildings', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Blank</title>' }),
      ),
    );
    await frames(page).waitFor({ state: 'attached' });
    await page
      .frameLocator('.diaporama-frame > iframe')
      .locator('title')
      .waitFor({ state: 'attached' });
    await framesPass(page);
    await page.getByRole('link', { name: 'Buildings' }).click();
    await page.waitForURL(`${ours}galleries/buildings`);
  });

  it('takes over the focus that the link had', async () => {
    let release = () => {};
    const page = await open(lines(), async (opened) => {
      ({ release } = await holdRequests(opened, '**/embed/buildings'));
    });
    await frames(page).waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Buildings' }).focus();
    release();
    const frame = await gallery(page);
    expect(await frame.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(frame)).toBe('See gallery');
  });
});

describe('a page without our script', () => {
  const frameAt = (attributes: string) =>
    `<iframe title="Buildings" width="640" height="661" ${attributes}></iframe>`;

  it('shows the gallery in a bare frame', async () => {
    const page = await site.newPage();
    await page.goto(host.publish(frameAt(`src="${ours}embed/buildings"`)));
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: 'See gallery' }).click();
    await frame.getByText('1 of 25', { exact: true }).waitFor();
  });

  it('is told the height in WordPress’s protocol, in the frame that WordPress makes', async () => {
    const listen = `<script>
      window.heights = [];
      addEventListener('message', ({ data, origin, source }) => {
        const isFrame = source === document.querySelector('iframe').contentWindow;
        if (isFrame && data.secret === 'Ab3dE6gH1j') heights.push([data.message, data.value, origin]);
      });
    </script>`;
    const wordPress = `sandbox="allow-scripts" security="restricted" src="${ours}embed/buildings#?secret=Ab3dE6gH1j"`;
    const page = await site.newPage();
    await page.goto(host.publish(listen + frameAt(wordPress)));
    await page.frameLocator('iframe').getByRole('link', { name: 'See gallery' }).click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heights: unknown[] }).heights[0]))
      .toEqual(['height', 661, 'null']);
  });
});
