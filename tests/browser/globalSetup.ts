import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../support/buildSite.ts';
import { findChromium, launchServer } from '../support/chromium.ts';
import { installedFirefox } from '../support/firefox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    site: string;
    /** Where its files lie. */
    folder: string;
    /** Where Chromium takes connections. */
    browser: string;
    /** The executable of Firefox, where it is installed. */
    firefox: string | undefined;
  }
}

const outDir = 'node_modules/.cache/diaporama/site';

/** Starts one browser, and builds and serves one site, for all browser tests. */
export default async function setup(project: TestProject) {
  const [browser] = await Promise.all([findChromium().then(launchServer), buildSite(outDir)]);
  process.env.SUBSCRIBERS_FILE = join(
    await mkdtemp(join(tmpdir(), 'diaporama-')),
    'subscribers.jsonl',
  );
  const server = await preview({
    build: { outDir },
    preview: { port: 0, strictPort: false },
    logLevel: 'warn',
  });
  // Read when the server starts; the tests of the receiver itself must not inherit it.
  delete process.env.SUBSCRIBERS_FILE;
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The built site could not be served.');
  project.provide('site', address.replace(/\/$/, ''));
  project.provide('folder', resolve(outDir));
  project.provide('browser', browser.wsEndpoint());
  project.provide('firefox', findFirefox());
  return () => Promise.all([browser.close(), server.close()]);
}

function findFirefox(): string | undefined {
  const path = installedFirefox();
  if (!path) {
    process.stderr.write(
      'No Firefox was found, so the keyboard walk is skipped there. Install it, or set FIREFOX to its executable.\n',
    );
  }
  return path;
}
