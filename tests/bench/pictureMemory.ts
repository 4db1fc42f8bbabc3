/*
 * `npm run bench:memory`, after a build: the pictures that the browser holds in memory while a reader goes through 200
 * slides, each with its own picture URL, on a screen with two pixels to a CSS pixel; measured after garbage collection.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { WholeGallery } from '../../src/content/gallery.ts';
import { findChromium, launch } from '../support/chromium.ts';
import { heldPictures } from '../support/heldPictures.ts';
import { documentsOf, largeDemonstration } from '../support/largeStore.ts';
import { serveDist } from '../support/staticSite.ts';

const slides = 200;

const site = await serveDist();
const address = site.origin;
if (!address) throw new Error('The built site could not be served. Run `npm run build` first.');

const browser = await launch(await findChromium());
const context = await browser.newContext({
  viewport: { width: 1280, height: 800 },
  deviceScaleFactor: 2,
});
const page = await context.newPage();
await serveGallery(page, apart(await largeDemonstration('walk', slides)));
const session = await context.newCDPSession(page);
await session.send('Performance.enable');
await page.goto(`${address}galleries/walk`);

console.log('  slide   pictures held   decoded   script heap   nodes   renderer');
for (let place = 1; place <= slides; place++) {
  await isAt(page, place);
  if (place === 1 || place % 25 === 0) await report(place);
  await page.keyboard.press('ArrowRight');
}
await browser.close();
await site.close();

/** Gives every slide's pictures URLs of their own. */
function apart(gallery: WholeGallery): WholeGallery {
  const ofItsOwn = gallery.slides.map((slide, index) => ({
    ...slide,
    sources: slide.sources.map(({ type, srcset }) => ({
      type,
      srcset: srcset.map(({ src, width }) => ({ src: `${src}?${index}`, width })),
    })),
  }));
  return { ...gallery, slides: ofItsOwn };
}

async function serveGallery(opened: Page, gallery: WholeGallery): Promise<void> {
  const documents = documentsOf([gallery]);
  await opened.route('**/content/galleries/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/content\//, '');
    return path in documents ? route.fulfill({ json: documents[path] }) : route.continue();
  });
}

/** Waits half a second, like a reader who looks at a picture. */
async function isAt(opened: Page, place: number): Promise<void> {
  await opened.getByText(`${place} of ${slides}`, { exact: true }).waitFor();
  await opened.locator('[data-slide][data-status="shown"]').waitFor();
  await opened.waitForTimeout(500);
}

async function report(place: number): Promise<void> {
  const { elements, decoded } = await heldPictures(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  const columns = [
    `${place}`.padStart(7),
    `${elements}`.padStart(16),
    megabytes(decoded).padStart(10),
    megabytes(metric('JSHeapUsedSize')).padStart(14),
    `${metric('Nodes')}`.padStart(8),
    (await rendererMemory()).padStart(11),
  ];
  console.log(columns.join(''));
}

/** The memory of the page's process, the largest renderer, where the system reports it. */
async function rendererMemory(): Promise<string> {
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  await whole.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const [busiest] = renderers.toSorted((one, other) => other.cpuTime - one.cpuTime);
  const status = await readFile(`/proc/${busiest?.id}/status`, 'utf8').catch(() => '');
  const [, kibibytes] = /VmRSS:\s*(\d+)/.exec(status) ?? [];
  return kibibytes ? megabytes(Number(kibibytes) * 1024) : '–';
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
