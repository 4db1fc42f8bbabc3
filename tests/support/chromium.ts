import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
import { installedChromium, quiet } from '../../src/demo/kit/chromium.ts';

export interface BrowserFound {
  path: string;
  /** The folder of the packaged browser's own system libraries. */
  libraries?: string | undefined;
}

/** An installed Chromium or Chrome, or else the one from the npm package. */
export async function findChromium(): Promise<BrowserFound> {
  const path = installedChromium();
  return path ? { path } : unpackChromium();
}

/** Starts the browser that `findChromium` found. */
export function launch(found: BrowserFound): Promise<Browser> {
  return chromium.launch(launchOptions(found));
}

/** Starts it for several processes, which connect to its `wsEndpoint()`. */
export function launchServer(found: BrowserFound): Promise<BrowserServer> {
  return chromium.launchServer({ ...launchOptions(found), host: '127.0.0.1' });
}

function launchOptions({ path, libraries }: BrowserFound): LaunchOptions {
  const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
  return {
    executablePath: path,
    args: [
      ...quiet,
      '--disable-quic',
      '--hide-scrollbars',
      // A page whose answer comes from a test counts as public, and public pages may not ask this machine for anything.
      '--disable-features=LocalNetworkAccessChecks,PreloadTopChromeWebUI',
    ],
    env: env as Record<string, string>,
  };
}

/**
 * The package unpacks the system libraries it needs only if it believes it is running on Lambda. It takes whatever it
 * finds in the temporary folder for complete, so it gets a folder of its own.
 */
async function unpackChromium(): Promise<BrowserFound> {
  const folder = join(process.cwd(), 'node_modules/.cache/chromium');
  await mkdir(folder, { recursive: true });
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const kept = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    await writeFile(join(folder, 'fonts/fonts.conf'), fontSettings(join(folder, 'fonts')));
    return { path, libraries: process.env.LD_LIBRARY_PATH };
  } finally {
    if (kept === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = kept;
  }
}

/** The package's own settings look for its font only in /tmp; without any font, pages crash. */
function fontSettings(packaged: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${packaged}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${packaged}/cache</cachedir>
</fontconfig>
`;
}
