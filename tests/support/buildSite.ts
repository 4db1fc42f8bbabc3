import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type OpenSite, openSite } from '../../src/cli/openSite.ts';
import { publishSite } from '../../src/publish/publishSite.ts';

/** Variables that override settings of the demonstration's site. */
export type SiteEnvironment = Readonly<Record<string, string>>;

/**
 * Builds the app as `npm start` does, in a child process: with the test runner's NODE_ENV, React's development version
 * would be built.
 */
export async function buildApp(folder: string): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env;
  const vite = 'node_modules/vite/bin/vite.js';
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--logLevel', 'warn'],
    { env },
  );
}

/** Opens the demonstration's site with a built app. */
export function openDemonstration(
  app: string,
  environment: SiteEnvironment = {},
): Promise<OpenSite> {
  return openSite({
    folder: 'src/demo',
    store: 'public/content',
    app: resolve(app),
    environment,
  });
}

/** Publishes the demonstration's site for static hosts, as if for the first time. */
export async function publishDemonstration(
  app: string,
  outDir: string,
  environment: SiteEnvironment = {},
): Promise<void> {
  const opened = await openDemonstration(app, environment);
  await rm(outDir, { recursive: true, force: true });
  const folder = await mkdtemp(join(tmpdir(), 'diaporama-'));
  try {
    await publishSite({ ...opened, folder, outDir });
  } finally {
    await rm(folder, { recursive: true });
  }
}
