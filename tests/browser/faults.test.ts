import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { buildings, isHydrated, shownPicture, story, theSite } from '../support/site.ts';

const { open, newPage, allowNoise } = theSite();

const madeStory = '/articles/how-these-pictures-were-made';
const madeDocument = '**/content/articles/how-these-pictures-were-made.json';

/** Follows a link to a story whose document has not been loaded yet, and answers its request. */
async function goToStory(
  answer: (route: Route) => unknown,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Page> {
  const page = await newPage();
  await prepare(page);
  await page.goto('/');
  await isHydrated(page);
  await page.route(madeDocument, answer);
  await page.locator(`a[href="${madeStory}"]`).first().click();
  return page;
}

const withClock = (page: Page) => page.clock.install();

const sentences = (page: Page) => page.getByRole('main').textContent();
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

describe('a story’s document that', () => {
  it('is gone is reported missing, by its name', async () => {
    allowNoise(/status of 404/);
    const page = await goToStory((route) => route.fulfill({ status: 404 }));
    await heading(page, 'Story not found').waitFor();
    expect(await sentences(page)).toContain('“how-these-pictures-were-made”');
  });

  test.each([
    ['is cut short', '{"slug": "how-these-pictures-were-made", "title": "How'],
    ['is no JSON', 'Service temporarily rearranged'],
    ['has another shape', '{"slug": 7, "blocks": "none"}'],
    ['is nothing', 'null'],
  ])('%s is reported damaged, as our fault', async (_, body) => {
    allowNoise(/ContentError|how-these-pictures-were-made\.json/);
    const page = await goToStory((route) => route.fulfill({ body }));
    await heading(page, 'This story can’t be shown').waitFor();
    expect(await sentences(page)).toContain('This is our fault');
  });

  it('has a newer version asks for a reload, which helps', async () => {
    const page = await goToStory((route) => route.fulfill({ body: '{"version": 2, "parts": []}' }));
    await heading(page, 'There is a newer version of this page').waitFor();
    await page.unroute(madeDocument);
    await page.getByRole('button', { name: 'Reload' }).click();
    await heading(page, 'There is a newer version of this page').waitFor({ state: 'detached' });
    await page.getByRole('article').waitFor();
  });

  it('has a hundred megabytes is aborted after twenty', async () => {
    allowNoise(/ContentError|how-these-pictures-were-made\.json/);
    let sent = 0;
    function* flood() {
      for (const million = Buffer.alloc(1e6, ' '); sent < 1e8; sent += million.length)
        yield million;
    }
    const server = createServer((_request, response) => {
      pipeline(flood, response).catch(() => {
        // The browser aborts, as it should.
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;

    const page = await goToStory((route) => route.continue({ url: `http://127.0.0.1:${port}/` }));
    await heading(page, 'This story can’t be shown').waitFor();

    expect(sent).toBeLessThan(1e8);
    server.close();
  });

  it('takes a minute is waited for, with a message after a while', async () => {
    let answer = () => {};
    const page = await goToStory((route) => {
      answer = () => void route.continue();
    }, withClock);
    await page.getByText('Loading…').waitFor();
    await page.clock.fastForward(10_000);
    await page.getByText('This is taking longer than usual.').waitFor();
    await page.clock.fastForward(50_000);
    await page.getByText('This is taking longer than usual.').waitFor();
    answer();
    await page.getByRole('article').waitFor();
  });

  it('never arrives is aborted after a minute and a half, and can be retried', async () => {
    allowNoise(/how-these-pictures-were-made\.json/);
    let asked = 0;
    const page = await goToStory(() => {
      asked += 1;
    }, withClock);
    await page.getByText('Loading…').waitFor();
    await page.clock.fastForward(91_000);
    await heading(page, 'This story can’t be reached').waitFor();
    expect(asked).toBe(1);
    await page.unroute(madeDocument);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('article').waitFor();
  });

  it('arrives at the second attempt is shown without a message', async () => {
    allowNoise(/status of 500/);
    let asked = 0;
    const page = await goToStory((route) => {
      asked += 1;
      return asked === 1 ? route.fulfill({ status: 500 }) : route.continue();
    });
    await page.getByRole('article').waitFor();
    expect(asked).toBe(2);
  });

  it('keeps failing can be retried', async () => {
    allowNoise(/status of 500/);
    const page = await goToStory((route) => route.fulfill({ status: 500 }));
    await heading(page, 'This story can’t be reached').waitFor();
    await page.unroute(madeDocument);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('article').waitFor();
  });
});

it('A gallery that loads slowly in its full window has a way out', async () => {
  const page = await newPage();
  await page.clock.install();
  await page.goto('/');
  await isHydrated(page);
  await page.route('**/content/galleries/making.json', () => undefined);
  await page.locator('a[href="/galleries/making"]').first().click();
  await page.getByText('Loading…').waitFor();
  await page.clock.fastForward(10_000);
  await page.getByText('This is taking longer than usual.').waitFor();
  await page.getByRole('link', { name: 'All stories' }).click();
  await page.getByRole('article').first().waitFor();
});

describe('a deploy while a page is open', () => {
  it('removes the old scripts: the page reloads at the reader’s destination', async () => {
    allowNoise(/status of 404|Failed to fetch dynamically imported module/);
    const page = await open(buildings);
    let isLoadedAnew = false;
    page.on('request', (request) => {
      isLoadedAnew ||= request.isNavigationRequest();
    });
    await page.route('**/assets/StoryView-*.js', (route) =>
      isLoadedAnew ? route.continue() : route.fulfill({ status: 404 }),
    );
    const loaded = page.waitForEvent('load');
    await page.getByRole('link', { name: 'Back to story' }).click();
    await loaded;
    await page.getByRole('article').waitFor();
    expect(new URL(page.url()).pathname).toBe(story);
  });

  it('is reported when a reload does not help, and reloads do not repeat', async () => {
    allowNoise(/status of 404|Failed to fetch dynamically imported module|error loading/);
    const page = await open(buildings);
    await page.route('**/assets/StoryView-*.js', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: 'Back to story' }).click();
    await heading(page, 'There is a newer version of this page').waitFor();
  });
});

describe('a gallery that is published again while it is read', () => {
  /** Reconnects, upon which the page requests all its documents again. */
  async function publish(page: Page, answer: (route: Route) => unknown): Promise<void> {
    // A prefetch may be under way at this moment.
    allowNoise(/ERR_INTERNET_DISCONNECTED/);
    await page.route('**/content/galleries/buildings.json', answer);
    await page.context().setOffline(true);
    await page.context().setOffline(false);
  }
  const published = async (page: Page) =>
    page.evaluate(async () => (await fetch('/content/galleries/buildings.json')).json());

  it('in another order leaves the reader at the current slide', async () => {
    const page = await open(`${buildings}/juche-tower`);
    await page.getByText(/^\d+ of 25$/).waitFor();
    const gallery = await published(page);
    gallery.slides.reverse();
    gallery.slides.pop();
    await publish(page, (route) => route.fulfill({ json: gallery }));
    await page.getByText(/ of 24$/).waitFor();
    expect(await shownPicture(page)).toContain('juche-tower');
  });

  it('without the current slide shows the one now at its index, in the address too', async () => {
    const page = await open(`${buildings}/juche-tower`);
    await page.getByText('5 of 25', { exact: true }).waitFor();
    const gallery = await published(page);
    gallery.slides = gallery.slides.filter(({ id }: { id: string }) => id !== 'juche-tower');
    await publish(page, (route) => route.fulfill({ json: gallery }));
    await page.getByText('5 of 24', { exact: true }).waitFor();
    const next = gallery.slides[4].id;
    await expect.poll(() => page.url()).toContain(`${buildings}/${next}`);
    expect(await shownPicture(page)).toContain(next);
  });

  test.each([
    ['is gone', { status: 404 }],
    ['is cut short', { body: '{"id": "buildings", "slides": [' }],
    ['has another shape', { body: '{"id": "buildings"}' }],
    ['is of a later version', { body: '{"version": 2}' }],
    ['does not answer', { status: 500 }],
  ])('and then %s stays as it is for whoever reads it', async (_, answer) => {
    allowNoise(/status of (404|500)/);
    const page = await open(`${buildings}/juche-tower`);
    await page.getByText('5 of 25', { exact: true }).waitFor();
    const asked = page.waitForRequest('**/content/galleries/buildings.json');
    await publish(page, (route) => route.fulfill(answer));
    await asked;
    await page.keyboard.press('ArrowRight');
    await page.getByText('6 of 25', { exact: true }).waitFor();
    await shownPicture(page);
  });
});

describe('a lost connection', () => {
  it('on the way to a story is reported, and the story loads when it is back', async () => {
    allowNoise(/ERR_INTERNET_DISCONNECTED/);
    const page = await open('/');
    await page.context().setOffline(true);
    await page.locator(`a[href="${madeStory}"]`).first().click();
    await heading(page, /can’t be reached/).waitFor();
    expect(await sentences(page)).toContain('will try again when you are back online');
    await page.context().setOffline(false);
    await heading(page, /can’t be reached/).waitFor({ state: 'detached' });
    await page.getByRole('article').waitFor();
    expect(new URL(page.url()).pathname).toBe(madeStory);
  });

  it('in a gallery leaves captions and moves, and the picture loads when it is back', async () => {
    allowNoise(/ERR_INTERNET_DISCONNECTED/);
    const page = await open(buildings);
    await shownPicture(page);
    await page.context().setOffline(true);
    await page.keyboard.press('End');
    await page.getByText('25 of 25', { exact: true }).waitFor();
    await page.getByText('This picture could not be loaded').waitFor();
    expect(await page.locator('figcaption').textContent()).not.toBe('');
    await page.context().setOffline(false);
    expect(await shownPicture(page)).toContain('skyline-from-afar');
  });
});

describe('a picture', () => {
  it('that is not a picture is reported, and keeps its caption', async () => {
    const page = await newPage();
    await page.route('**/photos/buildings/juche-tower-*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<script>document.title="run"</script>' }),
    );
    await page.goto(`${buildings}/juche-tower`);
    await page.getByText('This picture could not be loaded.').waitFor();
    expect(await page.getByRole('figure').locator('figcaption').textContent()).not.toBe('');
  });

  it('that loads slowly is reported, and can be retried', async () => {
    const page = await newPage();
    await page.clock.install();
    let isHeld = true;
    await page.route('**/photos/buildings/juche-tower-*', (route) =>
      isHeld ? undefined : route.continue(),
    );
    await page.goto(`${buildings}/juche-tower`, { waitUntil: 'commit' });
    await isHydrated(page);
    const sentence = page.getByText('This picture is taking longer than usual.');
    expect(await sentence.count()).toBe(0);
    await page.clock.fastForward(11_000);
    await sentence.waitFor();
    isHeld = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await shownPicture(page)).toContain('juche-tower');
    expect(await sentence.count()).toBe(0);
  });

  it('that never finishes loading does not block moves', async () => {
    const page = await newPage();
    await page.route('**/photos/buildings/juche-tower-*', () => undefined);
    await page.goto(`${buildings}/juche-tower`, { waitUntil: 'commit' });
    await page.getByRole('link', { name: 'Next slide' }).click();
    await expect.poll(() => page.url()).not.toContain('juche-tower');
    await shownPicture(page);
  });
});

/** Leaves a request without an answer. */
const never = () => undefined;

describe('a story’s furniture', () => {
  it('does without markets that are missing, and the story stays', async () => {
    allowNoise(/status of 404/);
    const page = await open(buildings);
    await page.route('**/content/markets.json', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: 'Back to story' }).click();
    await page.getByRole('article').waitFor();
    await page.getByRole('region', { name: 'Markets' }).waitFor({ state: 'detached' });
    await page.getByRole('form').waitFor();
  });

  it('keeps the last market figures when an update fails, and says so', async () => {
    allowNoise(/ERR_FAILED/);
    const page = await newPage();
    await page.clock.install();
    await page.goto(story);
    const figures = page.getByRole('table', { name: 'Markets' });
    await figures.waitFor();
    // Otherwise the minutes would pass before the page requests anything.
    await isHydrated(page);
    await page.route('**/content/markets.json', (route) => route.abort());
    const outOfDate = page.getByText(
      'The figures could not be updated. These are the latest we have.',
    );
    // The page's clock does not control the network, which must fail in between.
    const afterAMinute = async () => {
      await page.clock.fastForward(61_000);
      return outOfDate.count();
    };
    await expect.poll(afterAMinute, { interval: 100 }).toBe(1);
    expect(await figures.isVisible()).toBe(true);
  });

  test.each([
    [
      'does not answer',
      (route: Route) => route.abort(),
      'The newsletter service could not be reached.',
    ],
    ['never answers', never, 'The newsletter service took too long to answer'],
    [
      'is broken',
      (route: Route) => route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' }),
      'The newsletter service is not working',
    ],
    [
      'has too much to do',
      (route: Route) => route.fulfill({ status: 429, json: { message: 'Later.' } }),
      'The newsletter service is busy.',
    ],
  ])('keeps the typed address when the newsletter service %s', async (_, answer, sentence) => {
    allowNoise(/ERR_|Failed to load resource/);
    const page = await newPage();
    await page.clock.install();
    await page.goto(story);
    await isHydrated(page);
    await page.route('**/api/public/subscription', answer);
    const field = page.getByRole('textbox', { name: 'Email address' });
    await field.fill('reader@example.org');
    const request = page.waitForRequest('**/api/public/subscription');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await request;
    // Otherwise the time would be up before the answer arrives.
    if (answer === never) await page.clock.fastForward(60_000);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    expect(await field.inputValue()).toBe('reader@example.org');
  });
});

describe('a browser', () => {
  it('without storage shows everything, and keeps choices until the page is closed', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const denied = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: denied });
      Object.defineProperty(window, 'sessionStorage', { get: denied });
    });
    await page.goto(`${buildings}/juche-tower`);
    await page.getByRole('button', { name: 'Hide caption' }).click();
    await page.getByRole('button', { name: 'Show caption' }).waitFor();
    await page.getByRole('link', { name: 'Next slide' }).click();
    await expect.poll(() => page.url()).not.toContain('juche-tower');
    await page.getByRole('button', { name: 'Show caption' }).waitFor();
  });

  it('with full storage shows everything', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(`${buildings}/juche-tower`);
    await page.getByRole('button', { name: 'Hide caption' }).click();
    await page.getByRole('button', { name: 'Show caption' }).waitFor();
  });

  test.each(['1980-01-01', '2099-12-31'])(
    'with its clock at %s shows the same text',
    async (day) => {
      const page = await newPage();
      await page.clock.install({ time: new Date(day) });
      await page.goto(story);
      await page.getByRole('table', { name: 'Markets' }).waitFor();
      await page.clock.runFor(2000);
      const text = await page.getByRole('main').textContent();
      expect(text).not.toMatch(/1980|2099|in \d+ years|years ago/);
      expect(text).toContain('2017');
    },
  );

  it('with two tabs of one gallery keeps each at its slide, and shares the choice of captions', async () => {
    const first = await open(buildings);
    const second = await first.context().newPage();
    await second.goto(`${buildings}/juche-tower`);
    await second.getByRole('button', { name: 'Hide caption' }).click();
    await first.getByRole('button', { name: 'Show caption' }).waitFor();
    await first.getByText('1 of 25', { exact: true }).waitFor();
  });
});
