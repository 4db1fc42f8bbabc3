import type { FrameNumber, FramePage } from './framePages.ts';
import type { Rendered } from './sitePages.ts';
import { signpost, writePage } from './writePages.ts';

/**
 * Writes the framed pages as HTML files into the built site.
 * @param pageOf makes a page's HTML of what is rendered of it.
 */
export async function writeFrames(
  outDir: string,
  frames: readonly (FramePage | FrameNumber)[],
  render: (frame: FramePage) => Promise<Rendered>,
  pageOf: (frame: FramePage, rendered: Rendered) => string,
): Promise<void> {
  for (const frame of frames) {
    const html = 'leadsTo' in frame ? signpost(frame.leadsTo) : pageOf(frame, await render(frame));
    await writePage(outDir, frame.address, html);
  }
}
