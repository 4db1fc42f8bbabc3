import { mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../fileErrors.ts';

/** Creates folders for files and can remove those that stayed empty. */
export class CreatedFolders {
  readonly #created: string[] = [];

  /** Creates a folder and its parents. Not mkdir's `recursive`, which reports a read-only disk as ENOENT. */
  async create(folder: string): Promise<void> {
    try {
      await mkdir(folder);
      this.#created.push(folder);
    } catch (error) {
      if (hasCode(error, 'ENOENT') && dirname(folder) !== folder) {
        await this.create(dirname(folder));
        await this.create(folder);
      } else if (!(await isFolder(folder))) {
        throw error;
      }
    }
  }

  async removeEmpty(): Promise<void> {
    for (const folder of this.#created.splice(0).reverse()) {
      await rmdir(folder).catch(ignoreNotEmpty);
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

function ignoreNotEmpty(error: unknown): void {
  const isExpected = ['ENOTEMPTY', 'EEXIST', 'ENOENT'].some((code) => hasCode(error, code));
  if (!isExpected) throw error;
}
