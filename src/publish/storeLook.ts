import { createHash } from 'node:crypto';
import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { mapConcurrent } from '../import/concurrency.ts';
import { hasCode } from '../import/fileErrors.ts';
import type { FileSource } from '../server/store.ts';
import { etagOf } from './folderSource.ts';

/** The documents of a content store, for seeing whether they have changed. */
export interface StoreLook {
  /** The version of a document; '' where there is none. */
  versionOf(path: string): string;
  /**
   * A hash of the bytes of a version, since a document may be written again as it was; '' for a document that is not there.
   * A version that is there no longer has none that is ever found again.
   */
  digestOf(path: string, version: string): string;
  /** When files last came to or went from a folder. */
  folderMs(path: string): number;
}

/** Looks at a store in a folder. Its calls block, since there are many and each takes microseconds. */
export function lookIntoFolder(folder: string): StoreLook {
  const versionOf = (path: string) => {
    const found = statsOf(`${folder}/${path}`);
    return found?.isFile() ? etagOf(found) : '';
  };
  return {
    versionOf,
    digestOf(path, version) {
      if (version === '' || versionOf(path) !== version) return version && 'changed';
      const bytes = readFileSync(join(folder, path));
      return createHash('sha256').update(bytes).digest('base64url').slice(0, 20);
    },
    folderMs: (path) => changeMsOf(`${folder}/${path}`),
  };
}

/** Looks at some documents of a content store, wherever it is. */
export async function lookAt(
  { store, source }: { store: string | undefined; source?: FileSource | undefined },
  paths: Iterable<string>,
): Promise<StoreLook> {
  if (store !== undefined) return lookIntoFolder(store);
  return lookElsewhere(source ?? { open: async () => undefined }, paths);
}

/** More requests at a time would only wait for each other. */
const requestsAtATime = 16;

/** Looks at some documents of a store elsewhere. A version is known by its ETag alone there. */
async function lookElsewhere(source: FileSource, paths: Iterable<string>): Promise<StoreLook> {
  const versions = new Map<string, string>();
  await mapConcurrent([...paths], requestsAtATime, async (path) => {
    versions.set(path, (await source.open(path))?.etag ?? '');
  });
  return {
    versionOf: (path) => versions.get(path) ?? '',
    digestOf: (_, version) => version,
    folderMs: () => absent,
  };
}

const absent = -1;

/** When files last came to or went from a folder, in milliseconds since 1970. */
export function changeMsOf(folder: string): number {
  const found = statsOf(folder);
  return found?.isDirectory() ? found.mtimeMs : absent;
}

/** Nothing where there is no such file or folder. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (hasCode(error, 'ENOTDIR') || hasCode(error, 'ENAMETOOLONG')) return undefined;
    throw error;
  }
}
