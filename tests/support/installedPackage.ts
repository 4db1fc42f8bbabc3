import { type ExecFileException, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { RunningServer } from './server.ts';
import { extractTarball } from './tarball.ts';

const run = promisify(execFile);
const packageName = '@diaporama/diaporama';

/** The Node that the installed package runs on; by default the one that runs the tests. */
export const packagesNode = process.env.PACKAGE_NODE ?? process.execPath;

/** What npm would publish. */
export interface Packed {
  tarball: string;
  sizeBytes: number;
  files: readonly { path: string; sizeBytes: number }[];
}

/** Builds the package and packs it into a folder, as `npm publish` does. */
export async function packPackage(into: string): Promise<Packed> {
  const { NODE_ENV: _, ...env } = process.env;
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', into], { env });
  return packed(stdout, into);
}

/** Packs a folder with a package that is built already. */
export async function packFolder(folder: string, into: string): Promise<Packed> {
  const options = ['--json', '--ignore-scripts', '--pack-destination', into];
  return packed((await run('npm', ['pack', folder, ...options])).stdout, into);
}

function packed(stdout: string, into: string): Packed {
  const [{ filename, size, files }] = JSON.parse(stdout.slice(stdout.indexOf('[\n')));
  return {
    tarball: join(into, filename),
    sizeBytes: size,
    files: files.map((file: { path: string; size: number }) => ({
      path: file.path,
      sizeBytes: file.size,
    })),
  };
}

/** A folder in which the package is installed, and what can be done there. */
export class InstalledPackage {
  readonly folder: string;
  /** The package itself. */
  readonly contents: string;

  constructor(folder: string) {
    this.folder = folder;
    this.contents = join(folder, 'node_modules', packageName);
  }

  /**
   * Installs a tarball with npm or, where the registry is out of reach, with the libraries that the tests themselves
   * use: no others than those that the package names can be found then.
   */
  async install(tarball: string): Promise<'installed' | 'linked'> {
    await mkdir(this.folder, { recursive: true });
    const project = join(this.folder, 'package.json');
    if (!existsSync(project)) await writeFile(project, '{"private": true}\n');
    const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0'];
    try {
      await run('npm', ['install', tarball, ...quick], { cwd: this.folder, timeout: 120_000 });
      return 'installed';
    } catch (error) {
      if (!isOffline(error as ExecFileException)) throw error;
      process.stderr.write('The npm registry is out of reach, so libraries are linked instead.\n');
      await this.#link(tarball);
      return 'linked';
    }
  }

  async #link(tarball: string): Promise<void> {
    await rm(this.contents, { recursive: true, force: true });
    await extractTarball(tarball, this.contents);
    const { dependencies } = JSON.parse(
      await readFile(join(this.contents, 'package.json'), 'utf8'),
    );
    for (const library of Object.keys(dependencies)) await this.link(library);
  }

  /** Makes a library of the tests' own available. */
  async link(library: string): Promise<void> {
    const link = join(this.folder, 'node_modules', library);
    await mkdir(dirname(link), { recursive: true });
    await symlink(resolve('node_modules', library), link).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }

  /** Runs `diaporama`. Rejects with `code` and `stderr` if it fails. */
  diaporama(args: readonly string[], cwd = this.folder, variables: Record<string, string> = {}) {
    const { PATH } = process.env;
    const env = { ...process.env, PATH: dirname(packagesNode) + delimiter + PATH, ...variables };
    return run(packagesNode, [this.#command, ...args], { cwd, env });
  }

  /** Runs `diaporama serve`, or another command that serves, until it is stopped. */
  async serve(
    cwd: string,
    command = 'serve',
  ): Promise<RunningServer & { base: string; printed: () => string }> {
    const child = spawn(packagesNode, [this.#command, command, '--port', '0'], { cwd });
    const stop = async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    };
    let printed = '';
    const address = await new Promise<string>((found, failed) => {
      child.stderr.on('data', (text) => {
        printed += text;
        const [url] = /http:\/\/\S+\/(?=\s)/.exec(printed) ?? [];
        if (url) found(url);
      });
      child.once('exit', () => failed(new Error(`diaporama ${command} has ended: ${printed}`)));
    });
    const { origin, pathname } = new URL(address);
    return { origin, base: pathname, stop, printed: () => printed };
  }

  get #command(): string {
    return join(this.contents, 'build/cli/diaporama.js');
  }
}

function isOffline({ stderr = '', killed }: ExecFileException): boolean {
  const codes =
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/;
  return killed === true || codes.test(stderr);
}
