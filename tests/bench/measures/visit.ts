import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Viewer } from '../subjects/viewers.ts';
import type { Sighting } from './watcher.ts';

export interface Conditions {
  viewport: { width: number; height: number };
  density: number;
  motion: 'no-preference' | 'reduce';
  /** How many times slower the page's thread is made. */
  slowdown: number;
  /** Bits a second, and milliseconds a round trip. */
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
  /** Where everything is served. */
  address: string;
  /** The watcher as a script. */
  watcher: string;
}

export interface Visit {
  page: Page;
  cdp: CDPSession;
}

/** Opens a viewer's page in a browser context of its own, hence with a cold cache, and closes it after `use`. */
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
    // Over HTTP/2 the certificate is our own.
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
 * Waits until a reader could press keys: a picture is there, the page listens, and its first work is done.
 * @returns the first picture.
 */
export async function ready({ page }: Visit): Promise<Sighting> {
  const first = await page.evaluate(() => window.watcher.first());
  await page.evaluate(() => window.watcher.listening());
  await page.waitForLoadState('load');
  await page.waitForTimeout(1000);
  return first;
}

/** The key's way down and up, as a hand at a keyboard sends it. */
export async function pressRight(cdp: CDPSession): Promise<void> {
  const key = { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** What a page promises, or nothing where it takes longer than so many milliseconds. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    // Where it was late, closing the page will refuse it.
    promise.catch(() => undefined);
  }
}
