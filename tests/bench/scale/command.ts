import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a command took, and what it printed. */
export interface Run {
  cpuS: number;
  wallS: number;
  /** At its peak, of the process with its threads, and of those that it has started. */
  memoryMb: number;
  output: string;
}

const preload = resolve('tests/bench/scale/usage.js');

/** Runs a command of the built package in a process of its own. */
export async function runCommand(app: string, ...args: string[]): Promise<Run> {
  const usage = join(tmpdir(), `usage-${process.pid}.json`);
  const startedMs = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', preload, join(app, 'cli/diaporama.js'), ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, USAGE_FILE: usage } },
  );
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  if (code !== 0) throw new Error(`diaporama ${args.join(' ')} ended with ${code}: ${errors}`);
  const wallS = (performance.now() - startedMs) / 1000;
  const lines = (await readFile(usage, 'utf8')).trim().split('\n');
  await rm(usage);
  const processes = lines.map((line): { cpuS: number; memoryMb: number } => JSON.parse(line));
  const sum = (field: 'cpuS' | 'memoryMb') => processes.reduce((all, each) => all + each[field], 0);
  return { cpuS: sum('cpuS'), wallS, memoryMb: sum('memoryMb'), output };
}
