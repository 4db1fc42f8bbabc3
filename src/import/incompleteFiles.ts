import { stat } from 'node:fs/promises';

/** A file is complete once its size and modification time have not changed for this long. */
export const settleMs = 1000;

/** Names that programs give to unfinished downloads, transfers and copies, and to lock files. */
const temporary =
  /^[.~]|~$|\.(tmp|temp|part|partial|crdownload|download|filepart|opdownload|lock|lck|swp|bak)$/i;

export function isTemporaryName(name: string): boolean {
  return temporary.test(name);
}

interface FileState {
  size: number;
  mtimeMs: number;
  /** When this state was first seen. */
  sinceMs: number;
}

/** The files of a folder that are still being written. */
export class IncompleteFiles {
  readonly #files = new Map<string, FileState>();

  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  add(path: string, { size, mtimeMs }: Pick<FileState, 'size' | 'mtimeMs'>): void {
    this.#files.set(path, { size, mtimeMs, sinceMs: Date.now() });
  }

  delete(path: string): void {
    this.#files.delete(path);
  }

  /** Checks all files again and drops those that are complete or gone. */
  async update(): Promise<void> {
    for (const [path, seen] of this.#files) {
      const now = await stat(path).catch(() => undefined);
      if (!now) this.#files.delete(path);
      else if (now.size !== seen.size || now.mtimeMs !== seen.mtimeMs) this.add(path, now);
      else if (Date.now() - seen.sinceMs >= settleMs) this.#files.delete(path);
    }
  }
}
