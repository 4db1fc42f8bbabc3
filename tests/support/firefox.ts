import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, firefox } from 'playwright-core';

const usual = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The executable of an installed Firefox, or the one in the environment variable FIREFOX. */
export function installedFirefox(): string | undefined {
  const named = process.env.FIREFOX;
  if (named && !existsSync(named)) throw new Error(`FIREFOX names ${named}, which does not exist.`);
  return named || usual.find(existsSync);
}

/** Starts an installed Firefox, headless and with a new profile. */
export function launchFirefox(path: string): Promise<Browser> {
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: resolve('tests/support/firefoxRelay.js'),
    env: { ...(process.env as Record<string, string>), FIREFOX: path },
    // Playwright cannot set this for a page of this Firefox.
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
  });
}
