import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FramedPage, FramePage, FrameRedirect } from './framePages.ts';
import { writePage } from './writePages.ts';

/**
 * Writes the framed pages as HTML files into the built site.
 * @param redirectTo makes the HTML that redirects from a number to its slide.
 * @param render makes a page's HTML.
 */
export async function writeFrames(
  outDir: string,
  frames: readonly (FramePage | FrameRedirect)[],
  redirectTo: (leadsTo: string) => string,
  render: (frame: FramePage) => Promise<string>,
): Promise<void> {
  for (const frame of frames) {
    const html = 'leadsTo' in frame ? redirectTo(frame.leadsTo) : await render(frame);
    await writePage(outDir, frame.address, html);
  }
}

/**
 * Writes the pages of large galleries for frames.
 * @param scriptOf makes a page's script.
 */
export async function writeFramedPages(
  outDir: string,
  pages: Iterable<FramedPage>,
  scriptOf: (page: FramedPage) => string,
): Promise<void> {
  for (const page of pages) {
    const file = join(outDir, page.file);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, scriptOf(page));
  }
}
