import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the worker is active and has cached the page at `path` and its document. */
export async function isKept(page: Page, path: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (path) => {
        const pages = await caches.open('diaporama:pages');
        const documents = await caches.open('diaporama:documents');
        const isActive = navigator.serviceWorker.controller !== null;
        const page = await pages.match(path);
        return isActive && page !== undefined && (await documents.keys()).length > 0;
      }, path),
    )
    .toBe(true);
}
