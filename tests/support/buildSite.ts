import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Builds the site as `npm start` does, in a child process: with the test runner's NODE_ENV, React's development version
 * would be built.
 * @param settings environment variables for the build.
 */
export async function buildSite(
  outDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env;
  const vite = 'node_modules/vite/bin/vite.js';
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--mode', 'receiver', '--logLevel', 'warn'],
    { env: { ...env, ...settings } },
  );
}
