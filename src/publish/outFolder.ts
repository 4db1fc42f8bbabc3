import { constants, createReadStream } from 'node:fs';
import { access, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapConcurrent } from '../import/concurrency.ts';
import { fileFault } from '../import/fileErrors.ts';
import { ImportError } from '../import/importError.ts';
import { isAbandoned } from '../import/store/atomicWrite.ts';
import { CreatedFolders } from '../import/store/createdFolders.ts';
import { lockWhenFree, type Unlock } from '../import/store/fileLock.ts';
import { hasBytes, hasSameBytes, syncFile } from './fileBytes.ts';
import { ifThere } from './ifThere.ts';
import { outFolderFault, stopped, unchanged } from './outFolderFault.ts';
import { adopt } from './ownFiles.ts';
import { placeFiles } from './placeFiles.ts';
import type { PublishedFiles } from './publishedFiles.ts';

export interface OutFolderOptions {
  /** What was published there before. */
  published: PublishedFiles;
  /** Publish into a folder that publishing has not made. */
  isForced: boolean;
  /** Write files that have not changed, too. */
  isWhole: boolean;
  /** Is told whom this waits for. */
  note: (sentence: string) => void;
}

/** A folder as it was found. */
interface Found {
  unlock: Unlock;
  created: CreatedFolders;
  /** The files of the last publication, in the order in which they were written. */
  standing: readonly string[];
  /** Whether `A` and `a` are one name, as usual on Windows and macOS. */
  isCaseBlind: boolean;
  isWhole: boolean;
}

const lockName = '.publish.lock';
/** New files stand here until all of them do. */
const stagingName = '.publishing';

const publishing = { who: 'a publication', does: 'is writing to the same folder' };

/** More gain nothing: all wait for one disk. */
const syncsAtATime = 16;

/**
 * The folder of a published site. New and changed files are first written aside, so that nothing has changed before
 * `commit`, whatever fails. Then each is renamed to its place, in the order in which they were written, and what is no
 * longer published is removed, last written first. Killed at any moment, every file is old or new, and what it names is
 * there. Files that publishing did not write are never removed.
 */
export class OutFolder {
  readonly root: string;
  readonly #published: PublishedFiles;
  readonly #found: Found;
  /** The files of this publication, by what the file system takes for their names. */
  readonly #current = new Map<string, string>();
  readonly #staged = new Set<string>();
  readonly #kept: string[] = [];
  readonly #spared = new Set<string>();

  private constructor(root: string, published: PublishedFiles, found: Found) {
    this.root = root;
    this.#published = published;
    this.#found = found;
  }

  /**
   * Opens a folder for publishing, after any other publication that writes there, and removes what a killed one left.
   * @throws ImportError with a sentence where it cannot be used.
   */
  static async open(root: string, options: OutFolderOptions): Promise<OutFolder> {
    const { published, isForced, isWhole, note } = options;
    const created = new CreatedFolders();
    let unlock: Unlock = async () => {};
    try {
      await created.create(root);
      unlock = await lockWhenFree(join(root, lockName), publishing, { note });
      await rm(join(root, stagingName), { recursive: true, force: true });
      // A run that was killed while it took the lock.
      const abandoned = (await readdir(root)).filter(isAbandoned);
      for (const name of abandoned) await rm(join(root, name), { force: true });
      const standing = (await published.read()) ?? (await adopt(root, isForced));
      const isCaseBlind = (await ifThere(stat(join(root, lockName.toUpperCase())))) !== undefined;
      const found = { unlock, created, standing, isCaseBlind, isWhole };
      return new OutFolder(root, published, found);
    } catch (error) {
      await unlock();
      await created.removeEmpty();
      throw outFolderFault(root, error, unchanged);
    }
  }

  /** The files that differ from the last publication, in the order in which they were written. */
  get changed(): readonly string[] {
    return [...this.#staged];
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(content as string);
    const isStanding = await this.#isThere(path, (file) => hasBytes(file, bytes));
    if (!isStanding) await this.#stage(path, (file) => writeFile(file, bytes));
  }

  async copy(path: string, from: string): Promise<void> {
    await access(from, constants.R_OK).catch((error) => {
      throw new ImportError(`${from} cannot be read: ${fileFault(error)}. ${unchanged}`, error);
    });
    const isStanding = await this.#isThere(path, (file) => hasSameBytes(file, from));
    // Not copyFile, which gives a file that only its editor may read the same permissions in the published site.
    if (!isStanding) await this.#stage(path, (file) => writeFile(file, createReadStream(from)));
  }

  /** The files of the last publication, in the order in which they were written. */
  get standing(): readonly string[] {
    return this.#found.standing;
  }

  /** Those of them that stay, but were not written again. */
  get keptFiles(): readonly string[] {
    return this.#earlier.filter((path) => this.#isKept(path));
  }

  /** Leaves everything whose path begins so as it was last published, whatever was written since. */
  async keep(prefix: string): Promise<void> {
    this.#kept.push(prefix);
    for (const [key, path] of this.#current) {
      if (!path.startsWith(prefix)) continue;
      this.#current.delete(key);
      if (this.#staged.delete(path)) await rm(this.#stagedFile(path));
    }
  }

  /** Does not remove a file of the last publication, should it not be written again. */
  spare(path: string): void {
    this.#spared.add(path);
  }

  /**
   * Puts everything into its place. @returns the paths of the files removed.
   * @throws ImportError; where it stopped half-way, the next publication completes it.
   */
  async commit(): Promise<string[]> {
    const current = [...this.#current.values()];
    const others = this.#earlier.filter((path) => !this.#isKept(path)).toReversed();
    try {
      await mapConcurrent(this.changed, syncsAtATime, (path) => syncFile(this.#stagedFile(path)));
      // From now on all of these may stand there, whenever this ends.
      await this.#published.write([...new Set([...this.standing, ...current])]);
      const folders = { root: this.root, staging: join(this.root, stagingName) };
      await placeFiles(folders, this.changed, others);
      await this.#published.write([...this.keptFiles, ...current]);
      return others;
    } catch (error) {
      throw outFolderFault(this.root, error, stopped);
    }
  }

  /** Lets the next publication begin; what was not committed is forgotten. */
  async close(): Promise<void> {
    await rm(join(this.root, stagingName), { recursive: true, force: true });
    await this.#found.unlock();
    await this.#found.created.removeEmpty();
  }

  /** Whether a file stands there already as it should be. What was written earlier in this run gives way. */
  async #isThere(path: string, isSame: (file: string) => Promise<boolean>): Promise<boolean> {
    const other = this.#current.get(this.#key(path));
    if (other !== undefined && other !== path) {
      throw new ImportError(
        `${other} and ${path} differ only in upper and lower case, which is one name for the file system of ${this.root}. ${unchanged}`,
      );
    }
    this.#current.set(this.#key(path), path);
    try {
      if (this.#staged.delete(path)) await rm(this.#stagedFile(path));
      return !this.#found.isWhole && (await isSame(join(this.root, path)));
    } catch (error) {
      throw outFolderFault(join(this.root, path), error, unchanged);
    }
  }

  async #stage(path: string, make: (file: string) => Promise<unknown>): Promise<void> {
    const file = this.#stagedFile(path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await make(file);
      this.#staged.add(path);
    } catch (error) {
      throw outFolderFault(join(this.root, path), error, unchanged);
    }
  }

  /** The files of the last publication that were not written again. */
  get #earlier(): readonly string[] {
    return this.standing.filter((path) => !this.#current.has(this.#key(path)));
  }

  #stagedFile(path: string): string {
    return join(this.root, stagingName, path);
  }

  #key(path: string): string {
    return this.#found.isCaseBlind ? path.toLowerCase() : path;
  }

  #isKept(path: string): boolean {
    return this.#spared.has(path) || this.#kept.some((prefix) => path.startsWith(prefix));
  }
}
