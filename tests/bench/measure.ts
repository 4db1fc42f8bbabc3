import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A program's elapsed seconds, CPU seconds of all cores, and peak memory in megabytes (systems count in KiB). */
export interface Measured {
  wall: number;
  cpu: number | undefined;
  peak: number | undefined;
}

/** Runs Node. It and its Node child processes report their usage when they end. @returns the sum. */
export async function measureNode(args: string[], folder: string): Promise<Measured> {
  const usages = await mkdtemp(join(folder, 'usages-'));
  const address = `data:text/javascript,${encodeURIComponent(preload(usages))}`;
  const wall = await run(process.execPath, args, { NODE_OPTIONS: `--import ${address}` });
  let [cpu, peak] = [0, 0];
  for (const name of await readdir(usages)) {
    const usage = JSON.parse(await readFile(join(usages, name), 'utf8'));
    cpu += (usage.userCPUTime + usage.systemCPUTime) / 1e6;
    peak += (usage.peak * 1024) / 1e6;
  }
  return { wall, cpu, peak };
}

/**
 * A module for the measured process, since nothing else knows the peak of a process that has ended. On Linux, `maxRSS`
 * includes what the parent had when it forked; `VmHWM` is the program's own.
 */
function preload(folder: string): string {
  return `
    import { existsSync, readFileSync, writeFileSync } from 'node:fs';
    process.on('exit', () => {
      const status = '/proc/self/status';
      const own = existsSync(status) && /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'latin1'))?.[1];
      const usage = process.resourceUsage();
      const file = ${JSON.stringify(folder)} + '/' + process.pid;
      writeFileSync(file, JSON.stringify({ ...usage, peak: Number(own || usage.maxRSS) }));
    });`;
}

const gnuTime = '/usr/bin/time';

/** Runs any program. Its usage and that of its children is known if GNU time is installed. */
export async function measure(program: string, args: string[], folder: string): Promise<Measured> {
  const hasTime = await access(gnuTime).then(
    () => true,
    () => false,
  );
  if (!hasTime) return { wall: await run(program, args), cpu: undefined, peak: undefined };
  const file = join(folder, 'usage.txt');
  const wall = await run(gnuTime, ['-f', '%U %S %M', '-o', file, program, ...args]);
  const [user = 0, system = 0, kilobytes = 0] = (await readFile(file, 'utf8'))
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, peak: (kilobytes * 1024) / 1e6 };
}

export async function canRun(program: string, args: string[]): Promise<boolean> {
  const child = spawn(program, args, { stdio: 'ignore' });
  const [exitCode] = await once(child, 'exit');
  return exitCode === 0;
}

/** @returns seconds. */
async function run(
  program: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<number> {
  const begin = performance.now();
  const child = spawn(program, args, {
    // Standard output is for the table.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const [exitCode] = await once(child, 'exit');
  if (exitCode !== 0) throw new Error(`${program} ended with exit code ${exitCode}.`);
  return (performance.now() - begin) / 1000;
}
