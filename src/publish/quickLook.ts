import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../import/fileErrors.ts';
import type { GroupRecord } from './memory/groupRecord.ts';
import { changeMsOf, type StoreLook } from './storeLook.ts';

/**
 * What a quick look says of a group. Of one that is damaged, files are missing from the published site, or may be half
 * old and half new: all of them are compared.
 */
export type Seen = 'unchanged' | 'changed' | 'damaged';

/** Sees what has changed since the last publication without reading a document or a page. */
export class QuickLook {
  readonly #root: string;
  readonly #store: StoreLook;
  readonly #names = new Map<string, ReadonlySet<string>>();
  // A story and its gallery are made of the same documents, and of pictures in one folder.
  readonly #versions = new Map<string, string>();
  readonly #changesMs = new Map<string, number>();

  /** @param root the published site. */
  constructor(root: string, store: StoreLook) {
    this.#root = root;
    this.#store = store;
  }

  /** @param now see `GroupRecord`. */
  at(record: GroupRecord | undefined, now: Pick<GroupRecord, 'shared' | 'waiting'>): Seen {
    if (!record || record.isOpen || !this.#isWhole(record)) return 'damaged';
    const isSame =
      record.shared === now.shared &&
      record.waiting === now.waiting &&
      every(record.documents, (path, version) => this.#versionOf(path) === version) &&
      every(record.sources, (folder, changeMs) => this.#changeMsOf(folder) === changeMs);
    return isSame ? 'unchanged' : 'changed';
  }

  /** Whether all its files are still there, by the times of folders and, where others write too, by names. */
  #isWhole({ folders, files }: GroupRecord): boolean {
    return (
      every(folders, (folder, changeMs) => changeMsOf(`${this.#root}/${folder}`) === changeMs) &&
      files.every((path) => this.#namesIn(dirname(path)).has(basename(path)))
    );
  }

  #versionOf(path: string): string {
    const version = this.#versions.get(path) ?? this.#store.versionOf(path);
    this.#versions.set(path, version);
    return version;
  }

  #changeMsOf(folder: string): number {
    const changeMs = this.#changesMs.get(folder) ?? this.#store.folderMs(folder);
    this.#changesMs.set(folder, changeMs);
    return changeMs;
  }

  #namesIn(folder: string): ReadonlySet<string> {
    const known = this.#names.get(folder);
    if (known) return known;
    const names = new Set(namesIn(join(this.#root, folder)));
    this.#names.set(folder, names);
    return names;
  }
}

/** Names of the files and folders in a folder; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return [];
    throw error;
  }
}

function every<Value>(
  values: Readonly<Record<string, Value>>,
  test: (key: string, value: Value) => boolean,
): boolean {
  for (const key in values) if (!test(key, values[key] as Value)) return false;
  return true;
}
