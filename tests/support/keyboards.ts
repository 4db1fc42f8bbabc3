import type { Page } from 'playwright-core';

/** A key as a keyboard layout or an input method sends it. */
export interface SentKey {
  key: string;
  code: string;
  isShifted?: boolean;
}

/** Presses keys as other keyboard layouts do. Playwright's own presses only know the US layout. */
export async function send(page: Page, ...keys: SentKey[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  for (const { key, code, isShifted = false } of keys) {
    const press = { key, code, modifiers: isShifted ? 8 : 0 };
    await browser.send('Input.dispatchKeyEvent', { ...press, type: 'rawKeyDown' });
    await browser.send('Input.dispatchKeyEvent', { ...press, type: 'keyUp' });
  }
  await browser.detach();
}
