import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { HostState } from '../fixtures/hosts/hostState.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { bundled, serveLibraries } from '../support/hostScripts.ts';
import { theSite } from '../support/site.ts';

const site = theSite();
const host = someoneElsesSite();
const ours = `${inject('site')}/`;

const link = (id = 'buildings', attributes = '') =>
  `<a class="diaporama" href="${ours}galleries/${id}" ${attributes}>${id}</a>`;
const loader = `<script src="${ours}embed.js"></script>`;

async function open(body: string, head = ''): Promise<Page> {
  const page = await site.newPage();
  await serveLibraries(page, host.origin);
  await page.goto(host.publish(`${body}${loader}`, {}, { head }));
  return page;
}

/** The addresses of the page's frames that directly follow a hidden link; `alone` for any other frame. */
const framesIn = (page: Page) =>
  page.evaluate((ours) => {
    const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe')];
    return frames.map(({ src, parentElement }) => {
      const before = parentElement?.previousElementSibling;
      const isBeside =
        before?.matches('a.diaporama') && getComputedStyle(before).display === 'none';
      return isBeside ? src.replace(ours, '') : 'alone';
    });
  }, ours);

const expectFrames = (page: Page, ...frames: string[]) =>
  expect.poll(() => framesIn(page)).toEqual(frames);

/** Changes that a page's own script makes. */
const change = (page: Page, script: string) => page.evaluate(`{ ${script}; undefined }`);

describe.each([
  ['React in its strict mode', 'reactHost.tsx'],
  ['Vue', 'vueHost.ts'],
])('on a page made with %s a gallery', (_name, file) => {
  let script = '';
  beforeAll(async () => {
    script = await bundled(`tests/fixtures/hosts/${file}`);
  });
  const openHost = () =>
    open(
      `<div id="app"></div><script>document.body.dataset.ours = '${ours}'</script><script>${script}</script>`,
    );
  const set = (page: Page, changes: Partial<HostState>) =>
    page.evaluate((given) => window.change(given), changes);

  it('follows the link’s address and options', async () => {
    const page = await openHost();
    await expectFrames(page, 'embed/buildings');
    await set(page, { href: `${ours}galleries/daily-life/1` });
    await expectFrames(page, 'embed/daily-life/1');
    await set(page, { theme: 'dark' });
    await expectFrames(page, 'embed/daily-life/1?theme=dark');
    await set(page, { version: 2 });
    await expectFrames(page, 'embed/daily-life/1?theme=dark');
  });

  it('is removed and added with the link', async () => {
    const page = await openHost();
    await expectFrames(page, 'embed/buildings');
    await set(page, { hasLink: false });
    await expectFrames(page);
    expect(await page.getByRole('article').innerText()).toBe('Before\n\nAfter');
    await set(page, { hasLink: true });
    await expectFrames(page, 'embed/buildings');
  });

  it('lets the reader leave the page', async () => {
    const page = await openHost();
    await expectFrames(page, 'embed/buildings');
    await set(page, { isHere: false });
    await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
    await expectFrames(page);
    await set(page, { isHere: true });
    await expectFrames(page, 'embed/buildings');
  });
});

describe('a gallery on a page that htmx changes', () => {
  const swap = (page: Page, style: string) =>
    change(page, `htmx.ajax('GET', '/fragment', { target: '#part', swap: '${style}' })`);

  it.each(['innerHTML', 'innerMorph', 'outerMorph'])(
    'appears once after a swap by %s',
    async (style) => {
      const head = '<script src="/htmx.js"></script>';
      const page = await open(`<div id="part"><p>Old</p>${link()}</div>`, head);
      await page.route('**/fragment', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body:
            style === 'outerMorph'
              ? `<div id="part"><p>New</p>${link()}</div>`
              : `<p>New</p>${link()}`,
        }),
      );
      await expectFrames(page, 'embed/buildings');
      await swap(page, style);
      await page.getByText('New').waitFor();
      await expectFrames(page, 'embed/buildings');
    },
  );
});

describe('a gallery on pages that Turbo changes', () => {
  it('appears once when Back restores Turbo’s snapshot', async () => {
    const head = `<script src="/turbo.js"></script>`;
    const next = host.publish('<h1>Next</h1>', {}, { head: `${head}${loader}` });
    const page = await open(link(), head);
    await expectFrames(page, 'embed/buildings');
    await change(page, `Turbo.visit('${next}')`);
    await page.getByRole('heading', { name: 'Next' }).waitFor();
    await expectFrames(page);
    await page.goBack();
    await expectFrames(page, 'embed/buildings');
  });
});

describe('a gallery on a page', () => {
  it('appears once for each link when nodes are copied', async () => {
    const page = await open(`<div id="slide">${link()}</div>`);
    await expectFrames(page, 'embed/buildings');
    await change(page, `document.body.append(document.getElementById('slide').cloneNode(true))`);
    await expectFrames(page, 'embed/buildings', 'embed/buildings');
  });

  it('moves with its link', async () => {
    const page = await open(`${link()}<p>Text</p>${link('making')}<section></section>`);
    await expectFrames(page, 'embed/buildings', 'embed/making');
    await change(page, `document.body.append(document.querySelector('a'))`);
    await expectFrames(page, 'embed/making', 'embed/buildings');
    await change(
      page,
      `document.querySelector('section').append(...document.querySelectorAll('a.diaporama'))`,
    );
    await expectFrames(page, 'embed/making', 'embed/buildings');
  });

  it('is removed with its link, and restored if the page removes only the frame', async () => {
    const page = await open(link());
    await expectFrames(page, 'embed/buildings');
    await change(page, `document.querySelector('.diaporama-frame').remove()`);
    await expectFrames(page, 'embed/buildings');
    await change(page, `document.querySelector('a').remove()`);
    await expectFrames(page);
  });

  it('restores the link when it is no longer one of ours', async () => {
    site.allowNoise(/no gallery of/);
    const page = await open(link('buildings', 'style="color: red"'));
    await expectFrames(page, 'embed/buildings');
    await change(page, `document.querySelector('a').className = ''`);
    await expectFrames(page);
    await page.getByRole('link', { name: 'buildings' }).waitFor();
    expect(await page.locator('a').getAttribute('style')).toBe('color: red;');
  });

  it('keeps the link hidden when the page gives it a style of its own', async () => {
    const page = await open(link());
    await expectFrames(page, 'embed/buildings');
    await change(
      page,
      `document.querySelector('a').setAttribute('style', 'display: block; color: red')`,
    );
    await expectFrames(page, 'embed/buildings');
  });

  it('appears once a link gets its address', async () => {
    site.allowNoise(/no gallery of/);
    const page = await open('<a class="diaporama">Buildings</a>');
    await change(page, `document.querySelector('a').href = '${ours}galleries/buildings/all'`);
    await expectFrames(page, 'embed/buildings/all');
  });

  it('adds no entry to the page’s history', async () => {
    const page = await open(link());
    await expectFrames(page, 'embed/buildings');
    const steps = await page.evaluate(() => history.length);
    await change(page, `document.querySelector('a').href = '${ours}galleries/making'`);
    await expectFrames(page, 'embed/making');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it('fires its events at the link’s parent, and from a shadow root at the document', async () => {
    const page = await open(`<div id="parent">${link()}</div><div id="shadow"></div><script>
      window.heard = [];
      document.getElementById('parent').addEventListener('diaporama:ready', ({ detail }) => heard.push(['parent', detail.id]));
      document.addEventListener('diaporama:ready', ({ detail, target }) => heard.push([target.id || target.className, detail.id]));
      document.getElementById('shadow').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(link('making'))};
    </script>`);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.toSorted()))
      .toEqual([
        ['diaporama-frame', 'buildings'],
        ['parent', 'buildings'],
        ['shadow', 'making'],
      ]);
  });
});

describe('a link stays a link', () => {
  it('in an editor, where the frame would become content', async () => {
    const page = await open(`<div contenteditable>${link()}</div>${link('making')}`);
    site.allowNoise(/no gallery of/);
    await page.locator('iframe').waitFor();
    await expectFrames(page, 'embed/making');
  });

  it('when it is not a gallery’s, and the console says why, once', async () => {
    site.allowNoise(/no gallery of/);
    const said: string[] = [];
    const page = await site.newPage();
    page.on('console', (message) => said.push(message.text()));
    const elsewhere =
      '<a class="diaporama" href="https://www.news.example/galleries/a">Elsewhere</a>';
    await page.goto(host.publish(elsewhere + elsewhere + loader));
    await expect
      .poll(() => said)
      .toEqual([`Diaporama: https://www.news.example/galleries/a is no gallery of ${ours}`]);
    expect(await page.getByRole('link', { name: 'Elsewhere' }).count()).toBe(2);
  });

  it('where the page removes every frame at once, and the page keeps working', async () => {
    site.allowNoise(/no gallery of/);
    const page = await open(`${link()}<script>
      new MutationObserver(() => document.querySelector('.diaporama-frame')?.remove())
        .observe(document, { childList: true, subtree: true });
    </script>`);
    await page.getByRole('link', { name: 'buildings' }).waitFor();
    await expectFrames(page);
  });
});
