// Runs in Node.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Background services would only contact hosts that nothing here needs. */
export const quiet = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The executable of this machine's Chromium or Chrome, if it has one; the variable CHROMIUM names another. */
export function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
  return named || usual.find(existsSync);
}

/** A headless browser that draws WebGL without a graphics card. */
export async function openChromium(): Promise<Browser> {
  const executablePath = installedChromium();
  if (!executablePath) {
    throw new Error(
      'Pictures are drawn in Chromium, and none was found. Install it, or set CHROMIUM to its executable.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      ...quiet,
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  });
}
