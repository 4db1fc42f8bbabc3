// Runs in Node.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A headless browser that draws WebGL without a graphics card. CHROMIUM names its executable. */
export async function openChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? usual.find(existsSync);
  if (!executablePath) {
    throw new Error(
      'Pictures are drawn in Chromium, and none was found. Install it, or set CHROMIUM to its executable.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  });
}
