import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { packagesNode } from '../support/installedPackage.ts';
import { extractTarball } from '../support/tarball.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'diaporama-anywhere-'));
  await extractTarball(inject('packed').tarball, root);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Runs the part for any server where there are only the Web's own globals, and no other module. */
const bareRealm = `
import { readFileSync } from 'node:fs';
import { createContext, SourceTextModule } from 'node:vm';
const names = ['AbortController', 'AbortSignal', 'Blob', 'Event', 'EventTarget', 'Headers', 'MessageChannel', 'ReadableStream', 'Request',
  'Response', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'atob', 'btoa', 'clearTimeout', 'console', 'crypto',
  'performance', 'queueMicrotask', 'setTimeout', 'structuredClone'];
const context = createContext(Object.fromEntries(names.map((name) => [name, globalThis[name]])));
const module = new SourceTextModule(readFileSync('build/server.js', 'utf8'), { context, identifier: 'server.js' });
await module.link((name) => { throw new Error('It imports ' + name); });
await module.evaluate();
const { createSite, parseSettings } = module.namespace;
const documents = {
  'index.json': JSON.stringify({ stories: [], galleries: [], months: [] }),
  'index/waiting.json': JSON.stringify({ entries: [] }),
};
const store = {
  open: async (path) => documents[path] && { sizeBytes: 1, etag: '"1"', text: async () => documents[path] },
};
const app = { ...JSON.parse(readFileSync('build/app.json', 'utf8')), source: { open: async () => undefined } };
const site = createSite({ settings: parseSettings({ name: 'The Courier' }), store, app });
const home = await site.respond(new Request('https://photos.example/'));
console.log(home.status, /<title>[^<]*/.exec(await home.text())[0]);
`;

test('the part for any server imports nothing and answers without anything of Node', async () => {
  await writeFile(join(root, 'run.mjs'), bareRealm);
  const { stdout } = await promisify(execFile)(
    packagesNode,
    ['--experimental-vm-modules', '--no-warnings', 'run.mjs'],
    { cwd: root },
  );
  expect(stdout).toMatch(/^200 <title>.*The Courier/);
});
