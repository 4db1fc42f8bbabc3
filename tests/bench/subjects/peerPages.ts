import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { photoName } from './photographs.ts';
import type { Viewer } from './viewers.ts';

const sources = 'tests/bench/peers';

/**
 * Installs the peers into their own folder, to keep them out of the project's dependencies, and bundles a page for each
 * of these viewers.
 * @returns the folder that has a folder for each page, and the installed versions.
 */
export async function buildPeerPages(
  cache: string,
  viewers: readonly Viewer[],
): Promise<{ folder: string; versionOf: (packageName: string) => string }> {
  const installed = join(cache, 'peers');
  await install(installed);
  const folder = join(cache, 'peer-pages');
  await rm(folder, { recursive: true, force: true });
  for (const { id, kind, name } of viewers)
    if (kind !== 'ours') await bundle(installed, join(folder, id), id, name);
  const lock = JSON.parse(await readFile(join(sources, 'package-lock.json'), 'utf8'));
  return { folder, versionOf: (name) => lock.packages[`node_modules/${name}`].version };
}

async function install(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const lock = await readFile(join(sources, 'package-lock.json'), 'utf8');
  const marker = join(folder, 'installed-lock.json');
  const installedLock = await readFile(marker, 'utf8').catch(() => undefined);
  await cp(sources, folder, { recursive: true });
  await cp('.npmrc', join(folder, '.npmrc'));
  if (installedLock === lock) return;
  process.stderr.write('Installing the other viewers, once…\n');
  const options = ['ci', '--ignore-scripts', '--no-audit', '--loglevel', 'error'];
  await promisify(execFile)('npm', options, { cwd: folder }).catch((cause) => {
    throw new Error(
      'The other viewers could not be installed; that needs the network, once. `--viewers ours` measures without them.',
      { cause },
    );
  });
  await writeFile(marker, lock);
}

/** Builds one page with its own script and stylesheet, which it shares with no other viewer's page. */
async function bundle(root: string, outDir: string, id: string, name: string): Promise<void> {
  const file = join(root, `${id}.html`);
  await writeFile(file, html(id, name));
  await build({
    root,
    base: `/peers/${id}/`,
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: file } },
  });
  await rename(join(outDir, `${id}.html`), join(outDir, 'index.html'));
}

function html(id: string, name: string): string {
  const first = `/content/photos/${photoName(0, 1600, '.jpg')}`;
  const markup = id === 'bareImg' ? `<img src="${first}" alt="Photograph 1">` : '';
  const script = existsSync(join(sources, `${id}.tsx`)) ? `${id}.tsx` : `${id}.ts`;
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${name.replaceAll('<', '&lt;')}</title>
  <link rel="icon" href="data:,">
  <body><div id="root">${markup}</div><script type="module" src="/${script}"></script></body>
</html>
`;
}
