/**
 * What a small machine can serve: the built site behind nginx on loopback, with a fixed number of readers, each of whom
 * sends the next request when the last one is answered. `npm run build && npm run bench:load [-- SECONDS]`
 * Server and readers share the machine's cores, so a server of its own can do more.
 */
import { readdir } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { isNginxInstalled, startNginx } from '../support/nginx.ts';

const seconds = Number(process.argv[2] ?? 10);
const readers = [10, 50, 200];

interface Load {
  requests: number;
  bytes: number;
  failures: number;
  /** The duration of each request in milliseconds. */
  times: number[];
}

if (!isNginxInstalled) throw new Error('nginx is not installed: apt-get install nginx-light');
const site = resolve('dist');
const kinds = await kindsOf(site);
const nginx = await startNginx(site);
console.log(`${availableParallelism()} cores, ${seconds} s each\n`);
console.log('| asked for | readers | requests/s | MB/s | median ms | 99 % ms | failed |');
console.log('|---|---|---|---|---|---|---|');
for (const [kind, paths] of Object.entries(kinds)) {
  for (const count of readers) {
    const load = await ask(nginx.origin, paths, count);
    const sorted = load.times.sort((a, b) => a - b);
    const share = (part: number) => sorted[Math.floor(sorted.length * part)]?.toFixed(1);
    const perSecond = (amount: number) => (amount / seconds).toFixed(0);
    console.log(
      `| ${kind} | ${count} | ${perSecond(load.requests)} | ${perSecond(load.bytes / 1e6)} | ${share(0.5)} | ${share(0.99)} | ${load.failures} |`,
    );
  }
}
await nginx.stop();

async function kindsOf(site: string): Promise<Record<string, string[]>> {
  const files = async (folder: string, ending: string) =>
    (await readdir(join(site, folder))).filter((name) => name.endsWith(ending));
  const slides = await files('galleries/buildings', '.html');
  const pictures = await files('content/photos/buildings', '-960.avif');
  return {
    'slides’ pages': slides.map((name) => `/galleries/buildings/${name.replace('.html', '')}`),
    documents: ['/content/galleries/buildings.json', '/content/index.json'],
    'pictures (960 px, AVIF)': pictures.map((name) => `/content/photos/buildings/${name}`),
  };
}

async function ask(origin: string, paths: readonly string[], count: number): Promise<Load> {
  if (paths.length === 0)
    throw new Error('The site has none of these pages. Run `npm run build` first.');
  const load: Load = { requests: 0, bytes: 0, failures: 0, times: [] };
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const end = performance.now() + seconds * 1000;
  const read = async (first: number) => {
    for (let at = first; performance.now() < end; at += 1) {
      const started = performance.now();
      const { status, bytes } = await request(origin + paths[at % paths.length], agent);
      load.times.push(performance.now() - started);
      load.requests += 1;
      load.bytes += bytes;
      if (status !== 200) load.failures += 1;
    }
  };
  await Promise.all(Array.from({ length: count }, (_, reader) => read(reader)));
  agent.destroy();
  return load;
}

function request(url: string, agent: Agent): Promise<{ status: number; bytes: number }> {
  return new Promise((answered) => {
    const headers = { 'Accept-Encoding': 'gzip' };
    get(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => answered({ status: response.statusCode ?? 0, bytes }));
    }).on('error', () => answered({ status: 0, bytes: 0 }));
  });
}
