import { mkdir, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from './fileErrors.ts';

/** Folders made for files, of which those that stay empty are removed again. */
export class MadeFolders {
  readonly #made: { folder: string; first: string }[] = [];

  async make(folder: string): Promise<void> {
    // What `mkdir` returns is the uppermost folder that was not there.
    const first = await mkdir(folder, { recursive: true });
    if (first !== undefined) this.#made.push({ folder, first });
  }

  async removeEmpty(): Promise<void> {
    for (const { folder, first } of this.#made.splice(0).reverse()) {
      for (let empty = folder; empty.length >= first.length; empty = dirname(empty)) {
        await rmdir(empty).catch(keepIfUsed);
      }
    }
  }
}

function keepIfUsed(error: unknown): void {
  const isKept = ['ENOTEMPTY', 'EEXIST', 'ENOENT'].some((code) => hasCode(error, code));
  if (!isKept) throw error;
}
