import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeTemporary } from '../../import/store/atomicWrite.ts';
import { ifThere } from '../ifThere.ts';
import { type GroupDetail, type GroupRecord, nothingKnown } from './groupRecord.ts';
import {
  type Found,
  format,
  groupsName,
  type MemoryState,
  nameOf,
  parsed,
  placeOfMemory,
  readDetail,
  readMemory,
  recordsName,
  stateName,
} from './readMemory.ts';

/** What became of a group: what to remember, or that it is gone. */
export type Entry =
  | { key: string; record: GroupRecord; detail?: GroupDetail }
  | { key: string; record?: undefined };

/**
 * What publishing remembers of one out folder. It stands in the site's folder, since everything in the out folder may be
 * public. A record is written only once the files that it is about are in place and on the disk. Records are appended to
 * one file, the last of a group counts; what only a closer look needs is in a file for each group.
 */
export class PublishMemory {
  readonly #folder: string;
  readonly #records: Map<string, GroupRecord>;
  #lines: number;
  /** The files that are being put into their places. */
  #placing: readonly string[] = [];
  state: MemoryState;
  /** Whether there is anything to go by. Without it, everything is compared by bytes. */
  readonly isKnown: boolean;
  /** Whether anything was remembered, damaged or not: the out folder is publishing's own. */
  readonly isOurs: boolean;

  private constructor(folder: string, found: Found | undefined, isOurs: boolean) {
    this.isOurs = isOurs;
    this.#folder = folder;
    this.#records = found?.records ?? new Map();
    this.#lines = found?.lines ?? 0;
    this.state = found?.state ?? { retired: [], isAdopting: true, generations: [] };
    this.isKnown = found !== undefined;
  }

  static async open(siteFolder: string, outDir: string): Promise<PublishMemory> {
    const folder = placeOfMemory(siteFolder, outDir);
    const found = await readMemory(folder);
    const isOurs = existsSync(folder);
    if (!found) await rm(folder, { recursive: true, force: true });
    return new PublishMemory(folder, found, isOurs);
  }

  get records(): ReadonlyMap<string, GroupRecord> {
    return this.#records;
  }

  detail(key: string): Promise<GroupDetail | undefined> {
    return readDetail(this.#folder, key);
  }

  /** Where details are, for other threads. */
  get folder(): string {
    return this.#folder;
  }

  /**
   * Notes that the files of some groups are about to be replaced. Should this be the last that is heard of it, the next
   * run compares all of theirs.
   * @param placing the files that are new or changed.
   */
  async begin(keys: readonly string[], placing: readonly string[]): Promise<void> {
    const opened = keys.map((key): Entry => {
      const record = this.#records.get(key) ?? nothingKnown;
      return { key, record: { ...record, isOpen: true } };
    });
    this.#placing = placing;
    await this.#writeState(this.#withPlacing(this.state));
    await this.#append(opened);
  }

  /** Notes what was done. */
  async finish(entries: readonly Entry[], state: MemoryState): Promise<void> {
    for (const entry of entries)
      if (entry.record && entry.detail) await this.#write(entry.key, entry.detail);
    // The files of a group that is gone are known by its record until they are known as retired.
    if (entries.some(({ record }) => !record)) await this.#writeState(this.#withPlacing(state));
    await this.#append(entries);
    this.#placing = [];
    this.state = state;
    await this.#writeState(state);
    for (const { key, record } of entries) {
      if (!record) await rm(join(this.#folder, nameOf(key)), { force: true });
    }
  }

  /** The keys of all groups in their order, if they are those of a version of the lists. */
  async groups(version: string): Promise<readonly string[] | undefined> {
    const text = await ifThere(readFile(join(this.#folder, groupsName), 'utf8'));
    const found = parsed(text ?? '') as { version: string; keys: string[] } | undefined;
    return found?.version === version ? found.keys : undefined;
  }

  async rememberGroups(version: string, keys: readonly string[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(join(this.#folder, groupsName), JSON.stringify({ version, keys }));
  }

  /** Leaves out what later records have replaced. */
  async compact(): Promise<void> {
    if (this.#lines <= 2 * this.#records.size + 100) return;
    const path = join(this.#folder, recordsName);
    const lines = [...this.#records].map((entry) => JSON.stringify(entry));
    const { temporary } = await writeTemporary(path, `${lines.join('\n')}\n`);
    await rename(temporary, path);
    this.#lines = lines.length;
  }

  async #append(entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    for (const { key, record } of entries) {
      if (record) this.#records.set(key, record);
      else this.#records.delete(key);
    }
    await mkdir(this.#folder, { recursive: true });
    const lines = entries.map(({ key, record }) => JSON.stringify([key, record ?? null]));
    // A line of its own even where the last one was cut short.
    await appendFile(join(this.#folder, recordsName), `\n${lines.join('\n')}\n`);
    this.#lines += entries.length;
  }

  async #write(key: string, detail: GroupDetail): Promise<void> {
    const path = join(this.#folder, nameOf(key));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(detail));
  }

  #withPlacing(state: MemoryState): MemoryState {
    return { ...state, retired: [...new Set([...state.retired, ...this.#placing])] };
  }

  async #writeState(state: MemoryState): Promise<void> {
    const path = join(this.#folder, stateName);
    await mkdir(this.#folder, { recursive: true });
    const { temporary } = await writeTemporary(path, JSON.stringify({ format, ...state }));
    await rename(temporary, path);
  }
}
