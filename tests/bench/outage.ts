/**
 * What readers notice when servers fail: two `diaporama serve` behind nginx, the content store at an HTTP origin of its
 * own, fifty readers. `npm run build && npm run bench:outage`
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { folderSource } from '../../src/publish/folderSource.ts';
import { isNginxInstalled, startBalancer } from '../support/nginx.ts';
import { freePort } from '../support/server.ts';

const content = 'public/content';
const readers = 50;
/** Between two pages of a reader. */
const readingMs = 200;
/** When things happen, in seconds from the first request. */
const at = { kill: 10, storeStops: 20, storeIsBack: 40, end: 60 };

interface Answered {
  second: number;
  path: string;
  ms: number;
  /** The status; 0 where there was no whole answer. */
  status: number;
}

if (!isNginxInstalled) throw new Error('nginx is not installed: apt-get install nginx-light');
const storePort = await freePort();
let asked = 0;
let store: Server | undefined = await startStore();
const ports = [await freePort(), await freePort()] as const;
const servers = ports.map(startServe);
const stopServers = () => {
  for (const server of servers) server.kill('SIGKILL');
};
process.once('exit', stopServers);
await Promise.all(ports.map(untilReady));
const nginx = await startBalancer(ports);
const paths = await pages();

const startMs = performance.now();
const second = () => (performance.now() - startMs) / 1000;
const answers: Answered[] = [];
await Promise.all([
  ...Array.from({ length: readers }, (_, reader) => read(reader)),
  happening(at.kill, 'one server is killed', () => servers[0]?.kill('SIGKILL')),
  happening(at.storeStops, 'the store stops', async () => {
    store?.close();
    store?.closeAllConnections();
    store = undefined;
  }),
  happening(at.storeIsBack, 'the store is back', async () => {
    store = await startStore();
  }),
]);
report();
await nginx.stop();
stopServers();
store?.close();
store?.closeAllConnections();

/** A store as a static host serves it, with ETags. */
async function startStore(): Promise<Server> {
  const files = folderSource(content);
  const server = createServer(async (request, response) => {
    asked += 1;
    const file = await files.open((request.url ?? '').replace('/content/', ''));
    if (!file) return response.writeHead(404).end();
    if (request.headers['if-none-match'] === file.etag) return response.writeHead(304).end();
    return response.writeHead(200, { ETag: file.etag }).end(await file.text());
  });
  server.listen(storePort, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function startServe(port: number): ChildProcess {
  const args = ['build/cli/diaporama.js', 'serve', '--site', 'src/demo', '--port', `${port}`];
  const env = { ...process.env, DIAPORAMA_STORE: `http://127.0.0.1:${storePort}/content/` };
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function untilReady(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error('A server does not become ready.');
}

/** Pages of stories and galleries, slides and frames. */
async function pages(): Promise<string[]> {
  const names = async (folder: string) =>
    (await readdir(join(content, folder)))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5));
  const galleries = await names('galleries');
  const ofGallery = (id: string) => [`/galleries/${id}`, `/galleries/${id}/all`, `/embed/${id}`];
  const candidates = [
    '/',
    ...(await names('articles')).map((slug) => `/articles/${slug}`),
    ...galleries.flatMap(ofGallery),
  ];
  const found: string[] = [];
  // Parts of large galleries are documents too, but have no pages.
  for (const path of candidates) if ((await fetch(nginx.origin + path)).ok) found.push(path);
  return found;
}

async function read(first: number): Promise<void> {
  for (let index = first; second() < at.end; index += 1) {
    const path = paths[index % paths.length] ?? '/';
    const beganMs = performance.now();
    const status = await fetch(nginx.origin + path)
      .then(async (response) => {
        await response.text();
        return response.status;
      })
      .catch(() => 0);
    const ms = performance.now() - beganMs;
    answers.push({ second: beganMs / 1000 - startMs / 1000, path, ms, status });
    await pause(readingMs);
  }
}

async function happening(when: number, what: string, act: () => unknown): Promise<void> {
  await pause(when * 1000 - (performance.now() - startMs));
  await act();
  console.error(`${second().toFixed(1)} s: ${what}`);
}

function report(): void {
  const phases = [
    ['two servers', 0, at.kill],
    ['one server', at.kill, at.storeStops],
    ['one server, no store', at.storeStops, at.storeIsBack],
    ['one server, the store is back', at.storeIsBack, at.end],
  ] as const;
  console.log(
    '| | requests | median ms | 99 % ms | longest ms | failed |\n|---|--:|--:|--:|--:|--:|',
  );
  for (const [name, from, to] of phases) {
    const during = answers.filter((answer) => answer.second >= from && answer.second < to);
    const times = during.map(({ ms }) => ms).sort((a, b) => a - b);
    const share = (part: number) => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(0);
    const failed = during.filter(({ status }) => status !== 200).length;
    console.log(
      `| ${name} | ${during.length} | ${share(0.5)} | ${share(0.99)} | ${share(1)} | ${failed} |`,
    );
  }
  const failures = answers.filter(({ status }) => status !== 200);
  for (const { second: when, path, status } of failures.slice(0, 10)) {
    console.log(`failed at ${when.toFixed(1)} s: ${path} (${status})`);
  }
  console.log(`\n${paths.length} pages; ${asked} requests to the store.`);
}
