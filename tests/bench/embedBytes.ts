/*
 * `npm run bench:embed`, after a build: how much a host page's reader loads for an embedded gallery, with a cold cache,
 * until its first picture is shown and until it is ready. Bytes as a host sends them: text compressed with gzip,
 * pictures as they are, without headers.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { scriptSnippet } from '../../src/metadata/embedCode.ts';
import { findChromium, launch } from '../support/chromium.ts';
import { serveDist } from '../support/staticSite.ts';

interface Loaded {
  path: string;
  bytes: number;
}

const screens = [
  { width: 360, density: 3 },
  { width: 640, density: 1 },
  { width: 640, density: 2 },
  { width: 960, density: 1 },
];

const site = await serveDist();
const ours = site.origin;
if (!ours) throw new Error('The built site could not be served. Run `npm run build` first.');
const lines = scriptSnippet({ site: ours, id: 'buildings', title: 'Buildings' });
const host = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><link rel="icon" href="data:,"><body style="margin:0">${lines}`);
});
await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
const page = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;

const browser = await launch(await findChromium());
for (const screen of screens) {
  const { shown, all } = await visit(browser, screen);
  console.log(`\n${screen.width} pixels wide, ${screen.density} to a CSS pixel`);
  for (const { path, bytes } of shown) console.log(`${kilobytes(bytes)}  ${path}`);
  console.log(`${kilobytes(sum(shown))}  until the first picture is shown`);
  console.log(`${kilobytes(sum(all))}  until it is ready for use`);
}
await browser.close();
host.close();
await site.close();

async function visit(chromium: Browser, { width, density }: (typeof screens)[number]) {
  const context = await chromium.newContext({
    viewport: { width, height: 800 },
    deviceScaleFactor: density,
  });
  const opened = await context.newPage();
  const pending: Promise<Loaded>[] = [];
  opened.on('response', (response) => {
    if (response.url().startsWith(ours as string)) pending.push(sizeOf(response));
  });
  await opened.goto(page);
  const picture = opened.frameLocator('iframe').getByRole('figure').getByRole('img');
  await picture.waitFor();
  const later = await picture.evaluate(pathsLoadedAfter);
  await opened.waitForLoadState('networkidle');
  const all = await Promise.all(pending);
  await context.close();
  return { shown: all.filter(({ path }) => !later.includes(path)), all };
}

/** Waits for what the page requests in idle time, once the picture has loaded. */
async function pathsLoadedAfter(img: HTMLImageElement | SVGElement): Promise<string[]> {
  if (!(img instanceof HTMLImageElement)) throw new Error('The cover is not a picture.');
  await img.decode();
  await new Promise((waited) => setTimeout(waited, 2000));
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const end = loaded.find(({ name }) => name === img.currentSrc)?.responseEnd ?? 0;
  return loaded
    .filter(({ startTime }) => startTime > end)
    .map(({ name }) => new URL(name).pathname);
}

async function sizeOf(response: Response): Promise<Loaded> {
  const body = await response.body();
  const isPicture = response.headers()['content-type']?.startsWith('image/');
  const { pathname } = new URL(response.url());
  return { path: pathname, bytes: isPicture ? body.length : gzipSync(body, { level: 9 }).length };
}

function sum(loaded: readonly Loaded[]): number {
  return loaded.reduce((total, { bytes }) => total + bytes, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
