import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The worker is there, and keeps the page at `path` with what it has shown. */
export async function isKept(page: Page, path: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async (path) => {
          const pages = await caches.open('diaporama:pages');
          const documents = await caches.open('diaporama:documents');
          const isActive = navigator.serviceWorker.controller !== null;
          const page = await pages.match(path);
          return isActive && page !== undefined && (await documents.keys()).length > 0;
        }, path),
      { timeout: 20_000 },
    )
    .toBe(true);
}
