import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { someoneElsesSite } from './hostPage.ts';
import { isHydrated, type theSite } from './site.ts';

interface Visit extends BrowserContextOptions {
  /** After `/embed/buildings`. */
  address?: string;
  /** Of the iframe. */
  attributes?: string;
  /** In pixels. */
  width?: number;
  /** Around the iframe. */
  before?: string;
  after?: string;
  /** Called before the page is opened. */
  prepare?: (page: Page) => Promise<void>;
  /** False for a frame whose code is not going to load. */
  isStarted?: boolean;
}

/** Opens pages of another site with our gallery in a frame. The pages record the frame's messages. */
export function visitor(
  site: ReturnType<typeof theSite>,
  host: ReturnType<typeof someoneElsesSite>,
) {
  return async (options: Visit = {}): Promise<{ page: Page; frame: Frame }> => {
    const { address = '', attributes = '', width = 640, before = '', after = '' } = options;
    const { prepare, isStarted = options.javaScriptEnabled !== false, ...context } = options;
    const src = `${inject('site')}/embed/buildings${address}`;
    const listen = `<script>
      window.said = [];
      addEventListener('message', ({ data, origin }) => said.push({ data, origin }));
    </script>`;
    const iframe = `<iframe src="${src}" width="${width}" height="700" style="border: 0" title="Gallery" ${attributes}></iframe>`;
    const page = await site.newPage(context);
    await prepare?.(page);
    await page.goto(host.publish(listen + before + iframe + after), { waitUntil: 'commit' });
    await page.locator('iframe').first().waitFor();
    const frame = await (await page.locator('iframe').first().elementHandle())?.contentFrame();
    if (!frame) throw new Error('The page has no frame.');
    if (isStarted) await isHydrated(frame);
    else await frame.locator('main').waitFor();
    return { page, frame };
  };
}
