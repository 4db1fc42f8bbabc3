import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openSite } from '../../src/cli/openSite.ts';
import { type Serving, serve } from '../../src/cli/serve.ts';
import { publishSite } from '../../src/publish/publishSite.ts';
import { type Token, tokenNames, tokens } from '../../src/site/theme/tokens.ts';
import { violations } from '../support/axe.ts';
import { isKept } from '../support/kept.ts';
import { buildings, isHydrated, laptop, phone, story, theSite } from '../support/site.ts';

const site = theSite();
const running: Serving[] = [];
afterAll(() => Promise.all(running.map(({ stop }) => stop())));

const opened = (folder: string) =>
  openSite({
    folder,
    app: resolve(inject('app')),
    store: resolve('public/content'),
    environment: {},
  });

/** Serves the demonstration's content from a site folder. @returns where. */
async function served(folder: string): Promise<string> {
  const server = await serve({
    site: (await opened(folder)).site,
    host: '127.0.0.1',
    port: 0,
    onError: (error) => {
      throw error;
    },
  });
  running.push(server);
  return server.origin.slice(0, -1);
}

async function siteWith(theme: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'theme-'));
  await mkdir(join(folder, 'public'));
  await writeFile(join(folder, 'site.yaml'), 'name: The Courier\nmotto: A motto\nmarkets: {}\n');
  await writeFile(join(folder, 'theme.css'), theme);
  return served(folder);
}

const pages = {
  home: '/',
  story,
  slide: `${buildings}/juche-tower`,
  'see all': `${buildings}/all`,
  frame: '/embed/buildings',
  'not found': '/nowhere',
};

async function open(url: string, path: string, options?: BrowserContextOptions): Promise<Page> {
  site.allowNoise(/status of 404/);
  const page = await site.newPage({ baseURL: url, ...options });
  await page.goto(path);
  await isHydrated(page);
  return page;
}

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('a theme', () => {
  const theme = `:root { --paper: light-dark(#fffbe0, #102030); --stage: light-dark(#e0fbff, #203010);
    --accent: light-dark(#005500, #aaffaa); --ink: light-dark(#000, #fff); --font-text: Courier; }`;

  it('colours pages and frames, in the scheme of the reader or of the page around a frame', async () => {
    const url = await siteWith(theme);
    const light = await open(url, story, { colorScheme: 'light' });
    expect(await groundOf(light)).toBe('rgb(255, 251, 224)');
    await light.emulateMedia({ colorScheme: 'dark' });
    expect(await groundOf(light)).toBe('rgb(16, 32, 48)');
    await light.goto('/embed/buildings');
    expect(await groundOf(light)).toBe('rgb(32, 48, 16)');
    await light.goto('/embed/buildings?theme=light');
    expect(await groundOf(light)).toBe('rgb(224, 251, 255)');
  });

  it('is on paper in the colours of the light scheme, as black as its text is', async () => {
    const page = await open(await siteWith(theme), story, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colourOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await colourOf('article h1')).toBe('rgb(0, 0, 0)');
    expect(await colourOf('article p')).toBe('rgb(0, 85, 0)');
  });

  it('that is dark only is read on white paper, and is dark in every frame', async () => {
    const url = await siteWith(
      ':root { color-scheme: dark; --paper: #000; --ink: #eee; --stage: #111 }',
    );
    const page = await open(url, story, { colorScheme: 'light' });
    expect(await groundOf(page)).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'print' });
    const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
    expect(ink).toBe('rgb(27, 25, 21)');
    await page.emulateMedia({ media: 'screen' });
    await page.goto('/embed/buildings?theme=light');
    expect(await groundOf(page)).toBe('rgb(17, 17, 17)');
  });

  it('is waited for before the first paint, in pages and in frames', async () => {
    const page = await open(await siteWith(theme), '/');
    for (const path of ['/', '/embed/buildings']) {
      await page.goto(path);
      const status = await page.evaluate(() => {
        const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const sheet = loaded.find((each) => each.name.includes('/assets/theme-'));
        return (sheet as { renderBlockingStatus?: string } | undefined)?.renderBlockingStatus;
      });
      expect(status).toBe('blocking');
    }
  });
});

describe.each(['tabloid', 'laboratory'])('the example “%s”', (name) => {
  it('has enough contrast on every page, in both schemes', async () => {
    const url = await served(resolve('src/demo/themes', name));
    const page = await open(url, '/');
    for (const path of Object.values(pages)) {
      await page.goto(path);
      await isHydrated(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, 'colours'), `${path}, ${colorScheme}`).toEqual([]);
      }
    }
  });

  it('is published as it is served, icons and all, and a second time without a change', async () => {
    const {
      site: answering,
      files,
      store,
      renderer,
    } = await opened(resolve('src/demo/themes', name));
    const folder = await mkdtemp(join(tmpdir(), 'themed-'));
    const outDir = join(folder, 'dist');
    const writes = (path: string) => !/^\/(galleries|embed)\//.test(path);
    const publication = { folder, site: answering, files, store, renderer, outDir, writes };
    await publishSite(publication);
    const theme = (await readdir(join(outDir, 'assets'))).filter((each) =>
      each.startsWith('theme-'),
    );
    expect(theme).toHaveLength(1);
    for (const path of [
      `assets/${theme[0]}`,
      'favicon.svg',
      'favicon.ico',
      'icons/icon-192.png',
      'index.html',
    ]) {
      const answer = await answering.respond(new Request(`http://127.0.0.1/${path}`));
      expect(
        Buffer.from(await answer.arrayBuffer()).equals(await readFile(join(outDir, path))),
        path,
      ).toBe(true);
    }
    expect(await readFile(join(outDir, 'favicon.svg'), 'utf8')).not.toContain('#1b1915');
    expect((await publishSite(publication)).changed).toEqual([]);
  });

  it('loads its font, in frames in a sandbox too', async () => {
    const url = await served(resolve('src/demo/themes', name));
    const page = await open(url, '/');
    const loaded = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].map(({ status }) => status);
      });
    expect(await loaded()).toContain('loaded');
    const html = `<iframe sandbox="allow-scripts" src="${url}/embed/buildings" width="600" height="600"></iframe>`;
    await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    const font = page.waitForResponse(/\.woff2$/);
    await page.goto('/host');
    expect((await font).ok()).toBe(true);
  });
});

it('is there without a network, and so is its font', async () => {
  const url = await served(resolve('src/demo/themes/laboratory'));
  const page = await open(url, story, { serviceWorkers: 'allow', colorScheme: 'light' });
  await isKept(page, story);
  site.allowNoise(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await groundOf(page)).toBe('rgb(244, 247, 251)');
  expect(
    await page.evaluate(() => document.fonts.load('600 1em "Bricolage Grotesque"')),
  ).toHaveLength(1);
});

describe('the layout', () => {
  /** Every number and length at one of its bounds, and keywords that take the most room. */
  const extreme = (bound: 'min' | 'max') => {
    const values = tokenNames.flatMap((name) => {
      const token: Token = tokens[name];
      if (token.kind === 'number') return [`--${name}: ${token[bound]}`];
      if (token.kind === 'length') return [`--${name}: ${token[bound]}${token.unit}`];
      return [];
    });
    return `:root { ${values.join('; ')}; --headline-case: uppercase; --font-headline: monospace;
      --font-title: monospace; --font-text: monospace; --font-interface: monospace }`;
  };

  it.each(['min', 'max'] as const)('holds with every token at its bound (%s)', async (bound) => {
    const url = await siteWith(extreme(bound));
    const page = await open(url, '/', { viewport: { width: 320, height: 640 } });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await isHydrated(page);
      for (const viewport of [{ width: 320, height: 640 }, phone, laptop]) {
        await page.setViewportSize(viewport);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess, `${name} at ${viewport.width}`).toBeLessThanOrEqual(0);
      }
    }
  });
});

it('is read by the commands alone: neither browsers nor the server get the parser or the colour library', async () => {
  const app = inject('app');
  const scripts = async (folder: string) =>
    Promise.all(
      (await readdir(folder, { recursive: true }))
        .filter((name) => name.endsWith('.js'))
        .map((name) => readFile(join(folder, name), 'utf8')),
    );
  // Sentences of css-tree and of Color.js.
  const has = (codes: string[]) =>
    ['Selector is expected', 'Missing a plugin?'].filter((text) =>
      codes.some((code) => code.includes(text)),
    );
  expect(has(await scripts(join(app, 'cli')))).toHaveLength(2);
  expect(has(await scripts(join(app, 'files')))).toEqual([]);
  expect(has([await readFile(join(app, 'server.js'), 'utf8')])).toEqual([]);
});
