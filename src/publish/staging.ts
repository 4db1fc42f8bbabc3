import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { chmod, copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../import/fileErrors.ts';
import { hasSameBytes } from './fileBytes.ts';
import { outFolderFault, unchanged } from './outFolderFault.ts';

/** New files stand here until all of a batch do. */
export const stagingName = '.publishing';

/**
 * Writes the files of a site aside, those of them that differ from what is published. Its calls block: there are many,
 * and each takes less time than waiting for its turn would.
 */
export class Staging {
  readonly #root: string;
  readonly #isWhole: boolean;
  readonly #made = new Set<string>();

  /** @param isWhole whether to write files that have not changed, too. */
  constructor(root: string, isWhole: boolean) {
    this.#root = root;
    this.#isWhole = isWhole;
  }

  /** @returns whether the file differs, and so stands aside now. */
  write(path: string, content: string | Uint8Array): boolean {
    const bytes = Buffer.from(content as string);
    try {
      if (!this.#isWhole && isAlike(join(this.#root, path), bytes)) return false;
      writeFileSync(this.#fileFor(path), bytes);
      return true;
    } catch (error) {
      throw outFolderFault(join(this.#root, path), error, unchanged);
    }
  }

  /** @returns whether the file differs, and so stands aside now. */
  async copy(path: string, from: string): Promise<boolean> {
    try {
      if (!this.#isWhole && (await hasSameBytes(join(this.#root, path), from))) return false;
      const file = this.#fileFor(path);
      await copyFile(from, file);
      // A file that only its editor may read would have the same permissions in the published site.
      await chmod(file, 0o666 & ~process.umask());
      return true;
    } catch (error) {
      // It names the file that is copied, and it is the other that cannot be written.
      const fault = error as NodeJS.ErrnoException & { dest?: string };
      if (fault.dest) fault.path = fault.dest;
      throw outFolderFault(join(this.#root, path), error, unchanged);
    }
  }

  /** Where a file stands aside. */
  fileOf(path: string): string {
    return join(this.#root, stagingName, path);
  }

  /** Folders that were made may be gone: a batch ends with the removal of all. */
  forget(): void {
    this.#made.clear();
  }

  #fileFor(path: string): string {
    const file = this.fileOf(path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return file;
  }
}

function isAlike(file: string, bytes: Buffer): boolean {
  try {
    return (
      statSync(file, { throwIfNoEntry: false })?.size === bytes.length &&
      readFileSync(file).equals(bytes)
    );
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].some((code) => hasCode(error, code))) return false;
    throw error;
  }
}
