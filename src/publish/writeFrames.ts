import type { FrameNumber, FramePage } from './framePages.ts';
import { writePage } from './writePages.ts';

/**
 * Writes the framed pages as HTML files into the built site.
 * @param signpost makes the HTML that leads from a number to its slide.
 * @param render makes a page's HTML.
 */
export async function writeFrames(
  outDir: string,
  frames: readonly (FramePage | FrameNumber)[],
  signpost: (leadsTo: string) => string,
  render: (frame: FramePage) => Promise<string>,
): Promise<void> {
  for (const frame of frames) {
    const html = 'leadsTo' in frame ? signpost(frame.leadsTo) : await render(frame);
    await writePage(outDir, frame.address, html);
  }
}
