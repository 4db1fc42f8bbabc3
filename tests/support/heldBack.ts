import type { Page } from 'playwright-core';

/** Keeps answers to requests back until the returned function is called; `asked` are their addresses so far. */
export async function heldBack(page: Page, address: RegExp) {
  const asked: string[] = [];
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(address, async (route) => {
    asked.push(route.request().url());
    await released;
    // The page may have been left meanwhile.
    await route.continue().catch(() => undefined);
  });
  return { asked, release };
}
