import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { inlineScriptHashes } from '../../src/server/headers/inlineScripts.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { buildings, isHydrated, shownPicture, story, theSite } from '../support/site.ts';

// The browser logs what a policy forbids, and console output fails the test (see support/site.ts).
const site = theSite();
const host = someoneElsesSite();

const get = (path: string) => fetch(inject('site') + path);
const policyOf = async (path: string) =>
  (await get(path)).headers.get('Content-Security-Policy') ?? '';

const pages = ['/', story, buildings, `${buildings}/juche-tower`, `${buildings}/all`, '/nowhere'];
const frames = ['/embed/buildings', '/embed/buildings/juche-tower', '/embed/buildings/all'];

describe('as served', () => {
  it.each(pages)('%s runs only our scripts, and no other site may frame it', async (path) => {
    const policy = await policyOf(path);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toMatch(/; script-src 'self' 'sha256-[\w+/]{43}='; /);
    expect(policy).toContain("; frame-ancestors 'self'; ");
    expect(policy).toContain("; require-trusted-types-for 'script'; trusted-types ");
    expect(policy).not.toContain('unsafe');
  });

  it.each(frames)('%s runs only our scripts, and any site may frame it', async (path) => {
    const policy = await policyOf(path);
    expect(policy).toMatch(/^default-src 'none'; .*; script-src 'self'; /);
    expect(policy).not.toContain('frame-ancestors');
    expect(policy).toContain("; require-trusted-types-for 'script'; trusted-types ");
    expect(policy).not.toContain('unsafe');
  });

  it.each([...pages, ...frames])('%s has only the scripts that its policy names', async (path) => {
    const hashes = await inlineScriptHashes(await (await get(path)).text());
    const policy = await policyOf(path);
    for (const hash of hashes) expect(policy).toContain(hash);
    expect(hashes).toHaveLength(path.startsWith('/embed/') ? 0 : 1);
  });

  it('the “not found” page contains its policy, for hosts that set headers by path', async () => {
    const html = await (await get('/404.html')).text();
    const [, own] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(html) ?? [];
    expect(await policyOf('/404.html')).toBe(
      own?.replace('; require-', "; frame-ancestors 'self'; require-"),
    );
  });

  it('every file says how long it may be cached', async () => {
    const own = [
      '.nojekyll',
      '.htaccess',
      '_headers',
      '_redirects',
      'headers.json',
      'redirects.json',
    ];
    const files = await readdir(inject('folder'), { recursive: true, withFileTypes: true });
    const folders = new Set<string>();
    for (const file of files) {
      if (!file.isFile() || own.includes(file.name) || file.name.endsWith('.nginx.conf')) continue;
      const path = `${file.parentPath}/${file.name}`.slice(inject('folder').length);
      // One of each kind: all pictures of a gallery fall under one rule.
      const kind = path.replace(/[^/]*(\.[a-z0-9]+)$/, '*$1');
      if (folders.has(kind) && path.split('/').length > 2) continue;
      folders.add(kind);
      const { headers, status } = await get(path);
      expect(status, path).toBe(200);
      const isWorker = path === '/sw.js';
      const expected = isWorker ? /^no-cache$/ : /^public, max-age=\d+/;
      expect(headers.get('Cache-Control'), path).toMatch(expected);
    }
    expect((await get('/assets/gone.js')).headers.get('Cache-Control')).not.toContain('immutable');
  });
});

describe('under its policy, with nothing on the console,', () => {
  it('a reader goes from the stories through a gallery and back', async () => {
    const page = await site.open('/');
    await page
      .getByRole('link', { name: /minerals|trillions/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Read full story' }).click();
    await page.getByRole('link', { name: 'See gallery' }).first().click();
    await shownPicture(page);
    await page.getByRole('link', { name: 'Next slide' }).click();
    await shownPicture(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'See all' }).click();
    await page.getByRole('link', { name: /^Slide 5:/ }).click();
    await shownPicture(page);
    await page.getByRole('button', { name: 'Embed' }).click();
    const preview = page.frameLocator('iframe[title^="Preview"]');
    await preview.getByRole('link', { name: 'See gallery' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Back to story' }).click();
    await page.getByRole('form').getByRole('button', { name: 'Sign up' }).click();
    await page.getByRole('alert').filter({ hasText: 'Enter your email address.' }).waitFor();
  });

  it.each([story, buildings, `${buildings}/juche-tower`, `${buildings}/all`, `${buildings}/3`])(
    '%s opens by its address',
    async (path) => {
      const page = await site.open(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    },
  );

  it('a missing page says so', async () => {
    site.allowNoise(/404/);
    const page = await site.open('/nowhere');
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    await page.getByRole('link', { name: 'All stories' }).first().click();
    await page.getByRole('article').first().waitFor();
  });

  it.each(['', '/juche-tower', '/all'])('a frame at /embed/buildings%s works', async (place) => {
    for (const sandbox of ['', 'sandbox="allow-scripts"']) {
      const page = await site.newPage();
      const src = `${inject('site')}/embed/buildings${place}`;
      await page.goto(
        host.publish(`<iframe title="Gallery" ${sandbox} width="640" height="700" src="${src}">`),
      );
      await walkFrame(page, place);
    }
  });

  it('the example host page works', async () => {
    const page = await site.newPage();
    await page.goto('/host-example.html');
    await page
      .frameLocator('.diaporama-frame iframe')
      .getByRole('link', { name: 'See gallery' })
      .click();
    await page.getByText('diaporama:slide').first().waitFor();
  });

  it('the page of all newsletters has its style', async () => {
    const page = await site.newPage();
    await page.goto('/subscription/form');
    const font = () => page.evaluate(() => getComputedStyle(document.documentElement).fontFamily);
    expect(await font()).toContain('Georgia');
  });

  it('the snippet works on a page that requires Trusted Types', async () => {
    const page = await site.newPage();
    const policy = `default-src 'none'; script-src ${inject('site')}/embed.js; frame-src ${inject('site')}; require-trusted-types-for 'script'; trusted-types 'none'`;
    const lines = `<a class="diaporama" href="${inject('site')}${buildings}">Buildings</a><script async src="${inject('site')}/embed.js"></script>`;
    await page.goto(host.publish(lines, { 'Content-Security-Policy': policy }));
    await walkFrame(page, '');
  });

  it('a picture, a film and a document of the store open on their own', async () => {
    const gallery = await (await get('/content/galleries/buildings.json')).json();
    const page = await site.newPage();
    await page.goto(`/content/${gallery.slides[0].sources.at(-1).srcset[0].src}`);
    expect(
      await page.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth),
    ).toBeGreaterThan(0);
    await page.goto('/content/index.json');
    expect(await page.locator('body').innerText()).toContain('"stories"');
    const films = await readdir(`${inject('folder')}/content/films`, { recursive: true });
    await page.goto(`/content/films/${films.find((name) => name.endsWith('.mp4'))}`);
    await page.locator('video').waitFor();
  });
});

it('no script can turn text into markup or scripts', async () => {
  site.allowNoise(/TrustedHTML|TrustedScript|TrustedTypePolicy/);
  for (const path of [buildings, '/embed/buildings']) {
    const page = await site.open(path);
    const attempts = await page.evaluate(() => {
      const attempt = (act: () => void) => {
        try {
          act();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const script = document.createElement('script');
      return [
        attempt(() => {
          document.body.innerHTML = '<b>markup</b>';
        }),
        attempt(() => document.body.insertAdjacentHTML('beforeend', '<b>markup</b>')),
        attempt(() => {
          script.src = '/content/evil.js';
        }),
        attempt(() => {
          script.text = 'window.hasRun = true';
        }),
        attempt(() => void setTimeout('window.hasRun = true')),
        attempt(() => void window.trustedTypes?.createPolicy('evil', { createScriptURL: String })),
      ];
    });
    expect(attempts).toEqual(Array(6).fill('TypeError'));
    expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
  }
});

async function walkFrame(page: Page, place: string): Promise<void> {
  const frame = await (await page.locator('iframe').first().elementHandle())?.contentFrame();
  if (!frame) throw new Error('The page has no frame.');
  await isHydrated(frame);
  if (place === '') await frame.getByRole('link', { name: 'See gallery' }).click();
  if (place === '/all') await frame.getByRole('link', { name: /^Slide 2:/ }).click();
  await frame.getByRole('link', { name: 'Next slide' }).click();
  await shownPicture(frame);
  await frame.getByRole('link', { name: 'See all' }).click();
  await frame.getByRole('link', { name: 'Back to slide' }).click();
  await shownPicture(frame);
}
