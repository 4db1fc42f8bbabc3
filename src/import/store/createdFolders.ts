import { mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../fileErrors.ts';

/** Folders made for files, of which those that stay empty are removed again. */
export class CreatedFolders {
  readonly #made: string[] = [];

  /** Makes a folder and those above it. (Node's own way says of a read-only disk only that the folder is not there.) */
  async make(folder: string): Promise<void> {
    try {
      await mkdir(folder);
      this.#made.push(folder);
    } catch (error) {
      if (hasCode(error, 'ENOENT') && dirname(folder) !== folder) {
        await this.make(dirname(folder));
        await this.make(folder);
      } else if (!(await isFolder(folder))) {
        throw error;
      }
    }
  }

  async removeEmpty(): Promise<void> {
    for (const folder of this.#made.splice(0).reverse()) await rmdir(folder).catch(keepIfUsed);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (place) => place.isDirectory(),
    () => false,
  );
}

function keepIfUsed(error: unknown): void {
  const isKept = ['ENOTEMPTY', 'EEXIST', 'ENOENT'].some((code) => hasCode(error, code));
  if (!isKept) throw error;
}
