import { join } from 'node:path';
import { type GroupDetail, type GroupRecord, nothingKnown } from './memory/groupRecord.ts';
import type { Entry, PublishMemory } from './memory/publishMemory.ts';
import type { Generation } from './memory/readMemory.ts';
import type { OutFolder } from './outFolder.ts';
import { standingOf } from './ownFolders.ts';
import { changeMsOf } from './storeLook.ts';

/** A group that is done but for the commit: where its files stand is known after that. */
type Done = { record: Omit<GroupRecord, 'folders' | 'files'>; detail: GroupDetail };

/** More would be lost if a run were cut off, and the disk has to hold them twice. */
const mostFilesInBatch = 4000;

/**
 * A publication under way: files are put into their places in batches, and what they were made of is remembered. A small
 * change is one batch.
 */
export class PublishRun {
  readonly out: OutFolder;
  readonly memory: PublishMemory;
  readonly #done = new Map<string, Done | 'gone' | 'failed'>();
  #owners: Map<string, string> | undefined;
  #isStateNew = false;
  readonly #most: number;

  constructor(out: OutFolder, memory: PublishMemory, most = mostFilesInBatch) {
    this.#most = most;
    this.out = out;
    this.memory = memory;
  }

  /** Remembers a group once its files are in place, and commits where they are many. */
  readonly done = async (key: string, done: Done): Promise<void> => {
    this.#done.set(key, done);
    if (this.out.stagedCount >= this.#most) await this.commit();
  };

  /** A group that is no longer published. Its files go at the end. */
  gone(key: string, files: readonly string[]): void {
    for (const path of files) this.out.retired.add(path);
    this.#done.set(key, 'gone');
  }

  /** A group that stays as it is, and is looked at again by the next run. */
  failed(key: string): void {
    this.#done.set(key, 'failed');
  }

  /** Remembers, with the next commit, which versions of the app have files here. */
  setGenerations(generations: readonly Generation[]): void {
    this.memory.state = { ...this.memory.state, generations };
    this.#isStateNew = true;
  }

  /** Which versions of the app published pages load files of. */
  generationsInUse(): ReadonlySet<number> {
    const used = new Set<number>();
    for (const [key, { generation }] of this.memory.records) {
      if (!isDone(this.#done.get(key))) used.add(generation);
    }
    for (const done of this.#done.values()) if (isDone(done)) used.add(done.record.generation);
    return used;
  }

  /** What is remembered of a group, of this run or an earlier one; nothing of one that is not published. */
  async detailOf(key: string): Promise<GroupDetail | undefined> {
    const done = this.#done.get(key);
    if (isDone(done)) return done.detail;
    const isOpen = this.memory.records.get(key)?.isOpen;
    return done || isOpen ? undefined : this.memory.detail(key);
  }

  /** Puts everything so far into place, and remembers it. */
  async commit(): Promise<void> {
    const keys = [...this.#done].flatMap(([key, done]) => (isDone(done) ? [key] : []));
    const touched =
      this.out.stagedCount === 0
        ? []
        : await this.out.commit((paths) => this.memory.begin(keys, paths));
    const entries = [...this.#done].flatMap(([key, done]) => this.#entryOf(key, done));
    this.#done.clear();
    await this.#remember(entries, touched);
  }

  /** Notes that everything is done. */
  async end(): Promise<void> {
    if (!this.memory.state.isAdopting) return;
    const retired = [...this.out.retired].sort();
    await this.memory.finish([], { ...this.memory.state, isAdopting: false, retired });
  }

  /** Removes what is no longer published, but for files that must stay. */
  async removeRetired(mustStay: (path: string) => boolean): Promise<void> {
    const touched = await this.out.removeRetired(mustStay);
    await this.#remember([], touched);
  }

  async #remember(entries: readonly Entry[], touched: readonly string[]): Promise<void> {
    const others = touched.length > 0 ? this.#touchedRecords(entries, touched) : [];
    const before = this.memory.state;
    // While a folder is adopted, all that is in it is listed again by the next run.
    const retired = before.isAdopting ? [] : [...this.out.retired].sort();
    const isSame = JSON.stringify(retired) === JSON.stringify(before.retired);
    const news = entries.length + others.length + touched.length;
    if (isSame && news === 0 && !this.#isStateNew) return;
    this.#isStateNew = false;
    await this.memory.finish([...entries, ...others], { ...before, retired });
  }

  #entryOf(key: string, done: Done | 'gone' | 'failed'): Entry[] {
    if (done === 'gone') return [{ key }];
    if (done === 'failed') {
      const record = this.memory.records.get(key) ?? nothingKnown;
      return record.isOpen ? [] : [{ key, record: { ...record, isOpen: true } }];
    }
    const record = { ...done.record, ...standingOf(this.out.root, key, done.detail) };
    return [{ key, record, detail: done.detail }];
  }

  /** The records of other groups in whose folders files have come or gone. */
  #touchedRecords(entries: readonly Entry[], touched: readonly string[]): Entry[] {
    this.#owners ??= ownersIn(this.memory.records);
    for (const { key, record } of entries) {
      for (const folder in record?.folders) this.#owners.set(folder, key);
    }
    const known = new Set(entries.map(({ key }) => key));
    const others = new Map<string, GroupRecord>();
    for (const folder of touched) {
      const key = this.#owners.get(folder);
      if (key === undefined || known.has(key)) continue;
      const record = others.get(key) ?? this.memory.records.get(key);
      if (!record || record.isOpen || !(folder in record.folders)) continue;
      const folders = { ...record.folders, [folder]: changeMsOf(join(this.out.root, folder)) };
      others.set(key, { ...record, folders });
    }
    return [...others].map(([key, record]) => ({ key, record }));
  }
}

function isDone(done: Done | 'gone' | 'failed' | undefined): done is Done {
  return typeof done === 'object';
}

function ownersIn(records: ReadonlyMap<string, GroupRecord>): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [key, { folders }] of records) for (const folder in folders) owners.set(folder, key);
  return owners;
}
