import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/cli/serve.ts';
import { createReceiver } from '../../src/publish/newsletter/receiver.ts';
import { buildApp, openDemonstration, publishDemonstration } from '../support/buildSite.ts';
import { findChromium, launchServer } from '../support/chromium.ts';
import { installedFirefox } from '../support/firefox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served live. */
    site: string;
    /** The folder with the same site, published. */
    folder: string;
    /** The folder with the built app. */
    app: string;
    /** Where Chromium takes connections. */
    browser: string;
    /** The executable of Firefox, where it is installed. */
    firefox: string | undefined;
  }
}

const outDir = 'node_modules/.cache/diaporama/site';
const app = 'node_modules/.cache/diaporama/app';
/** Where `npm start` would serve it: what absolute addresses in pages begin with. */
const environment = { DIAPORAMA_URL: 'http://127.0.0.1:4173/' };

/** Starts one browser, and builds and serves one site, for all browser tests. */
export default async function setup(project: TestProject) {
  const [browser] = await Promise.all([findChromium().then(launchServer), buildApp(app)]);
  const { site } = await openDemonstration(app, environment);
  await publishDemonstration(app, outDir, environment);
  const subscribers = join(await mkdtemp(join(tmpdir(), 'diaporama-')), 'subscribers.jsonl');
  const log = { warn: console.warn, error: console.error };
  const server = await serve({
    site,
    host: '127.0.0.1',
    port: 0,
    before: [createReceiver({ file: subscribers, log })],
    onError: console.error,
  });
  project.provide('site', server.origin.slice(0, -1));
  project.provide('app', app);
  project.provide('folder', resolve(outDir));
  project.provide('browser', browser.wsEndpoint());
  project.provide('firefox', findFirefox());
  return () => Promise.all([browser.close(), server.stop()]);
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
