import { constants } from 'node:fs';
import { access, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapConcurrent } from '../import/concurrency.ts';
import { fileFault } from '../import/fileErrors.ts';
import { ImportError } from '../import/importError.ts';
import { isAbandoned, syncFolder } from '../import/store/atomicWrite.ts';
import { CreatedFolders } from '../import/store/createdFolders.ts';
import { lockWhenFree, type Unlock } from '../import/store/fileLock.ts';
import { syncFile } from './fileBytes.ts';
import { ifThere } from './ifThere.ts';
import { outFolderFault, stopped, unchanged } from './outFolderFault.ts';
import { byOrderOfRemoval, refuseForeign } from './ownFiles.ts';
import { placeFiles, removeFile } from './placeFiles.ts';
import { Staging, stagingName } from './staging.ts';

export interface OutFolderOptions {
  /** Publish into a folder that publishing has not made. */
  isForced: boolean;
  /** Write files that have not changed, too. */
  isWhole: boolean;
  /** Is told whom this waits for. */
  note: (sentence: string) => void;
}

const lockName = '.publish.lock';

const publishing = { who: 'a publication', does: 'is writing to the same folder' };

/** More gain nothing: all wait for one disk. */
const syncsAtATime = 16;

/**
 * The folder of a published site. New and changed files are first written aside, so that nothing has changed before
 * `commit`, whatever fails. Then each is renamed to its place, in the order in which they were written. What is no longer
 * published is removed when all else is done. Killed at any moment, every file is old or new, and what it names is there.
 */
export class OutFolder {
  readonly root: string;
  /** Files that are no longer published, until they are removed. What is written is no longer among them. */
  readonly retired: Set<string>;
  readonly changed: string[] = [];
  readonly removed: string[] = [];
  readonly #staging: Staging;
  readonly #unlock: Unlock;
  readonly #created: CreatedFolders;
  /** Of this run, by what the file system takes for their names, where `A` and `a` are one. */
  readonly #names: Map<string, string> | undefined;
  readonly #staged = new Set<string>();

  private constructor(root: string, found: Found) {
    this.root = root;
    this.retired = new Set(found.retired);
    this.#staging = new Staging(root, found.isWhole);
    this.#unlock = found.unlock;
    this.#created = found.created;
    this.#names = found.isCaseBlind ? new Map() : undefined;
  }

  /**
   * Opens a folder for publishing, after any other publication that writes there, and removes what a killed one left.
   * @param remembered asks for what is known of the folder, once no one else writes there.
   * @throws ImportError with a sentence where it cannot be used.
   */
  static async open(
    root: string,
    { isForced, isWhole, note }: OutFolderOptions,
    remembered: () => Promise<{ isOurs: boolean; retired: () => Promise<Iterable<string>> }>,
  ): Promise<OutFolder> {
    const created = new CreatedFolders();
    let unlock: Unlock = async () => {};
    try {
      await created.create(root);
      unlock = await lockWhenFree(join(root, lockName), publishing, { note });
      await rm(join(root, stagingName), { recursive: true, force: true });
      // A run that was killed while it took the lock.
      const abandoned = (await readdir(root)).filter(isAbandoned);
      for (const name of abandoned) await rm(join(root, name), { force: true });
      const { isOurs, retired } = await remembered();
      if (!isOurs && !isForced) await refuseForeign(root);
      const isCaseBlind = (await ifThere(stat(join(root, lockName.toUpperCase())))) !== undefined;
      const found = { unlock, created, isCaseBlind, isWhole, retired: await retired() };
      return new OutFolder(root, found);
    } catch (error) {
      await unlock();
      await created.removeEmpty();
      throw outFolderFault(root, error, unchanged);
    }
  }

  /** How many files wait for `commit`. */
  get stagedCount(): number {
    return this.#staged.size;
  }

  /** The sentence for how a failure leaves the site. */
  get state(): string {
    return this.changed.length > 0 ? stopped : unchanged;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await this.keep(path);
    this.#note(path, this.#staging.write(path, content));
  }

  async copy(path: string, from: string): Promise<void> {
    await access(from, constants.R_OK).catch((error) => {
      throw new ImportError(`${from} cannot be read: ${fileFault(error)}. ${unchanged}`, error);
    });
    await this.keep(path);
    this.#note(path, await this.#staging.copy(path, from));
  }

  /** Publishes a file as it stands there. What was written earlier in this batch gives way. */
  async keep(path: string): Promise<void> {
    this.#refuseTwins(path);
    this.retired.delete(path);
    if (this.#staged.delete(path)) await rm(this.#staging.fileOf(path));
  }

  /** Takes over what another thread has written aside, and the files that stay as they are. */
  take(staged: readonly string[], kept: readonly string[]): void {
    for (const path of [...staged, ...kept]) {
      this.#refuseTwins(path);
      this.retired.delete(path);
    }
    for (const path of staged) this.#note(path, true);
  }

  /**
   * Puts everything that was written into its place.
   * @param before is called when all of it is on the disk, with the paths, and before any of it has its place.
   * @returns the folders in which files have come or gone.
   * @throws ImportError; where it stopped half-way, the next publication completes it.
   */
  async commit(before: (paths: readonly string[]) => Promise<void>): Promise<string[]> {
    const staged = [...this.#staged];
    try {
      await mapConcurrent(staged, syncsAtATime, (path) => syncFile(this.#staging.fileOf(path)));
      await before(staged);
      this.#staged.clear();
      const places = { root: this.root, staging: join(this.root, stagingName) };
      const inTheWay = await placeFiles(places, staged, this.retired);
      for (const path of inTheWay) this.#noteRemoved(path);
      this.changed.push(...staged);
      this.#staging.forget();
      const touched = foldersOf([...staged, ...inTheWay]);
      await mapConcurrent(touched, syncsAtATime, (folder) =>
        ifThere(syncFolder(join(this.root, folder))),
      );
      return touched;
    } catch (error) {
      throw outFolderFault(this.root, error, stopped);
    }
  }

  /**
   * Removes what is no longer published, but for files that must stay, in the order in which they name each other.
   * @returns the folders in which files have gone.
   */
  async removeRetired(mustStay: (path: string) => boolean): Promise<string[]> {
    const gone = [...this.retired].filter((path) => !mustStay(path)).sort(byOrderOfRemoval);
    try {
      const there: string[] = [];
      for (const path of gone) {
        if (await removeFile(this.root, path)) there.push(path);
        this.retired.delete(path);
      }
      this.removed.push(...there);
      return foldersOf(gone);
    } catch (error) {
      throw outFolderFault(this.root, error, stopped);
    }
  }

  /** Lets the next publication begin; what was not committed is forgotten. */
  async close(): Promise<void> {
    await rm(join(this.root, stagingName), { recursive: true, force: true });
    await this.#unlock();
    await this.#created.removeEmpty();
  }

  #note(path: string, isStaged: boolean): void {
    if (isStaged) this.#staged.add(path);
  }

  #noteRemoved(path: string): void {
    this.retired.delete(path);
    this.removed.push(path);
  }

  #refuseTwins(path: string): void {
    const key = path.toLowerCase();
    const other = this.#names?.get(key);
    if (other !== undefined && other !== path) {
      throw new ImportError(
        `${other} and ${path} differ only in upper and lower case, which is one name for the file system of ${this.root}. ${this.state}`,
      );
    }
    this.#names?.set(key, path);
  }
}

/** A folder as it was found. */
interface Found {
  unlock: Unlock;
  created: CreatedFolders;
  isCaseBlind: boolean;
  isWhole: boolean;
  retired: Iterable<string>;
}

function foldersOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => dirname(path)))];
}
