/*
 * The same walk in every runtime that a site can be answered in: Node, Deno, Bun, and Cloudflare's workerd with R2.
 * `npm run build && npm run test:runtimes` installs them outside of the project, which takes 400 MB.
 */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { withdrawnPath } from '../../src/content/storePaths.ts';
import { folderSource } from '../../src/publish/folderSource.ts';
import { smokeWalk } from './smokeWalk.ts';

const run = promisify(execFile);
const build = resolve('build');
const installed = resolve('node_modules/.cache/diaporama/runtimes');
const commands = join(installed, 'node_modules/.bin');
const versions = { bun: '1.4.5', deno: '2.9.6', miniflare: '4.20260426.0' };

/** The files of the store and of the app, by what their addresses and keys begin with. */
const folders = { 'content/': resolve('public/content'), 'app/': join(build, 'files') };

/** The demonstration has withdrawn nothing, so the walk's store does. */
const withdrawn = {
  path: `content/${withdrawnPath}`,
  text: JSON.stringify({
    withdrawn: [
      { kind: 'slide', gallery: 'buildings', slide: 'taken-back', at: '2026-12-01T09:30:00Z' },
      { kind: 'story', story: 'taken-back', at: '2026-12-01T09:30:00Z', reason: 'A wrong name.' },
    ],
  }),
};

await install();
const { address, close } = await serveFiles();
const walk = [resolve('tests/runtimes/inProcess.ts'), build, address];
const results = {
  Node: () => faultsIn(process.execPath, ['--import', 'tsx', ...walk]),
  Deno: () => faultsIn(join(commands, 'deno'), ['run', '--allow-all', '--no-check', ...walk]),
  Bun: () => faultsIn(join(commands, 'bun'), walk),
  'workerd with R2': faultsInWorkerd,
};
for (const [name, faultsOf] of Object.entries(results)) {
  const faults = await faultsOf();
  console.log(`${name}: ${faults.length === 0 ? 'all is answered' : faults.join('\n  ')}`);
  if (faults.length > 0) process.exitCode = 1;
}
close();

async function install(): Promise<void> {
  await mkdir(installed, { recursive: true });
  const allowScripts = { bun: true, deno: true, workerd: true };
  const project = { private: true, dependencies: versions, allowScripts };
  await writeFile(join(installed, 'package.json'), JSON.stringify(project));
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: installed });
}

async function serveFiles() {
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').slice(1);
    if (path === withdrawn.path) return response.writeHead(200).end(withdrawn.text);
    const [prefix, folder = ''] = Object.entries(folders).find(([at]) => path.startsWith(at)) ?? [
      '',
    ];
    const file = await folderSource(folder).open(path.slice(prefix.length));
    if (!file) return response.writeHead(404).end();
    const bytes = new Uint8Array(await new Response(file.body()).arrayBuffer());
    return response.writeHead(200, { ETag: file.etag }).end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function faultsIn(command: string, args: readonly string[]): Promise<string[]> {
  const { stdout } = await run(command, args, { timeout: 120_000 });
  return JSON.parse(stdout.slice(stdout.lastIndexOf('[')));
}

/** What is used of Miniflare, which is not installed when the types are checked. */
interface Miniflare {
  getR2Bucket(name: string): Promise<{ put(key: string, bytes: ArrayBuffer): Promise<unknown> }>;
  dispatchFetch(address: string, init?: RequestInit): Promise<Response>;
  dispose(): Promise<void>;
}

/** The worker of src/server/README.md. */
async function faultsInWorkerd(): Promise<string[]> {
  const readme = await readFile('src/server/README.md', 'utf8');
  const [, example = ''] = /```ts\n\/\/ bucketWorker\.ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const { transformWithOxc } = await import('vite');
  const worker = (await transformWithOxc(example, 'bucketWorker.ts')).code
    .replace(/['"]@diaporama\/diaporama['"]/, "'./server.js'")
    .replace(/['"]@diaporama\/diaporama\/app\.json['"] with \{[^}]*\}/, "'./app.js'");
  const entry = pathToFileURL(join(installed, 'node_modules/miniflare/dist/src/index.js')).href;
  const { Miniflare: Runtime } = (await import(entry)) as {
    Miniflare: new (options: object) => Miniflare;
  };
  const module = (path: string, contents: string) => ({ type: 'ESModule', path, contents });
  const runtime = new Runtime({
    compatibilityDate: '2026-01-01',
    r2Buckets: ['PHOTOS'],
    modules: [
      module('worker.js', worker),
      module('server.js', await readFile(join(build, 'server.js'), 'utf8')),
      module('app.js', `export default ${await readFile(join(build, 'app.json'), 'utf8')}`),
    ],
  });
  const bucket = await runtime.getR2Bucket('PHOTOS');
  for (const [prefix, folder] of Object.entries(folders)) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const file of entries.filter((found) => found.isFile())) {
      const path = join(file.parentPath, file.name);
      const bytes = new Uint8Array(await readFile(path));
      await bucket.put(prefix + relative(folder, path), bytes.buffer);
    }
  }
  const text = new TextEncoder().encode(withdrawn.text);
  await bucket.put(withdrawn.path, text.buffer);
  const faults = await smokeWalk((path, init) =>
    runtime.dispatchFetch(`https://photos.example${path}`, { redirect: 'manual', ...init }),
  );
  await runtime.dispose();
  return faults;
}
