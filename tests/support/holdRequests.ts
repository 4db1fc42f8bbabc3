import type { Page } from 'playwright-core';

/** Holds every request that matches until `release` is called. `asked` are their URLs so far. */
export async function holdRequests(page: Page, pattern: RegExp | string) {
  const asked: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    asked.push(route.request().url());
    await released;
    // The page may have closed or moved on in the meantime.
    await route.continue().catch(() => undefined);
  });
  return { asked, release: () => release() };
}

/** A frame's code, without the starter that loads it. */
export const frameCode = /\/assets\/embed-(?!starter)[^/]+\.js$/;
