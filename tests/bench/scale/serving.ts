import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../support/server.ts';

/** What serving slide pages live came to. */
export interface Serving {
  /** Requests a second, for galleries that were not asked for before, and for the same ones again. */
  first: number;
  again: number;
  p99Ms: number;
  memoryMb: number;
}

const readers = 10;
const forMs = 5000;
const mostPages = 2000;

/** Asks `diaporama serve` for slide pages, each of another gallery as far as there are. */
export async function measureServing(app: string, site: string, count: number): Promise<Serving> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [join(app, 'cli/diaporama.js'), 'serve', '--site', site, '--port', `${port}`],
    { stdio: 'ignore' },
  );
  try {
    const origin = `http://127.0.0.1:${port}`;
    await untilReady(`${origin}/galleries/gallery-0`);
    const pages = Array.from(
      { length: Math.min(mostPages, count * 25) },
      (_, index) =>
        `/galleries/gallery-${index % count}/slide-${(Math.floor(index / count) % 25) + 1}`,
    );
    const first = await ask(origin, pages.slice(0, count));
    const again = await ask(origin, pages);
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    const memoryMb = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
    return { first: first.rate, again: again.rate, p99Ms: again.p99Ms, memoryMb };
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

/** Asks for pages in turn until all were answered or time is up, and goes on from the first if there is time. */
async function ask(origin: string, pages: readonly string[]) {
  const times: number[] = [];
  const startMs = performance.now();
  let next = 0;
  const read = async () => {
    while (performance.now() - startMs < forMs && next < Math.max(pages.length, 1)) {
      const path = pages[next] as string;
      next += 1;
      const sentMs = performance.now();
      const response = await fetch(origin + path);
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
      times.push(performance.now() - sentMs);
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  const seconds = (performance.now() - startMs) / 1000;
  const p99Ms = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
  return { rate: times.length / seconds, p99Ms };
}

async function untilReady(address: string): Promise<void> {
  for (;;) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
}
