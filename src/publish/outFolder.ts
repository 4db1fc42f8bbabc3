import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../import/fileErrors.ts';
import { isTemporary } from '../import/store/atomicWrite.ts';
import { filesIn } from './filesIn.ts';

/**
 * The folder of a published site. A file is replaced whole, by renaming, and only if its bytes differ, so that unchanged
 * files keep their times; what was not written is removed last. Killed at any moment, every file is old or new.
 */
export class OutFolder {
  readonly root: string;
  /** Files that were written or found unchanged, by their paths with slashes. */
  readonly #current = new Set<string>();
  readonly #kept: string[] = [];
  readonly #changed: string[] = [];

  constructor(root: string) {
    this.root = root;
  }

  /** The files that differ from the last publication, in the order in which they were written. */
  get changed(): readonly string[] {
    return this.#changed;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    this.#current.add(path);
    const bytes = Buffer.from(content as string);
    const file = join(this.root, path);
    if ((await readIfThere(file))?.equals(bytes)) return;
    const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(temporary, bytes);
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    this.#changed.push(path);
  }

  /** Lets everything stay whose path begins so, as it was last published. */
  keep(prefix: string): void {
    this.#kept.push(prefix);
  }

  /** Removes the files that were neither written nor kept, among them what a killed run has left. @returns their paths. */
  async removeOthers(): Promise<string[]> {
    const paths = await filesIn(this.root, (entry) => !entry.isDirectory());
    const others = paths.filter((path) => !this.#current.has(path) && !this.#isKept(path));
    for (const path of others) {
      await rm(join(this.root, path), { force: true });
      await this.#removeEmptyFolders(dirname(path));
    }
    return others;
  }

  #isKept(path: string): boolean {
    return !isTemporary(basename(path)) && this.#kept.some((prefix) => path.startsWith(prefix));
  }

  async #removeEmptyFolders(folder: string): Promise<void> {
    if (folder === '.') return;
    try {
      await rmdir(join(this.root, folder));
    } catch (error) {
      if (hasCode(error, 'ENOTEMPTY') || hasCode(error, 'ENOENT') || hasCode(error, 'EEXIST'))
        return;
      throw error;
    }
    await this.#removeEmptyFolders(dirname(folder));
  }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
