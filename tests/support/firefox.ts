import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, firefox } from 'playwright-core';

const usual = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The executable of this machine's Firefox, if it has one; the variable FIREFOX names another. */
export function installedFirefox(): string | undefined {
  const named = process.env.FIREFOX;
  if (named && !existsSync(named))
    throw new Error(`FIREFOX names ${named}, and there is no such file.`);
  return named || usual.find(existsSync);
}

/** Starts a Firefox as it is installed, without a screen, in a profile of its own. */
export function launchFirefox(path: string): Promise<Browser> {
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: resolve('tests/support/firefoxRelay.js'),
    env: { ...(process.env as Record<string, string>), FIREFOX: path },
    // Playwright cannot ask this Firefox for it page by page.
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
  });
}
