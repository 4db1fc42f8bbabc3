import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';

const bundleFolder = 'node_modules/.cache/import-process';

/** Bundles `fixtures/importProcess.ts`; the bundle starts three times as fast as the sources. */
export async function bundleImportProcess(): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['sharp'] },
    build: { ssr: 'tests/fixtures/importProcess.ts', outDir: bundleFolder },
  });
  return `${bundleFolder}/importProcess.js`;
}

/** Runs an import to the end and returns its time in milliseconds and its number of steps. */
export async function runImport(bundle: string, folder: string, into: string) {
  const { process, lines } = await start(bundle, folder, into);
  const begin = performance.now();
  const ended = once(process, 'exit');
  process.stdin?.write('go\n');
  const { value } = await lines.next();
  await ended;
  return { time: performance.now() - begin, steps: Number(value) };
}

/** Kills an import some milliseconds after its start, unless it has ended. */
export async function killAt(time: number, bundle: string, folder: string, into: string) {
  const { process } = await start(bundle, folder, into);
  const ended = once(process, 'exit');
  process.stdin?.write('go\n');
  await Promise.race([wait(time), ended]);
  process.kill('SIGKILL');
  await ended;
}

/** Makes an import kill itself before one of its steps (from 1). */
export async function killBefore(step: number, bundle: string, folder: string, into: string) {
  const { process } = await start(bundle, folder, into, String(step));
  const ended = once(process, 'exit');
  process.stdin?.write('go\n');
  const [, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error(`There was no step ${step}.`);
}

async function start(bundle: string, ...args: string[]) {
  const child: ChildProcess = spawn(process.execPath, [bundle, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('The process has no output.');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value } = await lines.next();
  if (value !== 'ready') throw new Error(`The process printed "${value}" instead of "ready".`);
  return { process: child, lines };
}
