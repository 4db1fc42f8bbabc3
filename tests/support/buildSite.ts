import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Builds the site as `npm start` does. In a process of its own, since the test runner's NODE_ENV would build React's
 * development version.
 * @param settings of the build, as environment variables.
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
