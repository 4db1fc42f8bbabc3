import { rmSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileFault, hasCode } from '../fileErrors.ts';
import { ImportError } from '../importError.ts';
import { isTemporary, syncFolder, type TemporaryFile, writeTemporary } from './atomicWrite.ts';
import { CreatedFolders } from './createdFolders.ts';
import { documentFolders, removeAbandonedFiles } from './removeAbandoned.ts';
import { type Replacement, replaceDocuments } from './replaceDocuments.ts';
import { lockDocuments, lockName, lockStore } from './storeLock.ts';

/** A document to write: its path in the store and its text. */
export interface StoreFile {
  src: string;
  content: string;
}

/** Documents that belong together with a marker, which is there only while all of them are whole. */
export interface MarkedChange {
  marker: StoreFile;
  /** Removed with what is replaced. */
  removed: readonly string[];
}

/**
 * The content store on disk. Every file is written to a temporary name in its folder and then renamed, so that a file
 * under its final name is always complete and an interrupted import can simply be run again.
 */
export class ContentStore {
  readonly root: string;
  readonly #signal: AbortSignal | undefined;
  #unlock = async () => {};
  #unlockDocuments = async () => {};
  readonly #folders = new CreatedFolders();
  readonly #adding = new Map<string, Promise<void>>();
  #added: string[] = [];

  /** @param signal stops the import: nothing more is added, and its reason is thrown. */
  constructor(root: string, signal?: AbortSignal) {
    this.root = root;
    this.#signal = signal;
  }

  /**
   * Creates the store if needed, waits until no other import uses it, locks it, and removes temporary files of imports
   * that were killed.
   * @param note is told whom this waits for.
   */
  async open(note: (sentence: string) => void = () => {}): Promise<void> {
    try {
      await this.#folders.create(this.root);
      this.#unlock = await lockStore(this.root, note, this.#signal);
      await removeAbandonedFiles(this.root);
    } catch (error) {
      const fault = fileFault(error);
      if (!fault) throw error;
      throw new ImportError(`The content store ${this.root} cannot be used: ${fault}.`, error);
    }
  }

  /**
   * Waits until no publication reads the documents, and keeps others waiting until the store is closed.
   * @param note is told whom this waits for.
   */
  async lockDocuments(note: (sentence: string) => void): Promise<void> {
    this.#unlockDocuments = await lockDocuments(this.root, note, this.#signal);
  }

  /** Lets publications read the documents again. */
  async unlockDocuments(): Promise<void> {
    await this.#unlockDocuments();
    this.#unlockDocuments = async () => {};
  }

  /** Unlocks the store. */
  async close(): Promise<void> {
    try {
      await this.unlockDocuments();
      await this.#unlock();
    } catch (error) {
      throw failure('removed', lockName, error);
    }
    await this.#folders.removeEmpty();
  }

  /** The text of a file; undefined if it does not exist. */
  async read(src: string): Promise<string | undefined> {
    return readFile(join(this.root, src), 'utf8').catch((error) => {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw failure('read', src, error);
    });
  }

  /** The sorted names in a folder, without temporary files; empty if the folder does not exist. */
  async list(folder: string): Promise<string[]> {
    const names = await readdir(join(this.root, folder)).catch((error) => {
      if (hasCode(error, 'ENOENT')) return [];
      throw failure('read', folder, error);
    });
    return names.filter((name) => !isTemporary(name)).sort();
  }

  async has(src: string): Promise<boolean> {
    return (await this.timeOf(src)) !== undefined;
  }

  /** When a file was last written; undefined if it does not exist. */
  async timeOf(src: string): Promise<Date | undefined> {
    return stat(join(this.root, src)).then(
      (file) => (file.isFile() ? file.mtime : undefined),
      (error) => {
        if (hasCode(error, 'ENOENT')) return undefined;
        throw failure('read', src, error);
      },
    );
  }

  /**
   * Adds a file whose name contains a hash of its content.
   * @param make returns the content; called only if it is needed.
   */
  async add(src: string, make: () => Promise<Uint8Array>): Promise<void> {
    // Two copies of a picture share their files.
    const adding = this.#adding.get(src) ?? this.#add(src, make);
    this.#adding.set(src, adding);
    await adding;
  }

  async #add(src: string, make: () => Promise<Uint8Array>): Promise<void> {
    this.#signal?.throwIfAborted();
    const { temporary, path } = await this.#begin(src, await make());
    await rename(temporary, path).catch(async (error) => {
      await rm(temporary, { force: true });
      throw failure('written', src, error);
    });
    this.#added.push(path);
  }

  /**
   * Writes the documents that differ from the stored ones. All are on disk before the first one is renamed, so that a
   * full disk stops the import before anything has changed.
   */
  async replace(documents: readonly StoreFile[], change?: MarkedChange): Promise<void> {
    const begun: Replacement[] = [];
    try {
      for (const { src, content } of documents) {
        const before = await this.read(src);
        if (before !== content) begun.push({ ...(await this.#begin(src, content)), src, before });
      }
      const marker = change && { ...(await this.#begin(change.marker.src, change.marker.content)) };
      if (change && marker) begun.push({ ...marker, src: change.marker.src, before: undefined });
      await syncFolders(this.#added);
      this.#signal?.throwIfAborted();
      for (const src of change ? [change.marker.src, ...change.removed] : []) {
        rmSync(join(this.root, src), { force: true });
      }
      this.#rename(begun);
    } catch (error) {
      await Promise.all(begun.map(({ temporary }) => rm(temporary, { force: true })));
      throw error;
    }
  }

  /** Syncs the folders, so that the new names of documents survive a power failure. */
  async sync(): Promise<void> {
    for (const folder of documentFolders) {
      await syncFolder(join(this.root, folder)).catch((error) => {
        if (!hasCode(error, 'ENOENT')) throw failure('written', folder, error);
      });
    }
  }

  /** Removes imported files in a folder that no document names any more. */
  async removeUnused(
    folder: string,
    isOurs: RegExp,
    isUsed: (src: string) => boolean,
  ): Promise<void> {
    for (const src of await this.unused(folder, isOurs, isUsed)) await this.remove(src);
  }

  /** Removes the files added so far, unless documents may name them already. */
  async undo(): Promise<void> {
    for (const path of this.#added) await rm(path, { force: true });
    this.#added = [];
  }

  protected async write(path: string, content: string | Uint8Array): Promise<TemporaryFile> {
    return writeTemporary(path, content);
  }

  /** Writes a file to its temporary name. */
  async #begin(src: string, content: string | Uint8Array): Promise<TemporaryFile> {
    const path = join(this.root, src);
    try {
      await this.#folders.create(dirname(path));
      return await this.write(path, content);
    } catch (error) {
      throw failure('written', src, error);
    }
  }

  protected async unused(
    folder: string,
    isOurs: RegExp,
    isUsed: (src: string) => boolean,
  ): Promise<string[]> {
    const ours = (await this.list(folder)).filter((name) => isOurs.test(name));
    return ours.map((name) => `${folder}/${name}`).filter((src) => !isUsed(src));
  }

  #rename(documents: Replacement[]): void {
    const added = this.#added;
    // From here on documents may name the added files, so `undo` must not remove them.
    this.#added = [];
    const failed = replaceDocuments(documents);
    if (!failed) return;
    this.#added = added;
    throw failure('written', failed.document.src, failed.error);
  }

  /** Removes a document or a file, if it exists. */
  async remove(src: string): Promise<void> {
    await rm(join(this.root, src), { force: true }).catch((error) => {
      throw failure('removed', src, error);
    });
  }
}

async function syncFolders(files: string[]): Promise<void> {
  for (const folder of new Set(files.map((path) => dirname(path)))) await syncFolder(folder);
}

function failure(action: 'read' | 'written' | 'removed', src: string, error: unknown): unknown {
  const fault = fileFault(error);
  return fault
    ? new ImportError(`${src} in the content store cannot be ${action}: ${fault}.`, error)
    : error;
}
