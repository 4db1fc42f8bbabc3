import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileFault, hasCode } from './fileErrors.ts';
import { ImportError } from './importError.ts';

/** A file to be written: its address in the store, and what goes into it. */
export interface StoreFile {
  src: string;
  content: string | Uint8Array;
}

/**
 * The content store as files. Every file appears whole or not at all: it is written under another name in its
 * folder and then renamed, so what stands under its final name is complete, and a run cut off is simply run again.
 */
export class ContentStore {
  readonly root: string;
  #added: string[] = [];
  #folders: { folder: string; first: string }[] = [];

  constructor(root: string) {
    this.root = root;
  }

  /** The text of a file, undefined if there is none. */
  async read(src: string): Promise<string | undefined> {
    return readFile(join(this.root, src), 'utf8').catch((error) => {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw failure('read', src, error);
    });
  }

  /** The names in a folder, sorted; none if there is no such folder. Unfinished files are left out. */
  async list(folder: string): Promise<string[]> {
    return (await this.#names(folder)).filter((name) => !temporaryPattern.test(name));
  }

  async has(src: string): Promise<boolean> {
    return stat(join(this.root, src)).then(
      (file) => file.isFile(),
      (error) => {
        if (hasCode(error, 'ENOENT')) return false;
        throw failure('read', src, error);
      },
    );
  }

  /** Writes a file whose name changes with its content. */
  async add(file: StoreFile): Promise<void> {
    const begun = await this.#begin(file);
    await finish(begun);
    this.#added.push(begun.path);
  }

  /**
   * Writes those files that differ from what is there. All are on the disk before the first is given its name,
   * so that a full disk stops the run before anything has changed.
   */
  async replace(files: readonly StoreFile[]): Promise<void> {
    const begun: Unfinished[] = [];
    try {
      for (const file of files) {
        if ((await this.read(file.src)) !== file.content) begun.push(await this.#begin(file));
      }
      // From the first document on, a run is finished rather than taken back: the next one goes on from there.
      this.#added = [];
      for (const file of begun) await finish(file);
    } catch (error) {
      await Promise.all(begun.map(({ temporary }) => rm(temporary, { force: true })));
      throw error;
    }
  }

  /** Removes what an import has put in a folder and no document names any more. */
  async prune(folder: string, isOurs: RegExp, isUsed: (src: string) => boolean): Promise<void> {
    for (const name of await this.#names(folder)) {
      const src = `${folder}/${name}`;
      if (isOurs.test(name) && !isUsed(src)) await this.#remove(src);
    }
    await this.sweep(folder);
  }

  /** Removes the unfinished files of runs that were cut off. */
  async sweep(folder: string): Promise<void> {
    for (const name of await this.#names(folder)) {
      if (isAbandoned(name)) await this.#remove(`${folder}/${name}`);
    }
  }

  /** Takes back the files added since the start or the last `replace`, and the empty folders made for them. */
  async undo(): Promise<void> {
    for (const path of this.#added) await rm(path, { force: true });
    for (const { folder, first } of this.#folders) {
      for (let empty = folder; empty.length >= first.length; empty = dirname(empty)) {
        await rmdir(empty).catch(keepIfUsed);
      }
    }
    this.#added = [];
    this.#folders = [];
  }

  async #names(folder: string): Promise<string[]> {
    const names = await readdir(join(this.root, folder)).catch((error) => {
      if (hasCode(error, 'ENOENT')) return [];
      throw failure('read', folder, error);
    });
    return names.sort();
  }

  async #begin({ src, content }: StoreFile): Promise<Unfinished> {
    const path = join(this.root, src);
    const temporary = join(dirname(path), temporaryName(path));
    try {
      const first = await mkdir(dirname(path), { recursive: true });
      if (first !== undefined) this.#folders.push({ folder: dirname(path), first });
      const file = await open(temporary, 'w');
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      await rm(temporary, { force: true });
      throw failure('written', src, error);
    }
    return { src, path, temporary };
  }

  async #remove(src: string): Promise<void> {
    await rm(join(this.root, src)).catch((error) => {
      throw failure('removed', src, error);
    });
  }
}

interface Unfinished {
  src: string;
  path: string;
  temporary: string;
}

async function finish({ src, path, temporary }: Unfinished): Promise<void> {
  await rename(temporary, path).catch(async (error) => {
    await rm(temporary, { force: true });
    throw failure('written', src, error);
  });
}

function temporaryName(path: string): string {
  return `.${path.slice(dirname(path).length + 1)}.${process.pid}.tmp`;
}

const temporaryPattern = /^\..*\.(\d+)\.tmp$/;

/** True for the temporary file of a process that has ended. */
function isAbandoned(name: string): boolean {
  const pid = temporaryPattern.exec(name)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, for another user.
    return hasCode(error, 'EPERM');
  }
}

function keepIfUsed(error: unknown): void {
  const isKept = ['ENOTEMPTY', 'EEXIST', 'ENOENT'].some((code) => hasCode(error, code));
  if (!isKept) throw error;
}

function failure(deed: 'read' | 'written' | 'removed', src: string, error: unknown): unknown {
  const fault = fileFault(error);
  return fault
    ? new ImportError(`${src} in the content store cannot be ${deed}: ${fault}.`, error)
    : error;
}
