import { stat } from 'node:fs/promises';

/** A file counts as whole once it has kept its size and its time of change for so long. */
export const settleMs = 1000;

/** Names under which programs write what is not finished: downloads, transfers, copies, locks. */
const temporary =
  /^[.~]|~$|\.(tmp|temp|part|partial|crdownload|download|filepart|opdownload|lock|lck|swp|bak)$/i;

export function isTemporaryName(name: string): boolean {
  return temporary.test(name);
}

interface Seen {
  size: number;
  mtimeMs: number;
  /** When it was first seen so. */
  since: number;
}

/** The files of a folder that someone is still writing. */
export class IncompleteFiles {
  readonly #files = new Map<string, Seen>();

  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** @param since when it became so; now, unless it was there before. */
  add(path: string, { size, mtimeMs }: Omit<Seen, 'since'>, since = Date.now()): void {
    this.#files.set(path, { size, mtimeMs, since });
  }

  delete(path: string): void {
    this.#files.delete(path);
  }

  /** Looks again at all of them. Those that have kept still are whole, those that are gone are forgotten. */
  async settle(): Promise<void> {
    for (const [path, seen] of this.#files) {
      const now = await stat(path).catch(() => undefined);
      if (!now) this.#files.delete(path);
      else if (now.size !== seen.size || now.mtimeMs !== seen.mtimeMs) this.add(path, now);
      else if (Date.now() - seen.since >= settleMs) this.#files.delete(path);
    }
  }
}
