import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { someoneElsesSite } from '../support/hostPage.ts';
import { type HostCase, hostCases, serveLoaders } from '../support/hostPages.ts';
import { theSite } from '../support/site.ts';

const site = theSite();
const host = someoneElsesSite();
const ours = `${inject('site')}/`;

/** Counts the galleries that have told the page they are ready. */
const listen = () => {
  const page = window as unknown as { heard: number };
  page.heard = 0;
  document.addEventListener('diaporama:ready', () => {
    page.heard += 1;
  });
};

async function addressOf({ html, body, head = '', headers, isFile }: HostCase): Promise<string> {
  const loader = await readFile(join(inject('folder'), 'embed.js'), 'utf8');
  const filled = (text: string) => text.replace('/* LOADER */', () => loader);
  if (!isFile)
    return host.publish(filled(body), headers, {
      head,
      html,
    });
  const file = join(await mkdtemp(join(tmpdir(), 'diaporama-host-')), 'page.html');
  await writeFile(file, html ?? '');
  return pathToFileURL(file).href;
}

const isGallery = (frame: Frame) => /\/embed\/buildings$/.test(frame.url());

/** The frame's size in its page, and the height of its content. */
async function measured(frame: Frame) {
  const element = await frame.frameElement();
  const size = await element.evaluate((iframe) => {
    const { offsetWidth, offsetHeight } = iframe as HTMLIFrameElement;
    const { opacity } = getComputedStyle(iframe as Element);
    const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return { width: offsetWidth, height: offsetHeight, opacity, overflow };
  });
  const content = await frame.evaluate(() =>
    Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
  );
  return { ...size, content };
}

async function galleriesIn(page: Page, count: number): Promise<Frame[]> {
  const heard = await page.evaluate(() => (window as unknown as { heard: number }).heard);
  expect(heard).toBeGreaterThanOrEqual(count);
  return page.frames().filter(isGallery);
}

const cases = hostCases(ours).map((hostCase) => [hostCase.name, hostCase] as const);

describe('a gallery fits its content and has a width on a page with', () => {
  it.each(cases)('%s', async (_name, hostCase) => {
    const { act, count = 1, width } = hostCase;
    const page = await site.newPage();
    await page.addInitScript(listen);
    await serveLoaders(page, ours);
    await page.goto(await addressOf(hostCase));
    await act?.(page);
    let frames: Frame[] = [];
    await expect
      .poll(async () => {
        frames = await galleriesIn(page, count);
        return frames.length;
      })
      .toBe(count);
    for (const frame of frames) {
      await expect
        .poll(async () => {
          const { height, content } = await measured(frame);
          return height - content;
        })
        .toBe(0);
      const box = await measured(frame);
      expect(box.width).toBeGreaterThanOrEqual(280);
      expect(box).toMatchObject({ opacity: '1', overflow: 0, ...(width && { width }) });
    }
    expect(await page.getByRole('link', { name: 'Buildings' }).count()).toBe(0);
  });
});
