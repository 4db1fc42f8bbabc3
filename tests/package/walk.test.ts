import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../src/publish/filesIn.ts';
import { isApacheInstalled, startApache } from '../support/apache.ts';
import { findChromium, launch } from '../support/chromium.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { InstalledPackage } from '../support/installedPackage.ts';
import { isNginxInstalled, startNginx } from '../support/nginx.ts';
import { contentsOf, nextVersion } from '../support/packageSteps.ts';
import { jpeg, writeFiles } from '../support/pictures.ts';
import type { RunningServer } from '../support/server.ts';
import { isHydrated, shownPicture } from '../support/site.ts';

/*
 * What a newsroom does with the package, from an empty folder to an update, one step a test. Each step goes on from the
 * one before.
 */

let root: string;
let site: string;
let app: InstalledPackage;
const dist = () => join(site, 'dist');
const published = (path: string) => readFile(join(dist(), path), 'utf8');
const diaporama = (...args: string[]) => app.diaporama(args, site);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'diaporama-walk-'));
  // Web servers may run as another user.
  await chmod(root, 0o755);
  app = new InstalledPackage(join(root, 'newsroom'));
  site = join(app.folder, 'photos');
  await app.install(inject('packed').tarball);
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('init begins a site, once', async () => {
  await app.diaporama(['init', 'photos']);
  expect(await readdir(site)).toEqual([
    '.gitignore',
    'public',
    'site.yaml',
    'stories',
    'theme.css',
  ]);
  const settings = await readFile(join(site, 'site.yaml'), 'utf8');
  const [schema = ''] = /(?<=\$schema=)\S+/.exec(settings) ?? [];
  expect(JSON.parse(await readFile(join(app.folder, schema), 'utf8')).required).toEqual(['name']);
  await expect(diaporama('init', '.')).rejects.toMatchObject({ code: 2 });
  await writeFile(join(site, 'site.yaml'), 'name: The Courier\nurl: http://photos.example/\n');
});

test('publish before the first import says what comes first', async () => {
  await expect(diaporama('publish')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^There is nothing to publish: .*"diaporama import FOLDER".*\n$/),
  });
  expect(await readdir(site)).not.toContain('dist');
});

test('import takes a folder of pictures', async () => {
  const pictures = join(root, 'walk');
  await writeFiles(pictures, {
    'a.jpg': jpeg({ width: 1200, height: 800 }),
    'b.jpg': jpeg({ width: 1200, height: 800, colour: '#785634' }),
    'c.jpg': jpeg({ width: 1200, height: 800, colour: '#567834' }),
  });
  const texts = ['a', 'b', 'c'].map(
    (name) => `  - {file: ${name}.jpg, alt: The street at ${name}}\n`,
  );
  await writeFile(join(pictures, 'gallery.yaml'), `title: A walk\nslides:\n${texts.join('')}`);
  const { stdout } = await diaporama('import', pictures, '--json');
  expect(JSON.parse(stdout).galleries[0]).toMatchObject({ id: 'walk', refused: [] });
});

test('serve needs no publication, and answers what publish writes', async () => {
  const serving = await app.serve(site);
  try {
    const answer = await fetch(`${serving.origin}/galleries/walk`);
    const { stderr } = await diaporama('publish');
    expect(stderr).toMatch(/\d+ addresses, \d+ files changed, 0 removed/);
    expect(await answer.text()).toBe(await published('galleries/walk.html'));
  } finally {
    await serving.stop();
  }
  expect(await published('galleries/walk.html')).toContain('<title>A walk – The Courier</title>');
  const [, month] = /\/(sitemap-\d{4}-\d\d\.xml)</.exec(await published('sitemap.xml')) ?? [];
  expect(await published(`${month}`)).toContain('http://photos.example/galleries/walk');
});

test('a draft is seen in dev, and nowhere else until it is none', async () => {
  const pictures = join(root, 'strike');
  await writeFiles(pictures, { 'a.jpg': jpeg() });
  const describeIt = (lines: string) => writeFile(join(pictures, 'gallery.yaml'), lines);
  await describeIt('title: The strike\ndraft: yes\n');
  await diaporama('import', pictures);
  await diaporama('publish');
  expect(await filesIn(dist())).not.toContain('galleries/strike.html');

  for (const [command, status] of [
    ['dev', 200],
    ['serve', 404],
  ] as const) {
    const serving = await app.serve(site, command);
    try {
      const answer = await fetch(`${serving.origin}/galleries/strike`);
      expect([command, answer.status]).toEqual([command, status]);
      if (command === 'dev') {
        expect(await answer.text()).toContain('<title>The strike – The Courier</title>');
        expect(serving.printed()).toContain('The strike');
      }
    } finally {
      await serving.stop();
    }
  }

  await describeIt('title: The strike\n');
  await diaporama('import', pictures);
  await diaporama('publish');
  expect(await published('galleries/strike.html')).toContain(
    '<title>The strike – The Courier</title>',
  );
});

test('a document that breaks is named, and its last pages stay', async () => {
  const document = join(site, 'content/galleries/walk.json');
  const [kept, page] = await Promise.all([readFile(document), published('galleries/walk.html')]);
  await writeFile(document, kept.subarray(0, 200));
  await expect(diaporama('publish')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('galleries/walk.json'),
  });
  expect(await published('galleries/walk.html')).toBe(page);
  await writeFile(document, kept);
  await diaporama('publish');
});

test('a site in a folder of its host has its addresses there', async () => {
  const out = join(root, 'in-a-folder');
  const variables = { DIAPORAMA_URL: 'https://courier.example/photos/' };
  await app.diaporama(['publish', '--out', out], site, variables);
  const page = await readFile(join(out, 'galleries/walk.html'), 'utf8');
  const addresses = [...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, path = '']) => path);
  expect(addresses.filter((path) => !path.startsWith('/photos/'))).toEqual([]);
  const rules = JSON.parse(await readFile(join(out, 'headers.json'), 'utf8'));
  expect(JSON.stringify(rules)).toContain('"/photos/embed/*"');
});

describe.each([
  { name: 'nginx', isInstalled: isNginxInstalled, start: startNginx },
  { name: 'Apache', isInstalled: isApacheInstalled, start: startApache },
])('with $name', ({ isInstalled, start }) => {
  test.skipIf(!isInstalled)('every page, file and unknown address is answered', async () => {
    const server = await start(dist());
    try {
      const picture = /content\/photos\/[^" ]+\.avif/.exec(await published('galleries/walk.html'));
      const files: Record<string, string> = {
        '/': 'index.html',
        '/galleries/walk': 'galleries/walk.html',
        '/galleries/walk/all': 'galleries/walk/all.html',
        '/embed/walk': 'embed/walk.html',
        '/oembed/walk.json': 'oembed/walk.json',
        '/embed.js': 'embed.js',
        '/sw.js': 'sw.js',
        [`/${picture?.[0]}`]: `${picture?.[0]}`,
      };
      for (const [path, file] of Object.entries(files)) {
        const answer = await fetch(server.origin + path);
        expect([path, answer.status]).toEqual([path, 200]);
        const bytes = Buffer.from(await answer.arrayBuffer());
        expect(bytes.equals(await readFile(join(dist(), file)))).toBe(true);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      }
      expect((await fetch(`${server.origin}/galleries/other`)).status).toBe(404);
    } finally {
      await server.stop();
    }
  });
});

describe('a page of another site', () => {
  const host = someoneElsesSite();
  let browser: Browser;
  let serving: RunningServer;
  beforeAll(async () => {
    browser = await launch(await findChromium());
    serving = isNginxInstalled ? await startNginx(dist()) : await app.serve(site);
  });
  afterAll(async () => {
    await browser.close();
    await serving.stop();
  });

  test('shows the gallery by the lines of the README', async () => {
    const readme = await readFile('README.md', 'utf8');
    const [, snippet = ''] = /```html\n([\s\S]*?)```/.exec(readme) ?? [];
    const lines = snippet
      .replaceAll('http://127.0.0.1:4173', serving.origin)
      .replaceAll('/galleries/pyongyang', '/galleries/walk');
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(host.publish(lines));
    const [frame] = await page.locator('iframe').all();
    const gallery = await (await frame?.elementHandle())?.contentFrame();
    if (!gallery) throw new Error('The snippet has become no frame.');
    await isHydrated(gallery);
    expect(new URL(gallery.url()).origin).not.toBe(new URL(page.url()).origin);
    await gallery.getByRole('link', { name: 'See gallery' }).click();
    await gallery.getByText('1 of 3', { exact: true }).waitFor();
    const first = await shownPicture(gallery);
    await page.keyboard.press('ArrowRight');
    await gallery.getByText('2 of 3', { exact: true }).waitFor();
    await expect.poll(() => shownPicture(gallery)).not.toBe(first);
    expect(faults).toEqual([]);
  });
});

test('an update of the package changes its own files and the pages that name them, and no content', async () => {
  const before = await contentsOf(dist());
  const content = await contentsOf(join(site, 'content'));
  const settings = await readFile(join(site, 'site.yaml'), 'utf8');
  const pages = (await filesIn(dist())).filter((path) => path.endsWith('.html'));
  const texts = new Map<string, string>();
  for (const page of pages) texts.set(page, await published(page));

  const { old, renamed, tarball } = await nextVersion(app.contents, root);
  await app.install(tarball);
  const { version } = JSON.parse(await readFile(join(app.contents, 'package.json'), 'utf8'));
  expect(version).toBe('99.0.0');
  const { stdout } = await diaporama('publish', '--json');
  const { changed, removed } = JSON.parse(stdout) as { changed: string[]; removed: string[] };

  const naming = pages.filter((page) => texts.get(page)?.includes(old));
  expect(naming).toContain('embed/walk.html');
  expect(naming).not.toContain('galleries/walk.html');
  // The service worker names the version of the app.
  expect(changed.toSorted()).toEqual([...naming, `assets/${renamed}`, 'sw.js'].toSorted());
  // Pages that readers have open still load files of the version before.
  expect(removed).toEqual([]);
  expect(await published(`assets/${old}`)).toBeTruthy();
  const after = await contentsOf(dist());
  const touched = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(touched.toSorted()).toEqual(changed.toSorted());
  expect(await contentsOf(join(site, 'content'))).toEqual(content);
  expect(await readFile(join(site, 'site.yaml'), 'utf8')).toBe(settings);
});
