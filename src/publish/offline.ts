import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildClassicScript, classicScript } from './classicScript.ts';

/** The app shell: what the app starts from when the requested page is not cached. */
const shell = 'shell.html';

/**
 * Builds the service worker, after the pages. A description of the site is written before its script, so that the worker
 * changes whenever the site's files do. `VITE_OFFLINE=off` builds one that removes itself and its caches.
 */
export function offline(): Plugin {
  return {
    name: 'diaporama:offline',
    apply: 'build',
    config: () => ({
      environments: { worker: classicScript('src/offline/worker.ts', 'sw') },
    }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { script } = await buildClassicScript(builder, 'worker');
        const { root, build, env } = builder.config;
        const site = resolve(root, build.outDir);
        await writeShell(site);
        await describeSiteToWorker(site, script, env);
      },
    },
  };
}

/** Writes the app shell: the page "not found" without its content. */
export async function writeShell(site: string): Promise<void> {
  const page = await readFile(join(site, '404.html'), 'utf8');
  const [top, rest = ''] = page.split(/(?=<div id="root")/);
  const state = rest.indexOf('<script type="application/json"');
  if (state < 0) throw new Error('404.html has no root or no state.');
  const empty = `${top}<div id="root"></div>\n${rest.slice(state)}`;
  await writeFile(
    join(site, shell),
    empty.replace(/<title>[^<]*<\/title>/, () => '<title>…</title>'),
  );
}

/** Writes a description of the site before the code of the worker at `script`, a path in the built site. */
export async function describeSiteToWorker(
  site: string,
  script: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const assets = await readdir(join(site, 'assets'));
  const files = assets
    .filter((name) => !name.startsWith('embed-') && !name.endsWith('.map'))
    .sort()
    .map((name) => `assets/${name}`);
  const page = await readFile(join(site, shell));
  const version = createHash('sha256').update(files.join()).update(page).digest('hex').slice(0, 12);
  const store = env.VITE_CONTENT_URL ? `${env.VITE_CONTENT_URL.replace(/\/$/, '')}/` : 'content/';
  const built = { version, store, shell, files, isOff: env.VITE_OFFLINE === 'off' };
  const code = await readFile(join(site, script), 'utf8');
  await writeFile(join(site, script), `const built = ${JSON.stringify(built)};\n${code}`);
}
