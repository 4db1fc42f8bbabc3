import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningServer {
  origin: string;
  stop(): Promise<void>;
}

// On Debian, servers are not in the PATH of ordinary users.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };

/** Whether a command is installed, asked for its version by `-v` or other arguments. If not, prints that its tests are skipped. */
export function isInstalled(command: string, ...args: readonly string[]): boolean {
  const isHere = spawnSync(command, args.length > 0 ? args : ['-v'], { env }).status === 0;
  if (!isHere) process.stderr.write(`${command} is not installed, so its tests are skipped.\n`);
  return isHere;
}

interface ServerOptions {
  command: string;
  /** Its configuration. */
  configuration: (folder: string, port: number) => string;
  args: (folder: string, file: string) => string[];
}

/** Starts a server in the foreground. Rejects if it does not answer within thirty seconds. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { command, configuration, args } = options;
  const folder = await mkdtemp(join(tmpdir(), `${command}-`));
  // Its workers may run as another user.
  await chmod(folder, 0o755);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const file = join(folder, `${command}.conf`);
  await writeFile(file, configuration(folder, port));
  const server = spawn(command, args(folder, file), {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    await ended(server);
    await rm(folder, { recursive: true });
  };
  await answers(origin, command).catch(async (error) => {
    await stop();
    throw error;
  });
  return { origin, stop };
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = once(server, 'exit');
  server.kill();
  await exit;
}

/** Waits until a server answers, for at most thirty seconds. */
export async function answers(origin: string, command: string): Promise<void> {
  for (const end = Date.now() + 30_000; ; ) {
    const failure = await fetch(origin).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!failure) return;
    if (Date.now() > end) throw new Error(`${command} does not answer.`, { cause: failure });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.');
  return address.port;
}
