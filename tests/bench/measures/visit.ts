import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Viewer } from '../subjects/viewers.ts';
import type { Sighting } from './watcher.ts';

export interface Conditions {
  viewport: { width: number; height: number };
  density: number;
  motion: 'no-preference' | 'reduce';
  /** The factor by which the page's main thread is slowed. */
  slowdown: number;
  /** Bits per second, and milliseconds per round trip. */
  network?: { bits: number; delay: number };
}

export const desk: Conditions = {
  viewport: { width: 1280, height: 800 },
  density: 1,
  motion: 'no-preference',
  slowdown: 1,
};

export const slowPhone: Conditions = {
  viewport: { width: 390, height: 844 },
  density: 3,
  motion: 'no-preference',
  slowdown: 4,
  network: { bits: 1_600_000, delay: 150 },
};

export interface Bench {
  browser: Browser;
  /** The origin that serves everything. */
  address: string;
  /** The watcher as a script. */
  watcher: string;
}

export interface Visit {
  page: Page;
  cdp: CDPSession;
}

/** Opens a viewer's page in a new browser context, so with a cold cache, and closes it after `use`. */
export async function visit<T>(
  bench: Bench,
  viewer: Viewer,
  count: number,
  conditions: Conditions,
  use: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await bench.browser.newContext({
    viewport: conditions.viewport,
    deviceScaleFactor: conditions.density,
    reducedMotion: conditions.motion,
    // HTTP/2 uses a self-signed certificate.
    ignoreHTTPSErrors: true,
  });
  try {
    await context.addInitScript(bench.watcher);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await slowDown(cdp, conditions);
    await page.goto(bench.address + viewer.address(count), { waitUntil: 'commit' });
    return await use({ page, cdp });
  } finally {
    await context.close();
  }
}

async function slowDown(cdp: CDPSession, { slowdown, network }: Conditions): Promise<void> {
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (!network) return;
  const bytes = network.bits / 8;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.delay,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
}

/**
 * Waits until a reader could press keys: a picture is shown, the page listens, and its first work is done.
 * @returns the first picture.
 */
export async function ready({ page }: Visit): Promise<Sighting> {
  const first = await page.evaluate(() => window.watcher.first());
  await page.evaluate(() => window.watcher.listening());
  await page.waitForLoadState('load');
  await page.waitForTimeout(1000);
  return first;
}

/** Presses and releases a key, as a keyboard sends it. */
export async function pressRight(cdp: CDPSession): Promise<void> {
  const key = { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** The value of a promise in the page, or undefined if it takes longer than so many milliseconds. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    // After the time limit, closing the page rejects it.
    promise.catch(() => undefined);
  }
}
